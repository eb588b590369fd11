/** How far a long piece of work is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ChunkOptions {
  readonly onProgress: (progress: Progress) => void;
  /** Ends the work between two chunks. */
  readonly signal: AbortSignal;
}

const CHUNK = 250;

/**
 * Do some work on a list a few hundred at a time, one after another. Gives back what was done before the signal ended
 * it, all of it otherwise; rejects when a chunk fails, those before it stay done.
 */
export async function inChunks<Item>(
  items: readonly Item[],
  work: (chunk: readonly Item[]) => Promise<void>,
  { onProgress, signal }: ChunkOptions,
): Promise<readonly Item[]> {
  for (let start = 0; start < items.length; start += CHUNK) {
    if (signal.aborted) return items.slice(0, start);
    await work(items.slice(start, start + CHUNK));
    onProgress({ done: Math.min(start + CHUNK, items.length), total: items.length });
  }
  return items;
}
