// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { HighlightSession } from '../../../src/content/highlights/highlight-session';
import type { SavedAnnotation } from '../../../src/core/library/model';
import type { SaveRequest } from '../../../src/core/library/calls';
import type { PageVisit } from '../../../src/messages/library-protocol';
import { ARTICLE, TEXT } from '../../support/article';
import { stubRegistry, wordsIn } from '../../support/highlight-registry';
import { PARAGRAPHS } from '../../browser/support/ferry-page';

const SOURCE = 'https://www.coast-courier.example/ferry';
const WORDS = 'four thousand signatures';

/** A library in a map, and what it was asked. */
function createLibrary() {
  const saved = new Map<string, SavedAnnotation>();
  return {
    saved,
    listAnnotations: vi.fn(() => Promise.resolve([...saved.values()])),
    saveAnnotation: vi.fn(({ annotation }: SaveRequest) => {
      saved.set(annotation.id, annotation);
      return Promise.resolve();
    }),
    deleteAnnotations: vi.fn(({ ids }: { ids: readonly string[] }) => {
      for (const id of ids) saved.delete(id);
      return Promise.resolve();
    }),
    noteVisit: vi.fn<(visit: PageVisit) => Promise<void>>(() => Promise.resolve()),
  };
}

let registry = stubRegistry();
let library = createLibrary();
let session: HighlightSession;
const changed = vi.fn();

function open(): HighlightSession {
  session = new HighlightSession({
    document,
    source: SOURCE,
    library,
    isPrivate: false,
    onChange: changed,
    article: () => ({ metadata: ARTICLE, text: TEXT }),
    fingerprint: () => 'abc',
  });
  return session;
}

function rangeOf(words: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`"${words}" is not on the page`);
}

const yellow = (): string[] => wordsIn(registry, 'news-mark-yellow');
const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

beforeEach(() => {
  registry = stubRegistry();
  library = createLibrary();
  document.body.innerHTML = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n');
  open();
});
afterEach(() => {
  session.close();
  vi.unstubAllGlobals();
});

describe('making highlights', () => {
  test('paints, saves with the article, and does not make the same one twice', async () => {
    const id = await session.create(rangeOf(`  ${WORDS}`.trim()), {});
    expect(yellow()).toEqual([WORDS]);
    expect(library.saveAnnotation.mock.calls[0]?.[0].article).toEqual({ metadata: ARTICLE, text: TEXT });
    expect(await session.create(rangeOf(WORDS), {})).toBe(id);
    expect(library.saved.size).toBe(1);
  });

  test('white space at the ends stays out; nothing but white space is no highlight', async () => {
    await session.create(rangeOf(` ${WORDS} `), {});
    expect(yellow()).toEqual([WORDS]);
    const range = document.createRange();
    range.setStart(document.body, 1);
    range.setEnd(document.body, 2);
    expect(await session.create(range, {})).toBeNull();
  });

  test('what could not be saved is taken off the page again, and said', async () => {
    library.saveAnnotation.mockRejectedValueOnce(new Error('The store is full.'));
    await expect(session.create(rangeOf(WORDS), {})).rejects.toThrow('The store is full.');
    expect(yellow()).toEqual([]);
    expect(session.snapshot()).toMatchObject({ items: [], canUndo: false });
  });

  test('the last colour is the next one', async () => {
    await session.create(rangeOf(WORDS), { color: 'pink' });
    await session.create(rangeOf('Nobody believed it'), {});
    expect(wordsIn(registry, 'news-mark-pink')).toHaveLength(2);
  });
});

