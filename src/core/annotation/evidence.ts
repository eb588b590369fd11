import { BLOCK_EDGE, WORD_EDGE } from './folding';
import type { Passage } from './passage';
import type { Placement } from './placement';
import type { TextIndex } from './text-index';

/** Units on each side of a passage that count as standing next to it. */
const NEAR = 32;

/** What speaks for a place and against it, each between 0 and 1 unless said otherwise. */
export interface Evidence {
  /** Part of the passage's units that were found. */
  readonly found: number;
  /** Units on the page between the passage's first and last that it does not have, per unit of the passage; at most 1. */
  readonly surplus: number;
  /** Length of the passage: log2 of its units. */
  readonly length: number;
  readonly nearBefore: number;
  readonly nearAfter: number;
  readonly farBefore: number;
  readonly farAfter: number;
  /** Matched units of the surroundings: log2. */
  readonly context: number;
  /** -1 where one of the two is at the edge of a block and the other not, 1 where both are, 0 where neither. */
  readonly blockStart: number;
  readonly blockEnd: number;
  /** 1 where word edges agree. */
  readonly wordStart: number;
  readonly wordEnd: number;
}

function countPlaced(places: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if ((places[at] ?? -1) >= 0) count += 1;
  return count;
}

function part(count: number, of: number): number {
  return of > 0 ? count / of : 0;
}

function compareEdges(wanted: number, found: number): number {
  if ((wanted & BLOCK_EDGE) !== (found & BLOCK_EDGE)) return -1;
  return (wanted & BLOCK_EDGE) !== 0 ? 1 : 0;
}

/** Gather what the placement itself tells. */
export function gatherEvidence(passage: Passage, placement: Placement, index: TextIndex): Evidence {
  const { start, end, units } = passage;
  const { places } = placement;
  const length = end - start;
  const nearStart = Math.max(0, start - NEAR);
  const nearEnd = Math.min(units.length, end + NEAR);
  const nearBefore = countPlaced(places, nearStart, start);
  const nearAfter = countPlaced(places, end, nearEnd);
  const farBefore = countPlaced(places, 0, nearStart);
  const farAfter = countPlaced(places, nearEnd, units.length);
  const { edges } = index.folded;
  const edgesAt = (position: number): number => edges[position] ?? BLOCK_EDGE | WORD_EDGE;
  const wantedStart = passage.edges[start] ?? BLOCK_EDGE | WORD_EDGE;
  const wantedEnd = passage.edges[end] ?? BLOCK_EDGE | WORD_EDGE;
  const foundStart = edgesAt(placement.start);
  const foundEnd = edgesAt(placement.end);
  return {
    found: part(placement.matched, length),
    surplus: Math.min(1, part(placement.end - placement.start - placement.matched, length)),
    length: Math.log2(1 + length),
    nearBefore: part(nearBefore, start - nearStart),
    nearAfter: part(nearAfter, nearEnd - end),
    farBefore: part(farBefore, nearStart),
    farAfter: part(farAfter, units.length - nearEnd),
    context: Math.log2(1 + nearBefore + nearAfter + farBefore + farAfter),
    blockStart: compareEdges(wantedStart, foundStart),
    blockEnd: compareEdges(wantedEnd, foundEnd),
    wordStart: (wantedStart & WORD_EDGE) === (foundStart & WORD_EDGE) ? 1 : 0,
    wordEnd: (wantedEnd & WORD_EDGE) === (foundEnd & WORD_EDGE) ? 1 : 0,
  };
}
