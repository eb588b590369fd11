import { BLOCK_EDGE, WORD_EDGE } from './folding';
import type { Passage } from './passage';

/** First (`step` 1) or last (-1) unit of the passage that has a place, from `from` on; -1 when there is none. */
export function placedUnit(
  passage: Passage,
  places: Int32Array,
  search: { step: -1 | 1; from?: number },
): number {
  const { step, from = step === 1 ? passage.start : passage.end - 1 } = search;
  for (let at = from; at >= passage.start && at < passage.end; at += step)
    if ((places[at] ?? -1) >= 0) return at;
  return -1;
}

/** Next place known in `places` from `from` on in direction `step`; -1 when there is none. */
function knownPlace(places: Int32Array, from: number, step: -1 | 1): number {
  for (let at = from; at >= 0 && at < places.length; at += step) {
    const place = places[at] ?? -1;
    if (place >= 0) return place;
  }
  return -1;
}

/** Up to `count` positions from `position` towards `step`, not over the edge of a block nor over `limit`. */
function walk(
  edges: Uint8Array,
  position: number,
  options: { step: -1 | 1; count: number; limit: number },
): number {
  const { step, count, limit } = options;
  let at = position;
  for (let done = 0; done < count && at !== limit; done += 1) {
    const isAtEdge = ((edges[at] ?? BLOCK_EDGE) & BLOCK_EDGE) !== 0;
    if (isAtEdge) break;
    at += step;
  }
  return at;
}

/** Go on to the nearest edge of a word, at most `reach` units. */
function snapToWord(edges: Uint8Array, position: number, limits: { low: number; high: number }): number {
  const reach = 12;
  for (let distance = 0; distance <= reach; distance += 1) {
    for (const at of [position - distance, position + distance]) {
      if (at < limits.low || at > limits.high) continue;
      if (((edges[at] ?? WORD_EDGE) & WORD_EDGE) !== 0) return at;
    }
  }
  return position;
}

/** Edited words may be this much longer than those they stand for. */
const MAX_GROWTH = 12;
/** Letters put before or behind the passage's first or last word belong to it, up to this many. */
const MAX_ADDED = 3;

/** Where the passage starts on the page, in positions, though its first words may have been edited. */
export function findStart(passage: Passage, places: Int32Array, edges: Uint8Array): number {
  const first = placedUnit(passage, places, { step: 1 });
  const place = places[first] ?? 0;
  const missing = first - passage.start;
  const before = knownPlace(places, passage.start - 1, -1);
  const limit = before + 1;
  const isWord = ((passage.edges[passage.start] ?? 0) & WORD_EDGE) !== 0;
  if (missing === 0) return isWord ? reachWordEdge(edges, place, { step: -1, limit }) : place;
  const isNextToContext = before >= 0 && before === places[passage.start - 1];
  if (isNextToContext && place - limit <= 2 * missing + MAX_GROWTH) return limit;
  const guess = walk(edges, place, { step: -1, count: missing, limit });
  return isWord ? snapToWord(edges, guess, { low: limit, high: place }) : guess;
}

/** Where it ends, likewise. */
export function findEnd(passage: Passage, places: Int32Array, edges: Uint8Array): number {
  const last = placedUnit(passage, places, { step: -1 });
  const place = (places[last] ?? 0) + 1;
  const missing = passage.end - 1 - last;
  const next = knownPlace(places, passage.end, 1);
  const limit = next < 0 ? edges.length : next;
  const isWord = ((passage.edges[passage.end] ?? WORD_EDGE) & WORD_EDGE) !== 0;
  if (missing === 0) return isWord ? reachWordEdge(edges, place, { step: 1, limit }) : place;
  const isNextToContext = next >= 0 && next === places[passage.end];
  if (isNextToContext && limit - place <= 2 * missing + MAX_GROWTH) return limit;
  const guess = walk(edges, place, { step: 1, count: missing, limit });
  return isWord ? snapToWord(edges, guess, { low: place, high: limit }) : guess;
}

/** From inside a word to its edge when that is near, else `position`. */
function reachWordEdge(
  edges: Uint8Array,
  position: number,
  options: { step: -1 | 1; limit: number },
): number {
  let at = position;
  for (let added = 0; added <= MAX_ADDED; added += 1) {
    if (((edges[at] ?? WORD_EDGE) & WORD_EDGE) !== 0) return at;
    if (at === options.limit) break;
    at += options.step;
  }
  return position;
}
