import type { Span } from '../text/span';
import { GRAM } from './gram-index';
import type { TextIndex } from './text-index';

/** How far the surroundings are compared on each side, in folded units. */
const REACH = 200;
const MAX_OCCURRENCES = 200;

/** Other positions at which the units of `[start, end)` stand again. */
function* otherOccurrences(index: TextIndex, start: number, end: number): Generator<number> {
  const { units } = index.folded;
  if (end - start < GRAM) {
    const words = index.unitText.slice(start, end);
    let at = index.unitText.indexOf(words);
    for (let count = 0; at >= 0 && count < MAX_OCCURRENCES; count += 1) {
      if (at !== start) yield at;
      at = index.unitText.indexOf(words, at + 1);
    }
    return;
  }
  for (const at of index.grams.find(units, start)) {
    if (at === start) continue;
    let length = GRAM;
    while (length < end - start && units[at + length] === units[start + length]) length += 1;
    if (length >= end - start) yield at;
  }
}

/** Equal units from `a` and `b` on in direction `step`. */
function commonLength(units: Uint16Array, places: { a: number; b: number }, step: -1 | 1): number {
  let { a, b } = places;
  let length = 0;
  while (length < REACH && a >= 0 && b >= 0 && a < units.length && b < units.length && units[a] === units[b]) {
    a += step;
    b += step;
    length += 1;
  }
  return length;
}

/**
 * How much of the surroundings of `span` the most similar other place with the same words shares, in folded
 * units next to the words; -1 when the words occur only once.
 */
export function findLookalike(index: TextIndex, span: Span): number {
  const { units } = index.folded;
  const start = index.positionAt(span.start);
  const end = index.positionAt(span.end);
  let most = -1;
  if (end <= start) return most;
  for (const at of otherOccurrences(index, start, end)) {
    const before = commonLength(units, { a: start - 1, b: at - 1 }, -1);
    const after = commonLength(units, { a: end, b: at + end - start }, 1);
    most = Math.max(most, before + after);
  }
  return most;
}
