import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core/lib/index.es.js';

import { digestArticle } from '../../core/library/digest';
import { createAnnotationStore, type AnnotationStore } from '../../storage/annotation-store';
import type { Database } from '../../storage/library/database';
import { LIBRARY_SCHEMA } from '../../storage/library/schema';

const NAME = 'library';
/** PouchDB puts this before the names of its databases. */
const STORED_NAME = `_pouch_${NAME}`;
/** With less room than this left, a write that was aborted was aborted for want of room. */
const LEAST_ROOM = 10_000_000;
/** Enough for a device that was away for a long time to find the common past of a document. */
const REVISIONS = 200;

PouchDB.plugin(indexeddb);

type OpenDatabase = Database & { destroy(): Promise<void> };

function open(): OpenDatabase {
  const options = {
    adapter: 'indexeddb',
    auto_compaction: true,
    revs_limit: REVISIONS,
    // Revisions named by the MD5 of the document cost a quarter of an import.
    deterministic_revs: false,
  };
  // Where PouchDB, which comes without types, enters the program.
  return new PouchDB(NAME, options) as OpenDatabase;
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(STORED_NAME);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The store could not be deleted.'));
    };
  });
}

async function erase(): Promise<void> {
  const database = open();
  const isSound = await database.info().then(
    () => true,
    () => false,
  );
  // PouchDB never answers when it has to destroy what it could not open.
  await (isSound ? database.destroy() : deleteDatabase());
}

async function hasRoom(): Promise<boolean> {
  const { usage = 0, quota = Infinity } = await navigator.storage.estimate();
  return quota - usage > LEAST_ROOM;
}

/** Bytes that the extension's storage takes, as the browser counts them; `null` where it does not say. */
export async function usedBytes(): Promise<number | null> {
  return (await navigator.storage.estimate()).usage ?? null;
}

/** The library of this browser. Opened when it is first needed. */
export function openLibrary(): AnnotationStore {
  return createAnnotationStore({
    open: () => Promise.resolve(open()),
    erase,
    hasRoom,
    digest: digestArticle,
    schema: LIBRARY_SCHEMA,
  });
}
