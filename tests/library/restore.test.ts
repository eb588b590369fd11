import { describe, expect, test } from 'vitest';

import {
  importPart,
  rememberBefore,
  undoImport,
  type ImportCalls,
} from '../../src/library/import-into-library';
import type { Progress } from '../../src/library/in-chunks';
import { inventLibrary } from '../support/invented-library';
import { backupOf, openEmptyLibrary, partOf, type OpenedLibrary } from '../support/restored-library';
import { savedAnnotation, savedArticle, SOURCE } from '../support/saved';

const OTHER = 'https://www.island-post.example/fire';
const life = new AbortController();
const OPTIONS = { signal: life.signal, onProgress: () => undefined };

/** A library in which everything was done that a reader can do. */
async function livedIn(): Promise<OpenedLibrary> {
  const library = openEmptyLibrary();
  const { calls } = library;
  const invented = inventLibrary(60, 3);
  await calls.writeArticles(invented.articles);
  await calls.writeAnnotations(invented.annotations);
  const statement = savedArticle().attributions[0]!;
  const corrected = {
    ...statement,
    speaker: { ...statement.speaker!, name: 'Oh Dae-seong', entityId: null },
  };
  await calls.writeArticles([
    savedArticle(SOURCE, {
      tags: ['ferry', '여객선', 'a,b "c"'],
      attributions: [corrected],
      lastFingerprint: 'x',
    }),
  ]);
  await calls.writeAnnotations([
    savedAnnotation('n1', { note: 'Twice?\n\n=1+1 “{title}”', tags: ['to check', 'vote'] }),
    // The same words twice, and an article of which only the address is known.
    { ...savedAnnotation('n2'), color: 'green', speaker: { name: 'Oh Dae-sung', role: 'harbour master' } },
    savedAnnotation('n3', { source: OTHER, exact: 'lone \ud83d words\u0000' }),
    {
      ...savedAnnotation('n4', { start: 7 }),
      lastSeen: { state: 'edited', wording: 'counted all', at: '2026-04-01T00:00:00.000Z' },
    },
  ]);
  // A merge: another file held the same highlight with a newer note.
  const newer = savedAnnotation('m1', {
    note: 'Newer',
    start: 300,
    exact: 'ferry line',
    modified: '2026-05-01T00:00:00.000Z',
  });
  await calls.writeAnnotations([savedAnnotation('n5', { start: 300, exact: 'ferry line' })]);
  await calls.importSaved({ articles: [], annotations: [newer], isDryRun: false });
  await calls.deleteSaved({
    articles: [invented.articles[3]!.id],
    annotations: [invented.annotations[0]!.id],
  });
  return library;
}

test('a backup restored on another machine gives an equal library, document for document', async () => {
  const here = await livedIn();
  const there = openEmptyLibrary();
  const part = partOf(await backupOf(here));
  expect(await importPart(there.calls, part, { ...OPTIONS, isDryRun: true })).toMatchObject({
    same: 0,
    updated: 0,
  });
  await importPart(there.calls, part, { ...OPTIONS, isDryRun: false });
  const [before, after] = await Promise.all([here.documents(), there.documents()]);
  expect(after.map(({ _id }) => _id)).toEqual(before.map(({ _id }) => _id));
  expect(after).toEqual(before);
  expect(before.length).toBeGreaterThan(300);
});

test('restoring twice changes nothing more', async () => {
  const here = await livedIn();
  const part = partOf(await backupOf(here));
  const before = await here.documents();
  const outcome = await importPart(here.calls, part, { ...OPTIONS, isDryRun: false });
  expect(outcome).toMatchObject({ added: 0, updated: 0, articlesAdded: 0 });
  expect(await here.documents()).toEqual(before);
});

describe('an import', () => {
  /** A file that adds, changes and fills in. */
  const file = async (): Promise<string> => {
    const elsewhere = openEmptyLibrary();
    const { articles, annotations } = inventLibrary(250, 1);
    await elsewhere.calls.writeArticles([...articles, savedArticle(), savedArticle(OTHER)]);
    await elsewhere.calls.writeAnnotations([
      ...annotations,
      savedAnnotation('other-id', { note: 'Newer', modified: '2026-09-01T00:00:00.000Z' }),
      savedAnnotation('n9', { source: OTHER }),
    ]);
    return backupOf(elsewhere);
  };
  const small = async (): Promise<OpenedLibrary> => {
    const library = openEmptyLibrary();
    await library.calls.writeArticles([savedArticle()]);
    await library.calls.writeAnnotations([
      savedAnnotation('n1', { note: 'Mine' }),
      savedAnnotation('n2', { source: OTHER }),
    ]);
    return library;
  };

  test('says beforehand what it does', async () => {
    const { calls } = await small();
    const part = partOf(await file());
    const told = await importPart(calls, part, { ...OPTIONS, isDryRun: true });
    expect(await calls.countLibrary()).toMatchObject({ articles: 2, annotations: 2 });
    expect(told).toEqual({ added: 250, same: 1, updated: 1, articlesAdded: 251 });
    expect(await importPart(calls, part, { ...OPTIONS, isDryRun: false })).toEqual(told);
  });

  test('tells how far it is', async () => {
    const { calls } = await small();
    const told: Progress[] = [];
    const onProgress = (progress: Progress): void => void told.push(progress);
    await importPart(calls, partOf(await file()), { signal: life.signal, onProgress, isDryRun: false });
    expect(told.map(({ done }) => done)).toEqual([100, 200, 252]);
  });

  test('is taken back whole', async () => {
    const library = await small();
    const before = await library.documents();
    const part = partOf(await file());
    const known = await rememberBefore(library.calls, part, life.signal);
    await importPart(library.calls, part, { ...OPTIONS, isDryRun: false });
    expect(await library.documents()).not.toEqual(before);
    await undoImport(library.calls, part, known);
    expect(await library.documents()).toEqual(before);
  });

  test('that is ended on the way leaves the library as it was', async () => {
    const library = await small();
    const before = await library.documents();
    const part = partOf(await file());
    const known = await rememberBefore(library.calls, part, life.signal);
    const ending = new AbortController();
    const calls: ImportCalls = {
      ...library.calls,
      importSaved: async request => {
        const outcome = await library.calls.importSaved(request);
        ending.abort();
        return outcome;
      },
    };
    const running = importPart(calls, part, { ...OPTIONS, signal: ending.signal, isDryRun: false });
    await expect(running).rejects.toThrow();
    expect(await library.documents()).not.toEqual(before);
    await undoImport(library.calls, part, known);
    expect(await library.documents()).toEqual(before);
  });
});
