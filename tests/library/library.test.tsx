// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { noteOf, tagsOf } from '../../src/core/library/model';
import { inventLibrary } from '../support/invented-library';
import type { FakeLibrary } from '../support/library-fake';
import { openLibrary } from '../support/open-library';
import type { View } from '../support/view';

// Failures are told to the reader; the console has the rest.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const lines = (view: View): HTMLElement[] => [...view.root.querySelectorAll<HTMLElement>('[role=option]')];
const words = (view: View): string[] =>
  lines(view).map(line => line.querySelector('.line-words, .line-heading, .line-speaker')?.textContent ?? '');

const colors = ({ annotations }: FakeLibrary): string[] =>
  Array.from(annotations.values(), ({ color }) => color);

async function press(view: View, ...keys: readonly (string | [string, KeyboardEventInit])[]): Promise<void> {
  view.get('[role=listbox]').focus();
  for (const key of keys) {
    if (typeof key === 'string') await view.press(key);
    else await view.press(...key);
  }
}

async function show(view: View, list: string): Promise<void> {
  const button = [...view.root.querySelectorAll<HTMLElement>('.view-nav button')].find(({ textContent }) =>
    textContent.startsWith(list),
  );
  button?.click();
  await view.settle();
}

describe('the lists', () => {
  test('say how many there are of each kind', async () => {
    const { view } = await openLibrary();
    await view.settle();
    expect(view.names('.view-nav button')).toEqual([
      'Highlights 12',
      'Articles 4',
      'Quotes 32',
      'People 7',
      'Changed 1',
      'Tags 5',
    ]);
  });

  test('tell assistive software the place of each line', async () => {
    const { view } = await openLibrary({ saved: inventLibrary(30, 5) });
    const first = lines(view)[0];
    expect(first?.getAttribute('aria-setsize')).toBe('150');
    expect(first?.getAttribute('aria-posinset')).toBe('1');
    // Only what is in sight is in the document.
    expect(lines(view).length).toBeLessThan(30);
  });

  test('articles, quotes and people have lines of their own', async () => {
    const { view } = await openLibrary();
    await show(view, 'Articles');
    expect(words(view)[0]).toContain('(3)');
    await show(view, 'Quotes');
    expect(words(view)[0]).toMatch(/^[A-Z]/);
    await show(view, 'People');
    expect(words(view)).toContain('Oh Dae-sung');
  });

  test('speak Korean', async () => {
    const { view } = await openLibrary({ language: 'ko' });
    expect(view.get('h1').textContent).toBe('보관함');
    expect(view.names('.view-nav button')[0]).toBe('하이라이트 12');
  });
});

describe('the search', () => {
  test('narrows the list while one types and marks what is found', async () => {
    const { view } = await openLibrary();
    await view.type('input[type=search]', 'counted ferry');
    expect(lines(view).length).toBeGreaterThan(0);
    expect(lines(view).length).toBeLessThan(12);
    const marked = [...view.root.querySelectorAll('mark')].map(({ textContent }) =>
      textContent.toLowerCase(),
    );
    expect(new Set(marked)).toEqual(new Set(['counted', 'ferry']));
    expect(view.get('.list-count').textContent).toMatch(/^\d+ of 12$/);
  });

  test('finds Korean and Japanese inside words', async () => {
    const { view } = await openLibrary();
    await show(view, 'Articles');
    await view.type('input[type=search]', '부두');
    const korean = lines(view).length;
    await view.type('input[type=search]', '');
    expect(lines(view)).toHaveLength(4);
    expect(korean).toBeLessThan(4);
  });

  test('says when nothing matches and leads back', async () => {
    const { view } = await openLibrary();
    await view.type('input[type=search]', 'zzzz');
    expect(view.get('h2').textContent).toBe('Nothing matches the filter');
    await view.click('button', 'Show everything');
    expect(lines(view)).toHaveLength(12);
  });

  test('"/" leads to it', async () => {
    const { view } = await openLibrary();
    await press(view, '/');
    expect(document.activeElement).toBe(view.get('input[type=search]'));
  });
});

describe('filters', () => {
  test('paper, tag and colour narrow together, and are cleared together', async () => {
    const { view } = await openLibrary();
    const select = view.root.querySelector<HTMLSelectElement>('.filter select')!;
    select.value = 'The Coast Courier';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await view.settle();
    expect(lines(view)).toHaveLength(3);
    view.root.querySelector<HTMLElement>('.filter-pane [type=checkbox]')?.click();
    await view.settle();
    expect(lines(view)).toHaveLength(1);
    await view.click('button', 'Clear filters');
    expect(lines(view)).toHaveLength(12);
  });
});

