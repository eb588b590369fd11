import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { noteOf, type SavedAnnotation } from '../../src/core/library/model';
import type { AnnotationStore } from '../../src/storage/annotation-store';
import type { Database } from '../../src/storage/library/database';
import { StoreProblem } from '../../src/storage/library/store-problem';
import { createMemoryDatabase, createMemoryStore } from '../support/memory-library';
import { savedAnnotation, savedArticle, SOURCE } from '../support/saved';

const OTHER = 'https://www.coast-courier.example/news/harbour-fire';
const put = (store: AnnotationStore, ...putAnnotations: SavedAnnotation[]) =>
  store.change(() => Promise.resolve({ putAnnotations }));
const idsOf = async (store: AnnotationStore, source = SOURCE): Promise<string[]> =>
  (await store.read(reader => reader.annotationsOf(source))).map(({ id }) => id).sort();
const kindOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof StoreProblem ? error.kind : error),
  );

describe('annotations', () => {
  test('come back as they were given, page by page', async () => {
    const store = createMemoryStore();
    const note = savedAnnotation('n1', { note: 'twice?', tags: ['ferry', '배'] });
    await put(store, note, savedAnnotation('n2', { source: OTHER }));
    expect(await store.read(reader => reader.annotationsOf(SOURCE))).toEqual([note]);
    expect(await idsOf(store, OTHER)).toEqual(['n2']);
    expect(await idsOf(store, `${SOURCE}/2`)).toEqual([]);
  });

  test('are still there after a restart', async () => {
    const database = createMemoryDatabase();
    await put(createMemoryStore({ database }), savedAnnotation('n1'));
    expect(await idsOf(createMemoryStore({ database }))).toEqual(['n1']);
  });

  test('are changed, deleted and brought back', async () => {
    const store = createMemoryStore();
    await put(store, savedAnnotation('n1'));
    await put(store, savedAnnotation('n1', { note: 'later' }));
    const [changed] = await store.find(['n1', 'nobody']);
    expect(changed && noteOf(changed)).toBe('later');
    await store.change(() => Promise.resolve({ deleteAnnotations: [{ source: SOURCE, id: 'n1' }] }));
    expect(await idsOf(store)).toEqual([]);
    // Deleting what is not there is no failure.
    await store.change(() => Promise.resolve({ deleteAnnotations: [{ source: SOURCE, id: 'n1' }] }));
    await put(store, savedAnnotation('n1'));
    expect(await idsOf(store)).toEqual(['n1']);
  });
});

describe('articles', () => {
  test('come back in full and in short', async () => {
    const store = createMemoryStore();
    const article = savedArticle();
    await store.change(() => Promise.resolve({ putArticles: [article] }));
    expect(await store.read(reader => reader.articles([SOURCE, OTHER]))).toEqual([article]);
    const [head] = await store.read(reader => reader.heads([SOURCE]));
    expect(head?.people).toEqual(['Oh Dae-sung']);
    expect(head?.quotes[0]).toMatchObject({ text: 'We counted every ticket twice,', speaker: 'Oh Dae-sung' });
    expect(head).not.toHaveProperty('text');
  });

  test('come newest first, stretch by stretch, each with its annotations', async () => {
    const store = createMemoryStore();
    const days = ['2026-03-02', '2026-03-05', '2026-02-28', '2026-03-04', '2026-03-03'];
    const articles = days.map(day =>
      savedArticle(`https://courier.example/${day}`, { saved: `${day}T08:00:00Z` }),
    );
    const putAnnotations = articles.map(({ id }) => savedAnnotation(`on ${id.slice(-5)}`, { source: id }));
    await store.change(() => Promise.resolve({ putArticles: articles, putAnnotations }));

    const seen: string[][] = [];
    let after: string | null = null;
    do {
      const stretch = await store.read(reader => reader.stretch(after, 2));
      seen.push([...stretch.heads.map(({ id }) => id.slice(-5)), ...stretch.annotations.map(({ id }) => id)]);
      after = stretch.next;
    } while (after !== null);
    expect(seen).toEqual([
      ['03-05', '03-04', 'on 03-05', 'on 03-04'],
      ['03-03', '03-02', 'on 03-03', 'on 03-02'],
      ['02-28', 'on 02-28'],
    ]);
  });

  test('have one place in the order, also when they are saved again with another date', async () => {
    const store = createMemoryStore();
    const save = (saved: string) =>
      store.change(() => Promise.resolve({ putArticles: [savedArticle(SOURCE, { saved })] }));
    await save('2026-03-02T08:00:00Z');
    await save('2026-04-02T08:00:00Z');
    const { heads } = await store.read(reader => reader.stretch(null, 10));
    expect(heads).toHaveLength(1);
    expect(await store.read(reader => reader.count())).toEqual({ articles: 1, annotations: 0 });
  });

  test('are counted and deleted', async () => {
    const store = createMemoryStore();
    await store.change(() =>
      Promise.resolve({
        putArticles: [savedArticle(), savedArticle(OTHER)],
        putAnnotations: [savedAnnotation('n1'), savedAnnotation('n2')],
      }),
    );
    expect(await store.read(reader => reader.count())).toEqual({ articles: 2, annotations: 2 });
    await store.change(async reader => ({ deleteArticles: await reader.heads([OTHER]) }));
    expect(await store.read(reader => reader.count())).toEqual({ articles: 1, annotations: 2 });
    await store.clear();
    expect(await store.read(reader => reader.count())).toEqual({ articles: 0, annotations: 0 });
  });
});

