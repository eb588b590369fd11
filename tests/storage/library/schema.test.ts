import { describe, expect, test } from 'vitest';

import { noteOf } from '../../../src/core/library/model';
import type { StoredDocument } from '../../../src/storage/library/database';
import type { AnnotationDocument } from '../../../src/storage/library/documents';
import { LIBRARY_SCHEMA, type Schema } from '../../../src/storage/library/schema';
import { createMemoryDatabase, createMemoryStore } from '../../support/memory-library';
import { savedAnnotation, savedArticle, SOURCE } from '../../support/saved';

/** An invented later version: notes are written in capitals, then with an exclamation mark. */
const changeNote = (document: StoredDocument, change: (note: string) => string): StoredDocument => {
  if (!document._id.startsWith('annotation:')) return document;
  const { annotation } = document as AnnotationDocument;
  const body = annotation.body.map(part => ({ ...part, value: change(part.value) }));
  return { ...document, annotation: { ...annotation, body } } as AnnotationDocument;
};
const LATER: Schema = {
  version: 3,
  migrations: [
    { to: 2, migrate: document => changeNote(document, note => note.toUpperCase()) },
    { to: 3, migrate: document => changeNote(document, note => `${note}!`) },
  ],
};

async function filled(schema = LIBRARY_SCHEMA) {
  const database = createMemoryDatabase();
  const store = createMemoryStore({ database, schema });
  const notes = Array.from({ length: 450 }, (_, index) =>
    savedAnnotation(`n${index}`, { note: `note ${index}` }),
  );
  await store.change(() => Promise.resolve({ putArticles: [savedArticle()], putAnnotations: notes }));
  return { database, store };
}

describe('a store of an older version', () => {
  test('is brought up once, every document, and keeps its articles', async () => {
    const { database } = await filled();
    const store = createMemoryStore({ database, schema: LATER });
    const notes = (await store.read(reader => reader.annotationsOf(SOURCE))).map(noteOf);
    expect(notes).toHaveLength(450);
    expect(notes.every(note => /^NOTE \d+!$/.test(note))).toBe(true);
    expect(await store.read(reader => reader.articles([SOURCE]))).toEqual([savedArticle()]);
    const again = createMemoryStore({ database, schema: LATER });
    expect((await again.find(['n7'])).map(noteOf)).toEqual(['NOTE 7!']);
  });

  test('is finished the next time when it was interrupted', async () => {
    const { database } = await filled();
    let writes = 0;
    const dying = {
      allDocs: database.allDocs.bind(database),
      get: database.get.bind(database),
      info: database.info.bind(database),
      bulkDocs: (documents: readonly StoredDocument[]) => {
        writes += 1;
        return writes > 1 ? Promise.reject(new Error('killed')) : database.bulkDocs(documents);
      },
    };
    await expect(createMemoryStore({ database: dying, schema: LATER }).find(['n7'])).rejects.toThrow();
    const store = createMemoryStore({ database, schema: LATER });
    const notes = (await store.read(reader => reader.allAnnotations())).map(noteOf);
    expect(notes.filter(note => /^NOTE \d+!$/.test(note))).toHaveLength(450);
  });
});

describe('a store of a newer version', () => {
  test('is neither read nor written', async () => {
    const { database } = await filled(LATER);
    const before = await database.allDocs({ startkey: '', endkey: '\uffff', include_docs: true });
    const store = createMemoryStore({ database });
    await expect(store.find(['n1'])).rejects.toMatchObject({ kind: 'newer' });
    const write = store.change(() => Promise.resolve({ putAnnotations: [savedAnnotation('n1')] }));
    await expect(write).rejects.toMatchObject({ kind: 'newer' });
    expect(await database.allDocs({ startkey: '', endkey: '\uffff', include_docs: true })).toEqual(before);
  });

  test('a single newer document (of a device that is ahead) is refused too', async () => {
    const { database, store } = await filled();
    const newer = { _id: 'annotation:ffff:n', schema: 9 };
    await database.bulkDocs([newer]);
    await expect(store.read(reader => reader.allAnnotations())).rejects.toMatchObject({ kind: 'newer' });
    expect(await store.read(reader => reader.annotationsOf(SOURCE))).toHaveLength(450);
  });
});
