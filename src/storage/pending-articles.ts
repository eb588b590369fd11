import { createTurns } from './in-turn';
import type { KeyValueArea } from './key-value-area';

const KEY = 'unanalysed';

/** Addresses of saved articles whose quotes and entities are still to be found. Outlives the background. */
export interface PendingArticles {
  /** In the order added; empty when there are none. */
  list(): Promise<readonly string[]>;
  add(sources: readonly string[]): Promise<void>;
  remove(source: string): Promise<void>;
}

/** The list in `area`. */
export function createPendingArticles(area: KeyValueArea): PendingArticles {
  const inTurn = createTurns();

  async function list(): Promise<readonly string[]> {
    const stored = (await area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(source => typeof source === 'string') : [];
  }

  async function write(sources: readonly string[]): Promise<void> {
    await (sources.length === 0 ? area.remove(KEY) : area.set({ [KEY]: sources }));
  }

  return {
    list,
    add: sources => inTurn(async () => write([...new Set([...(await list()), ...sources])])),
    remove: source => inTurn(async () => write((await list()).filter(other => other !== source))),
  };
}
