import { beforeEach, describe, expect, test, vi } from 'vitest';

import { RefusedPayload } from '../../src/background/library/check';
import { inWords } from '../../src/background/library/in-words';
import { pageLibraryCalls } from '../../src/background/library/page-library';
import { fingerprintOf } from '../../src/core/library/fingerprint';
import type { SavedAnnotation } from '../../src/core/library/model';
import { writeCorrections } from '../../src/storage/corrections-store';
import { StoreProblem } from '../../src/storage/library/store-problem';
import { createLibraryServices } from '../support/library-services';
import { createMemoryArea } from '../support/memory-area';
import { createMemoryStore } from '../support/memory-library';
import { savedAnnotation, savedArticle, SOURCE } from '../support/saved';

const { article: metadata, text } = savedArticle();
const PAGE = { url: 'https://m.coast-courier.example/news/ferry-line?utm_source=x', isPrivate: false };
const request = (annotation: SavedAnnotation) => ({ annotation, article: { metadata, text } });

function open(choices: Parameters<typeof createLibraryServices>[0] = {}, page = PAGE) {
  const services = createLibraryServices(choices);
  return { services, calls: pageLibraryCalls(services, page) };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a page saves', () => {
  test('an annotation, its article, and later the quotes of the article', async () => {
    const { services, calls } = open();
    await calls.saveAnnotation(request(savedAnnotation('n1', { note: 'twice?' })));
    expect(await calls.listAnnotations(SOURCE)).toEqual([savedAnnotation('n1', { note: 'twice?' })]);
    await services.analyst.run();
    const [article] = await services.store.read(reader => reader.articles([SOURCE]));
    expect(article).toMatchObject({ article: metadata, text, fingerprint: fingerprintOf(text) });
    expect(article?.attributions).toHaveLength(1);
    expect(await services.pending.list()).toEqual([]);
    expect(services.announced).toEqual([[SOURCE], [SOURCE]]);
  });

  test('with the section the article stands in', async () => {
    const { services, calls } = open();
    const article = { metadata: { ...metadata, section: 'Harbour' }, text };
    await calls.saveAnnotation({ ...request(savedAnnotation('n1')), article });
    const [saved] = await services.store.read(reader => reader.articles([SOURCE]));
    expect(saved?.article.section).toBe('Harbour');
  });

  test('without waiting for the models', async () => {
    const { services, calls } = open({ analyse: () => new Promise(() => undefined) });
    await calls.saveAnnotation(request(savedAnnotation('n1')));
    const [article] = await services.store.read(reader => reader.articles([SOURCE]));
    expect(article?.attributions).toEqual([]);
  });

  test('and the quotes are made up for when the background died before them', async () => {
    const store = createMemoryStore();
    const area = createMemoryArea();
    const first = open({ store, area, analyse: () => Promise.reject(new Error('killed')) });
    await first.calls.saveAnnotation(request(savedAnnotation('n1')));
    await first.services.analyst.run().catch(() => undefined);
    const second = open({ store, area });
    await second.services.analyst.run();
    const [article] = await store.read(reader => reader.articles([SOURCE]));
    expect(article?.entities).toHaveLength(1);
  });

  test('and corrections of the reader are in the saved quotes', async () => {
    const { services, calls } = open();
    await writeCorrections(services.area, SOURCE, [
      { kind: 'rename', entity: { type: 'PER', name: 'Oh Dae-sung' }, name: 'Oh Dae-sung Jr.' },
    ]);
    await calls.saveAnnotation(request(savedAnnotation('n1')));
    await services.analyst.run();
    const [head] = await services.store.read(reader => reader.heads([SOURCE]));
    expect(head?.quotes[0]?.speaker).toBe('Oh Dae-sung Jr.');
  });

  test('a second one without touching the article', async () => {
    const { services, calls } = open();
    await calls.saveAnnotation(request(savedAnnotation('n1')));
    await services.analyst.run();
    const before = await services.store.read(reader => reader.articles([SOURCE]));
    await calls.saveAnnotation({
      ...request(savedAnnotation('n2')),
      article: { metadata, text: 'Another text.' },
    });
    await services.analyst.run();
    expect(await services.store.read(reader => reader.articles([SOURCE]))).toEqual(before);
  });

  test('nothing from a private window', async () => {
    const { services, calls } = open({}, { ...PAGE, isPrivate: true });
    await expect(calls.saveAnnotation(request(savedAnnotation('n1')))).rejects.toThrow(RefusedPayload);
    expect(await services.store.read(reader => reader.count())).toEqual({ articles: 0, annotations: 0 });
  });
});

