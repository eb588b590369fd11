import { BLOCK_EDGE, WORD_EDGE } from './folding';
import { alignGap, type Gap } from './gap-alignment';
import type { Passage } from './passage';
import type { Run } from './runs';
import type { TextIndex } from './text-index';

/** One place of the page where the passage may be, aligned unit by unit. */
export interface Placement {
  /** Position on the page of every unit of the passage and its surroundings; -1 where it has none. */
  readonly places: Int32Array;
  /** The passage on the page, in positions. */
  readonly start: number;
  readonly end: number;
  /** Units of the passage itself that were found. */
  readonly matched: number;
}

/** The words of a passage are to be sought next to the rest of it, not next to its surroundings. */
function sideOf(passage: Passage, from: number, to: number): Pick<Gap, 'side'> {
  const holdsStart = from <= passage.start;
  const holdsEnd = to >= passage.end;
  if (holdsStart === holdsEnd) return {};
  return { side: holdsStart ? 'tail' : 'head' };
}

function alignAll(passage: Passage, runs: readonly Run[], index: TextIndex): Int32Array {
  const { units: wanted } = passage;
  const { units } = index.folded;
  const places = new Int32Array(wanted.length).fill(-1);
  const match = (from: number, at: number): void => {
    places[from] = at;
  };
  let from = 0;
  let at = Math.max(0, (runs[0]?.at ?? 0) - Math.ceil(1.25 * (runs[0]?.from ?? 0)));
  const ends: Run[] = [...runs];
  const last = ends.at(-1);
  if (last) {
    const rest = wanted.length - last.from - last.length;
    const end = Math.min(units.length, last.at + last.length + Math.ceil(1.25 * rest));
    ends.push({ from: wanted.length, at: end, length: 0 });
  }
  for (const run of ends) {
    const isInPassage = run.from > passage.start && from < passage.end;
    if (isInPassage) alignGap({ wanted, units }, { from, to: run.from, at, end: run.at, ...sideOf(passage, from, run.from) }, match);
    for (let offset = 0; offset < run.length; offset += 1) places[run.from + offset] = run.at + offset;
    from = run.from + run.length;
    at = run.at + run.length;
  }
  return places;
}

/**
 * A few letters far from the rest of the passage are there by chance: up to 12 of them, or a tenth of the passage,
 * when 100 units and 20 for each further letter lie between.
 */
const STRAY_UNITS = 12;
const STRAY_SHARE = 0.1;
const STRAY_DISTANCE = 100;
const DISTANCE_PER_UNIT = 20;

/** Forget letters of the passage that stand far before its rest (`step` 1) or far behind it (-1). */
function dropStrays(passage: Passage, places: Int32Array, step: -1 | 1): void {
  const most = Math.max(STRAY_UNITS, STRAY_SHARE * (passage.end - passage.start));
  const first = passageUnit(passage, places, step);
  let last = first;
  for (let count = 1; count <= most; count += 1) {
    const next = nextUnit(passage, places, last + step, step);
    if (next < 0) return;
    const jump = Math.abs((places[next] ?? 0) - (places[last] ?? 0)) - Math.abs(next - last);
    if (jump > STRAY_DISTANCE + DISTANCE_PER_UNIT * Math.max(0, count - STRAY_UNITS)) {
      for (let at = first; at !== next; at += step) places[at] = -1;
      return;
    }
    last = next;
  }
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
function walk(edges: Uint8Array, position: number, options: { step: -1 | 1; count: number; limit: number }): number {
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

function findStart(passage: Passage, places: Int32Array, edges: Uint8Array): number {
  const first = passageUnit(passage, places, 1);
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

function findEnd(passage: Passage, places: Int32Array, edges: Uint8Array): number {
  const last = passageUnit(passage, places, -1);
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
function reachWordEdge(edges: Uint8Array, position: number, options: { step: -1 | 1; limit: number }): number {
  let at = position;
  for (let added = 0; added <= MAX_ADDED; added += 1) {
    if (((edges[at] ?? WORD_EDGE) & WORD_EDGE) !== 0) return at;
    if (at === options.limit) break;
    at += options.step;
  }
  return position;
}

/** Next unit of the passage that has a place, from `from` on towards `step`; -1 when there is none. */
function nextUnit(passage: Passage, places: Int32Array, from: number, step: -1 | 1): number {
  for (let at = from; at >= passage.start && at < passage.end; at += step) if ((places[at] ?? -1) >= 0) return at;
  return -1;
}

/** First (`step` 1) or last (-1) unit of the passage that has a place. */
function passageUnit(passage: Passage, places: Int32Array, step: -1 | 1): number {
  return nextUnit(passage, places, step === 1 ? passage.start : passage.end - 1, step);
}

/** Place the passage along `runs`; `null` when none of its own units are there. */
export function placePassage(passage: Passage, runs: readonly Run[], index: TextIndex): Placement | null {
  const places = alignAll(passage, runs, index);
  if (passageUnit(passage, places, 1) < 0) return null;
  dropStrays(passage, places, 1);
  dropStrays(passage, places, -1);
  let matched = 0;
  for (let at = passage.start; at < passage.end; at += 1) if ((places[at] ?? -1) >= 0) matched += 1;
  const { edges } = index.folded;
  const start = findStart(passage, places, edges);
  const end = findEnd(passage, places, edges);
  return { places, start, end: Math.max(end, start + 1), matched };
}