describe('writes at the same time', () => {
  test('lose nothing, whatever their order', async () => {
    const write = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      tag: fc.uuid(),
      page: fc.constantFrom(SOURCE, OTHER),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 25 }), async writes => {
        const store = createMemoryStore();
        // Every write adds its tag to what stands there: a write that overtook another would lose one.
        const addTag = ({ id, tag, page }: (typeof writes)[number]) =>
          store.change(async reader => {
            const before = (await reader.annotationsOf(page)).find(annotation => annotation.id === id);
            const tags = [...(before?.body.map(({ value }) => value) ?? []), tag];
            return { putAnnotations: [savedAnnotation(id, { source: page, tags })] };
          });
        await Promise.all(writes.map(addTag));
        for (const page of [SOURCE, OTHER]) {
          const stored = await store.read(reader => reader.annotationsOf(page));
          const tags = stored.flatMap(({ id, body }) => body.map(({ value }) => `${id} ${value}`)).sort();
          const expected = writes.filter(entry => entry.page === page).map(({ id, tag }) => `${id} ${tag}`);
          expect(tags).toEqual(expected.sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  test('one that fails does not stop the next', async () => {
    const store = createMemoryStore();
    const failing = kindOf(store.change(() => Promise.reject(new StoreProblem('damaged'))));
    await put(store, savedAnnotation('n1'));
    expect(await failing).toBe('damaged');
    expect(await idsOf(store)).toEqual(['n1']);
  });
});

describe('a store that cannot be used', () => {
  /** A database in which writing fails. */
  function failing(error: Error): Database {
    const database = createMemoryDatabase();
    return {
      ...bound(database),
      bulkDocs: documents =>
        documents[0]?._id.startsWith('_local') === true
          ? database.bulkDocs(documents)
          : Promise.reject(error),
    };
  }
  const bound = (database: Database): Database => ({
    allDocs: query => database.allDocs(query),
    bulkDocs: documents => database.bulkDocs(documents),
    get: id => database.get(id),
    info: () => database.info(),
  });

  test('is told as full when the browser says so', async () => {
    const quota = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    const store = createMemoryStore({ database: failing(quota) });
    expect(await kindOf(put(store, savedAnnotation('n1')))).toBe('full');
    expect(await idsOf(store)).toEqual([]);
  });

  test('is told as full when a write was aborted and there is no room', async () => {
    const aborted = new Error('transaction was aborted');
    const hasRoom = vi.fn(() => Promise.resolve(false));
    const store = createMemoryStore({ database: failing(aborted), hasRoom });
    expect(await kindOf(put(store, savedAnnotation('n1')))).toBe('full');
    hasRoom.mockResolvedValue(true);
    expect(await kindOf(put(store, savedAnnotation('n1')))).toBe('failed');
  });

  test('is told as damaged when it does not open, and tried again the next time', async () => {
    const database = createMemoryDatabase();
    let isBroken = true;
    const store = createMemoryStore({
      open: () => (isBroken ? Promise.reject(new Error('UnknownError')) : Promise.resolve(database)),
    });
    expect(await kindOf(idsOf(store))).toBe('damaged');
    expect(await kindOf(put(store, savedAnnotation('n1')))).toBe('damaged');
    isBroken = false;
    expect(await kindOf(put(store, savedAnnotation('n1')))).toBe('done');
  });

  test('is told as damaged when a document is not ours, and deleted all the same', async () => {
    const database = createMemoryDatabase();
    const store = createMemoryStore({ database, erase: vi.fn(() => Promise.resolve()) });
    await put(store, savedAnnotation('n1'));
    const { rows } = await database.allDocs({ startkey: 'annotation:', endkey: 'annotation:\uffff' });
    const { id, value } = rows[0]!;
    await database.bulkDocs([{ _id: id, _rev: value!.rev, schema: 'one' as unknown as number }]);
    expect(await kindOf(idsOf(store))).toBe('damaged');
    expect(await kindOf(store.clear())).toBe('done');
  });
});
