/**
 * Why the library could not be read or written:
 * `full`    the disk or the browser's quota has no room left;
 * `damaged` the browser cannot open the store, or what stands in it is not ours;
 * `newer`   a newer version of the extension wrote it;
 * `failed`  anything else.
 */
export type StoreProblemKind = 'full' | 'damaged' | 'newer' | 'failed';

/** Nothing was written, and nothing that was there was changed. */
export class StoreProblem extends Error {
  readonly kind: StoreProblemKind;

  constructor(kind: StoreProblemKind, cause?: unknown) {
    super(`The library: ${kind}`, { cause });
    this.kind = kind;
  }
}

function saysFull(error: unknown): boolean {
  const { name, message, reason } = error as { name?: unknown; message?: unknown; reason?: unknown };
  return [name, message, reason].some(text => typeof text === 'string' && /quota|no space/i.test(text));
}

/**
 * What went wrong while writing. The database only says that its transaction was aborted, not why: a disk without room
 * is then told by `hasRoom`.
 */
export async function writeProblem(error: unknown, hasRoom: () => Promise<boolean>): Promise<StoreProblem> {
  if (error instanceof StoreProblem) return error;
  if (typeof error === 'object' && error !== null && saysFull(error)) return new StoreProblem('full', error);
  return new StoreProblem((await hasRoom()) ? 'failed' : 'full', error);
}