describe('with the keyboard', () => {
  test('arrows show one highlight after the other', async () => {
    const { view } = await openLibrary();
    await press(view, 'ArrowDown');
    const first = view.get('.detail-words').textContent;
    await press(view, 'ArrowDown');
    expect(view.get('.detail-words').textContent).not.toBe(first);
    expect(view.get('[role=listbox]').getAttribute('aria-activedescendant')).toBe('line-1');
  });

  test('Space, Shift and Ctrl+A choose, Escape chooses none', async () => {
    const { view } = await openLibrary();
    await press(view, 'ArrowDown', ' ', 'ArrowDown', ['ArrowDown', { shiftKey: true }]);
    expect(view.get('.bulk-bar p').textContent).toBe('Chosen: 3');
    expect(lines(view).filter(line => line.getAttribute('aria-selected') === 'true')).toHaveLength(3);
    await press(view, ['a', { ctrlKey: true }]);
    expect(view.get('.bulk-bar p').textContent).toBe('Chosen: 12');
    await press(view, 'Escape');
    expect(view.has('.bulk-bar')).toBe(false);
  });

  test('O opens the article, N and T lead to note and tags, a digit colours', async () => {
    const { view, fake } = await openLibrary();
    await press(view, 'ArrowDown', 'o');
    expect(fake.opened).toEqual(['https://www.paper-3.example/news/3']);
    await press(view, 'n');
    await view.settle();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await press(view, 't');
    await view.settle();
    expect(document.activeElement?.className).toBe('tag-input');
    await press(view, '4');
    const [first] = lines(view);
    expect(first?.querySelector('.color-bar')?.className).toContain('is-pink');
    expect([...fake.annotations.values()].filter(({ color }) => color === 'pink').length).toBeGreaterThan(0);
  });
});

describe('editing a highlight', () => {
  const activeId = (view: View, fake: { annotations: Map<string, unknown> }): string => {
    const name = view.root.querySelector<HTMLInputElement>('.detail [type=radio]')?.name ?? '';
    const id = name.replace(/^color /, '');
    expect(fake.annotations.has(id)).toBe(true);
    return id;
  };

  test('a note is kept when the field is left, and the line shows it', async () => {
    const { view, fake } = await openLibrary();
    await press(view, 'ArrowDown');
    const id = activeId(view, fake);
    await view.type('textarea', 'Ask the captain');
    view.get('textarea').dispatchEvent(new FocusEvent('blur'));
    await view.settle();
    expect(noteOf(fake.annotations.get(id)!)).toBe('Ask the captain');
    expect(lines(view)[0]?.querySelector('.line-note')?.textContent).toContain('Ask the captain');
  });

  test('a note is kept when another line is shown before one paused', async () => {
    const { view, fake } = await openLibrary();
    await press(view, 'ArrowDown');
    const id = activeId(view, fake);
    await view.type('textarea', 'Half a thought');
    await press(view, 'ArrowDown');
    await view.settle();
    expect(noteOf(fake.annotations.get(id)!)).toBe('Half a thought');
    expect((view.get('textarea') as HTMLTextAreaElement).value).not.toBe('Half a thought');
  });

  test('tags are added by Enter and taken away, one after the other without loss', async () => {
    const { view, fake } = await openLibrary();
    await press(view, 'ArrowDown');
    const id = activeId(view, fake);
    const before = tagsOf(fake.annotations.get(id)!);
    for (const tag of ['to check', 'ferry']) {
      await view.type('.detail .tag-input', tag);
      view.get('.detail .tag-input').focus();
      await view.press('Enter');
    }
    expect(tagsOf(fake.annotations.get(id)!)).toEqual([...before, 'to check', 'ferry']);
    await view.click('.tag-list button', 'Remove tag: to check');
    expect(tagsOf(fake.annotations.get(id)!)).toEqual([...before, 'ferry']);
  });

  test('a failed write changes nothing and says why', async () => {
    const { view, fake } = await openLibrary({
      prepare: library => {
        library.failing.set(
          'writeAnnotations',
          'There is no room left on this device, so this was not saved. ' +
            'Nothing that was saved before is lost.',
        );
      },
    });
    const before = colors(fake);
    const bar = (): string => lines(view)[0]?.querySelector('.color-bar')?.className ?? '';
    const shown = bar();
    await press(view, 'ArrowDown', shown.includes('pink') ? '1' : '4');
    expect(view.get('.notice-bar p').textContent).toContain('no room left');
    expect(colors(fake)).toEqual(before);
    expect(bar()).toBe(shown);
  });
});

