import type { SavedAnnotation } from '../../core/library/model';

/** What a change made of one annotation; `null` where it is not there. */
export interface Transition {
  readonly before: SavedAnnotation | null;
  readonly after: SavedAnnotation | null;
}

/** What the reader did in one go. */
export type Change = readonly Transition[];

const MOST_CHANGES = 200;

/** The change that takes another one back. */
export function reverse(change: Change): Change {
  return change.map(({ before, after }) => ({ before: after, after: before }));
}

/** The changes of one page: those that can be taken back, and those that can be done again. */
export class UndoStack {
  readonly #done: Change[] = [];
  #undone: Change[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** A new change: what was taken back before cannot be done again. */
  push(change: Change): void {
    this.#done.push(change);
    if (this.#done.length > MOST_CHANGES) this.#done.shift();
    this.#undone = [];
  }

  /** Take the last change back by `apply`; false when there is none. A failed `apply` leaves the stack as it was. */
  async undo(apply: (change: Change) => Promise<void>): Promise<boolean> {
    const change = this.#done.at(-1);
    if (!change) return false;
    await apply(reverse(change));
    this.#done.pop();
    this.#undone.push(change);
    return true;
  }

  /** The same for the change taken back last. */
  async redo(apply: (change: Change) => Promise<void>): Promise<boolean> {
    const change = this.#undone.at(-1);
    if (!change) return false;
    await apply(change);
    this.#undone.pop();
    this.#done.push(change);
    return true;
  }
}