describe('a page lists and deletes', () => {
  test('its annotations by their place', async () => {
    const { calls } = open();
    for (const [id, start] of [
      ['late', 90],
      ['early', 5],
      ['middle', 40],
    ] as const)
      await calls.saveAnnotation(request(savedAnnotation(id, { start, exact: id })));
    expect((await calls.listAnnotations(SOURCE)).map(({ id }) => id)).toEqual(['early', 'middle', 'late']);
    await calls.deleteAnnotations({ source: SOURCE, ids: ['middle', 'never-there'] });
    expect((await calls.listAnnotations(SOURCE)).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  test('those of its own site only', async () => {
    const { services } = open();
    const hostile = pageLibraryCalls(services, { url: 'https://evil.example/', isPrivate: false });
    await expect(hostile.listAnnotations(SOURCE)).rejects.toThrow(RefusedPayload);
    await expect(hostile.saveAnnotation(request(savedAnnotation('n1')))).rejects.toThrow(RefusedPayload);
    await expect(hostile.deleteAnnotations({ source: SOURCE, ids: [] })).rejects.toThrow(RefusedPayload);
    const visit = { source: SOURCE, fingerprint: '', seen: [] };
    await expect(hostile.noteVisit(visit)).rejects.toThrow(RefusedPayload);
  });
});

describe('a visit', () => {
  const at = '2026-05-01T08:00:00.000Z';
  const lost = { state: 'lost', wording: '', at } as const;

  test('notes what became of the annotations and that the text changed', async () => {
    const { services, calls } = open();
    await calls.saveAnnotation(request(savedAnnotation('n1')));
    await calls.noteVisit({
      source: SOURCE,
      fingerprint: 'another',
      seen: [
        { id: 'n1', lastSeen: lost },
        { id: 'n2', lastSeen: lost },
      ],
    });
    expect((await calls.listAnnotations(SOURCE)).map(({ lastSeen }) => lastSeen)).toEqual([lost]);
    const [head] = await services.store.read(reader => reader.heads([SOURCE]));
    expect(head).toMatchObject({ fingerprint: fingerprintOf(text), lastFingerprint: 'another' });
  });

  test('of a page on which the reader did nothing leaves no trace, nor one in a private window', async () => {
    const { services, calls } = open();
    await calls.noteVisit({ source: SOURCE, fingerprint: 'f', seen: [] });
    expect(await services.store.read(reader => reader.count())).toEqual({ articles: 0, annotations: 0 });
    await calls.saveAnnotation(request(savedAnnotation('n1')));
    const hidden = pageLibraryCalls(services, { ...PAGE, isPrivate: true });
    await hidden.noteVisit({ source: SOURCE, fingerprint: 'another', seen: [{ id: 'n1', lastSeen: lost }] });
    expect((await calls.listAnnotations(SOURCE))[0]?.lastSeen).toBeNull();
  });
});

describe('what a hostile page sends is refused', () => {
  const annotation = savedAnnotation('n1');
  const [quote] = annotation.target.selector;
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no annotation', { article: { metadata, text } }],
    [
      'an address that is none',
      request({ ...annotation, target: { ...annotation.target, source: 'javascript:1' } }),
    ],
    [
      'an address with tracking',
      request({ ...annotation, target: { ...annotation.target, source: `${SOURCE}?utm_source=x` } }),
    ],
    ['an endless note', request(savedAnnotation('n1', { note: 'x'.repeat(1_000_001) }))],
    ['an id out of the ordinary', request(savedAnnotation('a\uffff b'))],
    ['a colour of its own', request({ ...annotation, color: 'url(x)' as 'yellow' })],
    ['a date that is none', request({ ...annotation, created: 'tomorrow' })],
    [
      'a negative place',
      request({
        ...annotation,
        target: { source: SOURCE, selector: [quote!, { type: 'TextPositionSelector', start: -1, end: 2 }] },
      }),
    ],
    [
      'a selector nobody knows',
      request({ ...annotation, target: { source: SOURCE, selector: [{ type: 'CssSelector' } as never] } }),
    ],
  ])('%s', async (_, payload) => {
    const { services, calls } = open();
    await expect(calls.saveAnnotation(payload as never)).rejects.toThrow(RefusedPayload);
    expect(await services.store.read(reader => reader.count())).toEqual({ articles: 0, annotations: 0 });
  });

  test('fields nobody asked for are left behind', async () => {
    const { calls } = open();
    await calls.saveAnnotation(
      request({ ...annotation, _id: 'x', extra: { deep: true } } as SavedAnnotation),
    );
    expect(await calls.listAnnotations(SOURCE)).toEqual([annotation]);
  });
});

describe('failures reach the page as one sentence', () => {
  const sentence = (key: string) => `<${key}>`;
  test.each<[string, () => Error]>([
    ['storeFull', () => new StoreProblem('full')],
    ['storeDamaged', () => new StoreProblem('damaged')],
    ['storeNewer', () => new StoreProblem('newer')],
    ['storeRefused', () => new RefusedPayload('x')],
    ['storeFailed', () => new Error('bug')],
  ])('%s', async (key, error) => {
    const calls = inWords({ save: () => Promise.reject(error()) }, sentence);
    await expect(calls.save()).rejects.toThrow(`<${key}>`);
  });
});
