import type { Database, StoredDocument } from './database';
import { StoreProblem } from './store-problem';

/** One step from the version before to `to`. Documents keep their ids. */
export interface Migration {
  readonly to: number;
  /** Gets each document of the version before once; `_id` and `_rev` have to stay. */
  readonly migrate: (document: StoredDocument) => StoredDocument;
}

/** The shapes this code reads and writes, and the way to them from older ones. */
export interface Schema {
  readonly version: number;
  /** In ascending order of `to`, without a gap, the last one to `version`. */
  readonly migrations: readonly Migration[];
}

/** The schema of this version of the extension. Version 1 is the first. */
export const LIBRARY_SCHEMA: Schema = { version: 1, migrations: [] };

/** Not replicated: every device's store has its own version. */
const SCHEMA_ID = '_local/schema';
const BATCH = 200;

/**
 * A document in the shape of this version.
 *
 * @throws StoreProblem `newer` or `damaged`
 */
export function upgradeDocument(document: StoredDocument, { version, migrations }: Schema): StoredDocument {
  if (!Number.isInteger(document.schema)) throw new StoreProblem('damaged');
  if (document.schema > version) throw new StoreProblem('newer');
  return migrations
    .filter(({ to }) => to > document.schema)
    .reduce((older, { to, migrate }) => ({ ...migrate(older), schema: to }), document);
}

async function storedVersion(database: Database): Promise<StoredDocument | null> {
  try {
    return await database.get(SCHEMA_ID);
  } catch (error) {
    if ((error as { status?: unknown }).status === 404) return null;
    throw error;
  }
}

/** Killed half-way it goes on where it stopped: every document says its own version. */
async function migrateAll(database: Database, schema: Schema): Promise<void> {
  let startkey = '';
  for (;;) {
    const query = { startkey, endkey: '\uffff', limit: BATCH, include_docs: true };
    const { rows } = await database.allDocs(query);
    const documents = rows.flatMap(({ doc }) => doc ?? []);
    const upgraded = documents.map(document => upgradeDocument(document, schema));
    const changed = upgraded.filter((document, index) => document !== documents[index]);
    const outcome = changed.length > 0 ? await database.bulkDocs(changed) : [];
    if (outcome.some(({ ok }) => ok !== true)) throw new StoreProblem('failed');
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    startkey = `${last.id}\u0000`;
  }
}

/**
 * Make sure that the store has the shapes of this version before anything is read or written.
 *
 * @throws StoreProblem `newer` when a newer version wrote it: then nothing is touched
 */
export async function prepareDatabase(database: Database, schema: Schema): Promise<void> {
  const stored = await storedVersion(database);
  if (stored?.schema === schema.version) return;
  if (stored && stored.schema > schema.version) throw new StoreProblem('newer');
  await migrateAll(database, schema);
  const mark = { ...stored, _id: SCHEMA_ID, schema: schema.version };
  const [outcome] = await database.bulkDocs([mark]);
  if (outcome?.ok !== true) throw new StoreProblem('failed');
}
