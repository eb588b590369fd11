import { findEnd, findStart, placedUnit } from './boundaries';
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
  let from = runs[0]?.from ?? 0;
  let at = runs[0]?.at ?? 0;
  for (const run of runs) {
    const gap: Gap = { from, to: run.from, at, end: run.at, ...sideOf(passage, from, run.from) };
    const isInPassage = run.from > passage.start && from < passage.end;
    if (isInPassage) alignGap({ wanted, units }, gap, match);
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
  const first = placedUnit(passage, places, { step });
  let last = first;
  for (let count = 1; count <= most; count += 1) {
    const next = placedUnit(passage, places, { step, from: last + step });
    if (next < 0) return;
    const jump = Math.abs((places[next] ?? 0) - (places[last] ?? 0)) - Math.abs(next - last);
    if (jump > STRAY_DISTANCE + DISTANCE_PER_UNIT * Math.max(0, count - STRAY_UNITS)) {
      for (let at = first; at !== next; at += step) places[at] = -1;
      return;
    }
    last = next;
  }
}

/** Place the passage along `runs`; `null` when none of its own units are there. */
export function placePassage(passage: Passage, runs: readonly Run[], index: TextIndex): Placement | null {
  const places = alignAll(passage, runs, index);
  if (placedUnit(passage, places, { step: 1 }) < 0) return null;
  dropStrays(passage, places, 1);
  dropStrays(passage, places, -1);
  let matched = 0;
  for (let at = passage.start; at < passage.end; at += 1) if ((places[at] ?? -1) >= 0) matched += 1;
  const { edges } = index.folded;
  const start = findStart(passage, places, edges);
  const end = findEnd(passage, places, edges);
  return { places, start, end: Math.max(end, start + 1), matched };
}
