import type { ArticleHead } from '../core/library/digest';
import type { SavedAnnotation } from '../core/library/model';
import { createTurns } from './in-turn';
import type { Database } from './library/database';
import { orderIdOf, sourceKeyOf } from './library/documents';
import { planChange, writePlanned, type Digest, type LibraryChange } from './library/library-change';
import { LibraryReader } from './library/library-reader';
import { createPlaces } from './library/places';
import { prepareDatabase, type Schema } from './library/schema';
import { StoreProblem, writeProblem } from './library/store-problem';

/** What the store is made of; a test passes a database in memory. */
export interface StoreParts {
  /** Gives the database; called again after `clear` and after a failure. */
  readonly open: () => Promise<Database>;
  /** Deletes the database, whatever state it is in. */
  readonly erase: () => Promise<void>;
  /** False when the disk or the quota is about used up. */
  readonly hasRoom: () => Promise<boolean>;
  readonly digest: Digest;
  readonly schema: Schema;
}

/** The reader's annotations and articles. Reads and writes reject with a `StoreProblem`. */
export interface AnnotationStore {
  /** Give back what `work` makes of the library. */
  readonly read: <Result>(work: (reader: LibraryReader) => Promise<Result>) => Promise<Result>;
  /**
   * Read, decide, write: no other write comes between, so nothing that was read is out of date when it is written back.
   * Resolves with what was changed once it is on disk. All of it is written or nothing.
   */
  readonly change: (decide: (reader: LibraryReader) => Promise<LibraryChange>) => Promise<LibraryChange>;
  /** The annotations of these ids, wherever they stand; ids that are not there are left out. */
  readonly find: (ids: readonly string[]) => Promise<readonly SavedAnnotation[]>;
  /** Everything is gone. Works on a damaged store too. */
  readonly clear: () => Promise<void>;
}

function readProblem(error: unknown): StoreProblem {
  return error instanceof StoreProblem ? error : new StoreProblem('damaged', error);
}

/** Articles that get another place in the order leave their old one. */
async function leftPlaces(heads: readonly ArticleHead[], change: LibraryChange): Promise<string[]> {
  const before = new Map(heads.map(({ id, saved }) => [id, saved]));
  const places = (change.putArticles ?? []).map(async ({ id, saved }) => {
    const earlier = before.get(id);
    if (earlier === undefined || earlier === saved) return [];
    return [orderIdOf(await sourceKeyOf(id), earlier)];
  });
  return (await Promise.all(places)).flat();
}

/** An annotation never stands without its article: where there is no article there is nothing. */
async function newKeysOf(heads: readonly ArticleHead[], change: LibraryChange): Promise<Set<string>> {
  const known = new Set(heads.map(({ id }) => id));
  const unknown = (change.putArticles ?? []).filter(({ id }) => !known.has(id));
  return new Set(await Promise.all(unknown.map(({ id }) => sourceKeyOf(id))));
}

/** The database, opened and brought to this schema when it is first needed, and again after a failure. */
function createOpening({ open, schema }: StoreParts): {
  database: () => Promise<Database>;
  forget: () => void;
} {
  let opening: Promise<Database> | undefined;

  async function prepare(): Promise<Database> {
    const database = await open();
    await prepareDatabase(database, schema);
    return database;
  }

  return {
    database: () => {
      opening ??= prepare().catch((error: unknown) => {
        opening = undefined;
        throw readProblem(error);
      });
      return opening;
    },
    forget: () => {
      opening = undefined;
    },
  };
}

/** A store on the database that `parts` gives. It has to be the only writer of that database. */
export function createAnnotationStore(parts: StoreParts): AnnotationStore {
  const { digest, schema, hasRoom } = parts;
  const inTurn = createTurns();
  const { database, forget } = createOpening(parts);
  const places = createPlaces();

  const read: AnnotationStore['read'] = async work => {
    const reader = new LibraryReader(await database(), schema, places.remember);
    return work(reader).catch((error: unknown) => {
      throw readProblem(error);
    });
  };

  async function write(change: LibraryChange): Promise<void> {
    const heads = await read(reader => reader.heads((change.putArticles ?? []).map(({ id }) => id)));
    const planned = await planChange(change, digest);
    for (const place of await leftPlaces(heads, change)) planned.set(place, null);
    const newKeys = await newKeysOf(heads, change);
    await writePlanned(await database(), planned, { schema: schema.version, newKeys });
  }

  return {
    read,
    change: decide =>
      inTurn(async () => {
        const change = await read(decide);
        await write(change).catch(async (error: unknown) => {
          throw await writeProblem(error, hasRoom);
        });
        return change;
      }),
    find: ids => read(reader => places.find(reader, ids)),
    clear: () =>
      inTurn(async () => {
        forget();
        await parts.erase();
      }),
  };
}