describe('deleting', () => {
  test('a highlight is gone, and back after "Undo" exactly as it was', async () => {
    const { view, fake } = await openLibrary();
    const before = structuredClone(fake.annotations);
    await press(view, 'ArrowDown', 'Delete');
    expect(fake.annotations.size).toBe(11);
    expect(view.said()).toBe('Highlights deleted: 1');
    await view.click('.notice-bar button', 'Undo');
    expect(new Map([...fake.annotations].sort())).toEqual(new Map([...before].sort()));
    expect(lines(view)).toHaveLength(12);
  });

  test('all at once, and back', async () => {
    const { view, fake } = await openLibrary({ saved: inventLibrary(120, 5) });
    const before = structuredClone(fake.annotations);
    await press(view, ['a', { ctrlKey: true }]);
    await view.click('.bulk-bar button', 'Delete');
    for (let turn = 0; turn < 5; turn += 1) await view.settle();
    expect(fake.annotations.size).toBe(0);
    expect(view.get('h2').textContent).toBe('No highlights yet');
    await view.click('.notice-bar button', 'Undo');
    for (let turn = 0; turn < 5; turn += 1) await view.settle();
    expect(new Map([...fake.annotations].sort())).toEqual(new Map([...before].sort()));
  });

  test('an article goes with its highlights and comes back with them', async () => {
    const { view, fake } = await openLibrary();
    await show(view, 'Articles');
    await press(view, 'ArrowDown', 'Delete');
    expect([fake.articles.size, fake.annotations.size]).toEqual([3, 9]);
    await view.click('.notice-bar button', 'Undo');
    expect([fake.articles.size, fake.annotations.size]).toEqual([4, 12]);
    expect(lines(view)).toHaveLength(4);
  });
});

describe('several at once', () => {
  test('get a colour and a tag, and lose them again by "Undo"', async () => {
    const { view, fake } = await openLibrary();
    await press(view, ['a', { ctrlKey: true }]);
    await view.click('.color-button', 'Purple');
    expect([...fake.annotations.values()].every(({ color }) => color === 'purple')).toBe(true);
    await view.click('.notice-bar button', 'Undo');
    expect([...fake.annotations.values()].every(({ color }) => color === 'purple')).toBe(false);
    await view.click('.bulk-bar button', 'Add tag');
    await view.type('.bulk-bar .tag-input', 'all');
    view.get('.bulk-bar .tag-input').focus();
    await view.press('Enter');
    expect([...fake.annotations.values()].every(annotation => tagsOf(annotation).includes('all'))).toBe(true);
  });

  test('are exported by their ids', async () => {
    const { view, exported } = await openLibrary();
    await press(view, 'ArrowDown', ' ', ['ArrowDown', { shiftKey: true }]);
    await view.click('.bulk-bar button', 'Export…');
    expect(exported[0]?.annotations).toHaveLength(2);
    expect(exported[0]?.articles).toEqual([]);
  });
});

describe('tags', () => {
  test('are renamed everywhere', async () => {
    const { view, fake } = await openLibrary();
    await show(view, 'Tags');
    await view.click('button', 'Tag: transport');
    await view.click('[role=menuitem]', 'Rename…');
    await view.type('.inline-form input', 'traffic');
    await view.click('button', 'Save');
    const all = [...fake.annotations.values()]
      .flatMap(tagsOf)
      .concat([...fake.articles.values()].flatMap(({ tags }) => tags));
    expect(all).toContain('traffic');
    expect(all).not.toContain('transport');
    await view.click('.notice-bar button', 'Undo');
    expect([...fake.annotations.values()].flatMap(tagsOf)).toContain('transport');
  });

  test('are merged into another one', async () => {
    const { view, fake } = await openLibrary();
    await show(view, 'Tags');
    await view.click('button', 'Tag: transport');
    await view.click('[role=menuitem]', 'Merge with…');
    await view.click('button', 'Save');
    expect([...fake.annotations.values()].flatMap(tagsOf)).not.toContain('transport');
    expect(view.names('.tag-row .link-button')).toHaveLength(4);
  });

  test('lead to what has them', async () => {
    const { view } = await openLibrary();
    await show(view, 'Tags');
    await view.click('.tag-row .link-button', 'transport');
    expect(view.get('[aria-current]').textContent).toContain('Highlights');
    expect(lines(view).length).toBeGreaterThan(0);
    expect(lines(view).length).toBeLessThan(12);
  });
});

