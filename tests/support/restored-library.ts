import { viewLibraryCalls } from '../../src/background/library/view-library';
import { readImport, type ImportReading } from '../../src/core/import/read-import';
import { toLibrary, type LibraryPart } from '../../src/core/import/to-library';
import { gatherExport, selectAll } from '../../src/library/gather-export';
import type { ViewLibraryCalls } from '../../src/messages/library-protocol';
import type { Database, StoredDocument } from '../../src/storage/library/database';
import { writeFile } from './export-record';
import { createLibraryServices } from './library-services';
import { createMemoryDatabase, createMemoryStore } from './memory-library';

/** A library in memory with its calls and its documents. */
export interface OpenedLibrary {
  readonly calls: ViewLibraryCalls;
  readonly documents: () => Promise<readonly Omit<StoredDocument, '_rev'>[]>;
}

async function documentsOf(database: Database): Promise<Omit<StoredDocument, '_rev'>[]> {
  const { rows } = await database.allDocs({ startkey: '', endkey: '\uffff', include_docs: true });
  return rows.map(({ id, doc }) => {
    const fields = Object.entries(doc ?? {}).filter(([name]) => name !== '_rev');
    return { _id: id, schema: 0, ...Object.fromEntries(fields) };
  });
}

/** An empty library on a machine of its own. */
export function openEmptyLibrary(): OpenedLibrary {
  const database = createMemoryDatabase();
  const services = createLibraryServices({ store: createMemoryStore({ database }) });
  return { calls: viewLibraryCalls(services), documents: () => documentsOf(database) };
}

/** The file that a backup of the library is. */
export async function backupOf({ calls }: OpenedLibrary): Promise<string> {
  const { signal } = new AbortController();
  const all = await selectAll(calls, signal);
  return writeFile('json', await gatherExport(calls, all, { signal, onProgress: () => undefined }));
}

/** What a file would bring into the library. */
export function partOf(file: string): LibraryPart {
  const work = readImport(file, { now: '2026-06-01T00:00:00.000Z' });
  let step: IteratorResult<number, ImportReading> = work.next();
  while (step.done !== true) step = work.next();
  if (step.value.isRefused) throw new Error(step.value.problem.reason);
  return toLibrary(step.value.articles);
}