describe('changing highlights', () => {
  test('note, tags and colour; what changes nothing is not written', async () => {
    const id = (await session.create(rangeOf(WORDS), {})) ?? '';
    await session.change({ id, note: 'Who counted?', tags: ['votes'], color: 'blue' });
    expect(session.item(id)).toMatchObject({ note: 'Who counted?', tags: ['votes'], color: 'blue' });
    expect(wordsIn(registry, 'news-mark-noted')).toEqual([WORDS]);
    expect(library.saved.get(id)?.motivation).toBe('commenting');
    await session.change({ id, note: 'Who counted?' });
    expect(library.saveAnnotation).toHaveBeenCalledTimes(2);
  });

  test('undo and redo, in the library too', async () => {
    const id = (await session.create(rangeOf(WORDS), {})) ?? '';
    await session.change({ id, color: 'green' });
    await session.delete([id]);
    expect(library.saved.size).toBe(0);
    await session.undo();
    expect(library.saved.get(id)?.color).toBe('green');
    await session.undo();
    expect(yellow()).toEqual([WORDS]);
    await session.undo();
    expect(library.saved.size).toBe(0);
    expect(await session.undo()).toBe(false);
    await session.redo();
    expect(library.saved.get(id)?.color).toBe('yellow');
  });

  test('hidden ones are kept', async () => {
    await session.create(rangeOf(WORDS), {});
    session.setShown(false);
    expect(yellow()).toEqual([]);
    session.setShown(true);
    expect(yellow()).toEqual([WORDS]);
  });
});

describe('finding them again', () => {
  async function reopen(): Promise<void> {
    session.close();
    expect(yellow()).toEqual([]);
    await open().report();
  }

  test('exact, edited and lost, in the order of the page, lost ones last', async () => {
    for (const words of [
      'has kept the shop open through two winters',
      WORDS,
      'It is a good day for everyone',
    ])
      await session.create(rangeOf(words), {});
    const [, , third, fourth, , sixth] = document.querySelectorAll('p');
    sixth?.remove();
    if (fourth) fourth.textContent = (PARAGRAPHS[3] ?? '').replace('two winters', 'three long winters');
    third?.before(document.createElement('hr'));
    await reopen();
    const { items } = session.snapshot();
    expect(items.map(({ state }) => state)).toEqual(['exact', 'edited', 'lost']);
    expect(items[1]?.wording).toBe('has kept the shop open through three long winters');
    expect(session.show(items[2]?.id ?? '')).toBe(false);
  });

  test('the visit is noted once, with what was found', async () => {
    await session.create(rangeOf(WORDS), {});
    await reopen();
    expect(library.noteVisit).toHaveBeenCalledTimes(1);
    expect(library.noteVisit.mock.calls[0]?.[0]).toMatchObject({
      source: SOURCE,
      fingerprint: 'abc',
      seen: [{ lastSeen: { state: 'exact', wording: WORDS } }],
    });
  });

  test('on a page where the reader did nothing, nothing is looked for or told', async () => {
    await session.report();
    expect(library.listAnnotations).toHaveBeenCalledTimes(1);
    expect(library.noteVisit).not.toHaveBeenCalled();
  });

  test("after the site's own re-rendering, and not while nothing of them changed", async () => {
    await session.create(rangeOf(WORDS), {});
    await reopen();
    const third = document.querySelectorAll('p')[2];
    third?.replaceWith(third.cloneNode(true));
    expect(yellow()).toEqual([WORDS]);
    await wait(600);
    expect(rangeOf(WORDS).startContainer).toBe(registry.get('news-mark-yellow')?.ranges[0]?.startContainer);
    const painting = vi.spyOn(registry, 'set');
    document.body.append('Another paragraph of the live ticker.');
    await wait(1000);
    expect(painting).not.toHaveBeenCalled();
  });

  test('a search again finds what came back', async () => {
    await session.create(rangeOf(WORDS), {});
    const third = document.querySelectorAll('p')[2];
    third?.remove();
    await reopen();
    expect(session.snapshot().items[0]?.state).toBe('lost');
    if (third) document.body.querySelectorAll('p')[1]?.after(third);
    expect((await session.searchAgain()).items[0]?.state).toBe('exact');
  });
});