describe('people', () => {
  test('have a sheet with all they are quoted as saying, a chart and a table', async () => {
    const { view } = await openLibrary();
    await show(view, 'People');
    await press(view, 'ArrowDown');
    expect(view.get('.person-sheet h2').textContent).toBe(words(view)[0]);
    expect(view.root.querySelectorAll('.statements > li').length).toBeGreaterThan(3);
    expect(view.root.querySelectorAll('.chart-bars rect').length).toBeGreaterThan(1);
    const cells = [...view.root.querySelectorAll('.quote-chart td')].map(({ textContent }) =>
      Number(textContent),
    );
    const total = cells.reduce((sum, count) => sum + count, 0);
    expect(total).toBe(view.root.querySelectorAll('.statements > li').length);
  });

  test('lead to those quoted beside them', async () => {
    const { view } = await openLibrary();
    await show(view, 'People');
    await press(view, 'ArrowDown');
    const other = view.root.querySelector<HTMLElement>('.companions button');
    const name = other?.textContent;
    other?.click();
    await view.settle();
    expect(view.get('.person-sheet h2').textContent).toBe(name);
  });
});

describe('what changed', () => {
  test('shows the old and the new words', async () => {
    const saved = inventLibrary(3, 1);
    const annotations = saved.annotations.map((annotation, index) =>
      index === 1
        ? {
            ...annotation,
            lastSeen: { state: 'edited' as const, wording: 'Somebody counted it all', at: '' },
          }
        : annotation,
    );
    const { view } = await openLibrary({ saved: { ...saved, annotations } });
    await show(view, 'Changed');
    await press(view, 'ArrowDown');
    expect(lines(view)).toHaveLength(2);
    expect(view.root.querySelectorAll('.changes del').length).toBeGreaterThan(0);
    expect(view.root.querySelectorAll('.changes ins').length).toBeGreaterThan(0);
  });
});

describe('states', () => {
  test('an empty library says how to fill it', async () => {
    const { view } = await openLibrary({ saved: { articles: [], annotations: [] } });
    expect(view.get('h2').textContent).toBe('No highlights yet');
    await show(view, 'People');
    expect(view.get('h2').textContent).toBe('Nobody yet');
  });

  test('a library that cannot be read says so, and is read again on request', async () => {
    const { view, fake } = await openLibrary({
      prepare: library => {
        library.failing.set('readLibrary', 'x');
      },
    });
    expect(view.get('h2').textContent).toBe('The library could not be read');
    fake.failing.clear();
    await view.click('button', 'Try again');
    await view.settle();
    expect(lines(view)).toHaveLength(12);
  });

  test('what another tab adds is shown, what is written here is not read again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { view, fake } = await openLibrary();
    const more = inventLibrary(5, 1);
    const added = more.articles[4]!;
    fake.articles.set(added.id, added);
    fake.annotations.set('added', { ...more.annotations[4]!, id: 'added' });
    fake.tell([added.id]);
    await new Promise(resolve => setTimeout(resolve, 700));
    await view.settle();
    await view.settle();
    expect(lines(view)).toHaveLength(13);
    vi.useRealTimers();
  });

  test('hostile words show literally, hostile addresses are no links', async () => {
    const saved = inventLibrary(1, 1);
    const attack = '<img src=x onerror=alert(1)>';
    const article = saved.articles[0]!;
    const hostile = {
      articles: [
        {
          ...article,
          id: 'javascript:alert(1)',
          article: { ...article.article, title: attack, url: 'javascript:alert(2)' },
        },
      ],
      annotations: saved.annotations.map(annotation => ({
        ...annotation,
        target: { ...annotation.target, source: 'javascript:alert(1)' },
      })),
    };
    const { view } = await openLibrary({ saved: hostile });
    await press(view, 'ArrowDown');
    expect(view.root.textContent).toContain(attack);
    expect(view.root.querySelector('img')).toBeNull();
    expect(view.root.querySelector('a[href]')).toBeNull();
    expect(view.has('button', 'Open article')).toBe(false);
  });
});
