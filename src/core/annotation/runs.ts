import { GRAM } from './gram-index';
import type { Passage } from './passage';
import type { TextIndex } from './text-index';

/** Equal stretches: `passage.units[from, from + length)` and the page's units from `at` on. */
export interface Run {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** Budgets of one passage: places looked up, units compared, runs kept. */
const MAX_LOOKUPS = 3000;
const MAX_COMPARED = 400_000;
const MAX_RUNS = 2000;
/** A passage this short may fall between the grams: its own occurrences are looked for. */
const SHORT = 24;
const MAX_OCCURRENCES = 60;

class RunSearch {
  readonly runs: Run[] = [];
  readonly #reached = new Map<number, number>();
  readonly #wanted: Uint16Array;
  readonly #units: Uint16Array;
  #compared = 0;

  constructor(wanted: Uint16Array, units: Uint16Array) {
    this.#wanted = wanted;
    this.#units = units;
  }

  get isSpent(): boolean {
    return this.#compared > MAX_COMPARED || this.runs.length >= MAX_RUNS;
  }

  /** Extend an equal unit at `from` and `at` in both directions, unless that run is known. */
  add(from: number, at: number, minimum: number): void {
    const diagonal = at - from;
    if ((this.#reached.get(diagonal) ?? -1) > from) return;
    let start = from;
    while (start > 0 && diagonal + start > 0 && this.#isEqual(start - 1, diagonal)) start -= 1;
    let end = from;
    while (end < this.#wanted.length && this.#isEqual(end, diagonal)) end += 1;
    this.#compared += end - start + 2;
    // A run too short for this gram may still be long enough for a rarer gram inside it.
    if (end - start < minimum) return;
    this.#reached.set(diagonal, end);
    this.runs.push({ from: start, at: start + diagonal, length: end - start });
  }

  #isEqual(from: number, diagonal: number): boolean {
    return this.#wanted[from] === this.#units[from + diagonal];
  }
}

/** A gram with many occurrences proves little: its run has to be longer to count. */
function minimumLength(occurrences: number): number {
  return GRAM + Math.ceil(2 * Math.log2(occurrences));
}

/** Positions of `words` in `text`, those nearest to `near` first. */
function occurrencesNear(text: string, words: string, near: number): number[] {
  const found: number[] = [];
  let before = text.lastIndexOf(words, near);
  let after = text.indexOf(words, near + 1);
  while (found.length < MAX_OCCURRENCES && (before >= 0 || after >= 0)) {
    const takesBefore = before >= 0 && (after < 0 || near - before <= after - near);
    if (takesBefore) {
      found.push(before);
      before = before === 0 ? -1 : text.lastIndexOf(words, before - 1);
    } else {
      found.push(after);
      after = text.indexOf(words, after + 1);
    }
  }
  return found;
}

/** Every stretch that the passage or its surroundings share with the page, as far as the budget goes. */
export function findRuns(passage: Passage, index: TextIndex): Run[] {
  const { units: wanted, start, end } = passage;
  const search = new RunSearch(wanted, index.folded.units);
  const step = Math.max(1, Math.floor(wanted.length / MAX_LOOKUPS));
  for (let from = 0; from + GRAM <= wanted.length && !search.isSpent; from += step) {
    const places = index.grams.find(wanted, from);
    const minimum = minimumLength(places.length);
    for (const at of places) search.add(from, at, minimum);
  }
  if (end > start && end - start < SHORT) {
    const near = index.positionAt(passage.position?.start ?? 0);
    const words = String.fromCharCode(...wanted.subarray(start, end));
    for (const at of occurrencesNear(index.unitText, words, near)) search.add(start, at, 1);
  }
  return search.runs;
}
