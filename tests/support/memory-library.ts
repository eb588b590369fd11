import memoryAdapter from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core/lib/index.js';

import { digestArticle } from '../../src/core/library/digest';
import {
  createAnnotationStore,
  type AnnotationStore,
  type StoreParts,
} from '../../src/storage/annotation-store';
import type { Database } from '../../src/storage/library/database';
import { LIBRARY_SCHEMA } from '../../src/storage/library/schema';

PouchDB.plugin(memoryAdapter);

let count = 0;

/** A database in memory that nobody else has. */
export function createMemoryDatabase(): Database {
  count += 1;
  return new PouchDB(`library-${count}`, { adapter: 'memory', auto_compaction: true }) as Database;
}

/** A store in memory. Stores made with the same `database` are the same library after a restart. */
export function createMemoryStore(
  parts: Partial<StoreParts> & { database?: Database } = {},
): AnnotationStore {
  let database = parts.database ?? createMemoryDatabase();
  return createAnnotationStore({
    open: () => Promise.resolve(database),
    erase: () => {
      database = createMemoryDatabase();
      return Promise.resolve();
    },
    hasRoom: () => Promise.resolve(true),
    digest: digestArticle,
    schema: LIBRARY_SCHEMA,
    ...parts,
  });
}
