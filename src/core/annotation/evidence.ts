import { BLOCK_EDGE, WORD_EDGE } from './folding';
import type { Passage } from './passage';
import type { Placement } from './placement';
import type { TextIndex } from './text-index';

/** Units on each side of a passage that count as standing next to it, and how loosely they may do so. */
const NEXT_TO = 32;
const LOOSE = 8;
/** No paragraph is compared further than this. */
const MAX_BLOCK = 1200;

/** What speaks for a place and against it. Shares lie between 0 and 1. */
export interface Evidence {
  /** Share of the passage's units that were found. */
  readonly found: number;
  /** Units on the page inside the passage that it does not have, per unit of the passage; at most 1. */
  readonly surplus: number;
  /** Largest gap on the page between two parts of the passage that is not a block of its own: log2 of units. */
  readonly tear: number;
  /** log2 of the passage's units. */
  readonly length: number;
  /** Share of the 32 units on each side that stand right there. */
  readonly nextBefore: number;
  readonly nextAfter: number;
  /** How alike the rest of the paragraph is, before the passage and after it (Dice coefficient). */
  readonly blockBefore: number;
  readonly blockAfter: number;
  /** log2 of the units of the passage's paragraphs, the passage included. */
  readonly blockLength: number;
  /** Share of the stored text of the neighbouring paragraphs that stands near. */
  readonly neighbourBefore: number;
  readonly neighbourAfter: number;
  /** log2 of the surroundings that stand near, in units. */
  readonly context: number;
  /** 1 where a passage that began (ended) at the edge of a word does so again. */
  readonly wordStart: number;
  readonly wordEnd: number;
  /** 1 when the passage is in the same kind of block. */
  readonly sameContainer: number;
  /** 1 when only one of the two stands beside the main text. */
  readonly otherPart: number;
  /** 1 when the surroundings found are no more than those that a lookalike had from the start, 0 when they are far more. */
  readonly likeLookalike: number;
}

/** Where the passage's own paragraph begins and ends in `units`; beyond stand the neighbours. */
function ownBlock({ edges, start, end, units }: Passage): { from: number; to: number } {
  const isEdge = (at: number): boolean => ((edges[at] ?? BLOCK_EDGE) & BLOCK_EDGE) !== 0;
  let from = start;
  while (from > 0 && !isEdge(from)) from -= 1;
  let to = end;
  while (to < units.length && !isEdge(to)) to += 1;
  return { from, to };
}

/** Distance from `position` to the edge of its block on the page, towards `step`. */
function toBlockEdge(edges: Uint8Array, position: number, step: -1 | 1): number {
  let at = position;
  let count = 0;
  while (count < MAX_BLOCK && ((edges[at] ?? BLOCK_EDGE) & BLOCK_EDGE) === 0) {
    at += step;
    count += 1;
  }
  return count;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Units of `range` that have a place inside `where`. */
function countPlaced(places: Int32Array, range: Range, where: Range): number {
  let count = 0;
  for (let at = range.from; at < range.to; at += 1) {
    const place = places[at] ?? -1;
    if (place >= where.from && place < where.to) count += 1;
  }
  return count;
}

function share(count: number, of: number): number {
  return of > 0 ? count / of : 0;
}

/** 1 when both are empty: the passage begins or ends with its paragraph in both texts. */
function dice(common: number, a: number, b: number): number {
  return a + b === 0 ? 1 : (2 * common) / (a + b);
}

/** Surroundings that stand this many units off where they should be count half. */
const HALF_DISTANCE = 200;

/**
 * How much of `range`, a part of the passage's surroundings, stands by this place: units, fewer the further they
 * are from their old distance to the passage.
 */
function weighNear(passage: Passage, { places, start, end }: Placement, range: Range): number {
  let weight = 0;
  for (let at = range.from; at < range.to; at += 1) {
    const place = places[at] ?? -1;
    if (place < 0) continue;
    const distance =
      at < passage.start ? place - start - (at - passage.start) : place - end - (at - passage.end);
    weight += HALF_DISTANCE / (HALF_DISTANCE + Math.abs(distance));
  }
  return weight;
}

/** How much of all the surroundings stands by this place, in units. */
export function weighSurroundings(passage: Passage, placement: Placement): number {
  const before = weighNear(passage, placement, { from: 0, to: passage.start });
  return before + weighNear(passage, placement, { from: passage.end, to: passage.units.length });
}

/** What the text next to the passage and around it tells. */
function compareSurroundings(passage: Passage, placement: Placement, edges: Uint8Array) {
  const { places, start, end } = placement;
  const own = ownBlock(passage);
  const nextFrom = Math.max(0, passage.start - NEXT_TO);
  const nextTo = Math.min(passage.units.length, passage.end + NEXT_TO);
  const pageBefore = toBlockEdge(edges, start, -1);
  const pageAfter = toBlockEdge(edges, end, 1);
  const before: Range = { from: own.from, to: passage.start };
  const after: Range = { from: passage.end, to: own.to };
  const inBlockBefore = countPlaced(places, before, { from: start - pageBefore, to: start });
  const inBlockAfter = countPlaced(places, after, { from: end, to: end + pageAfter });
  const above = weighNear(passage, placement, { from: 0, to: own.from });
  const below = weighNear(passage, placement, { from: own.to, to: places.length });
  const touching = (range: Range, where: Range): number =>
    share(countPlaced(places, range, where), range.to - range.from);
  return {
    nextBefore: touching({ from: nextFrom, to: passage.start }, { from: start - NEXT_TO - LOOSE, to: start }),
    nextAfter: touching({ from: passage.end, to: nextTo }, { from: end, to: end + NEXT_TO + LOOSE }),
    blockBefore: dice(inBlockBefore, passage.start - own.from, pageBefore),
    blockAfter: dice(inBlockAfter, own.to - passage.end, pageAfter),
    blockLength: Math.log2(1 + own.to - own.from),
    neighbourBefore: share(above, own.from),
    neighbourAfter: share(below, places.length - own.to),
  };
}

/** Gaps on the page inside the passage. Whole blocks put in between are no surplus. */
function measureGaps({ start, end }: Passage, places: Int32Array, edges: Uint8Array) {
  let surplus = 0;
  let tear = 0;
  let before = -1;
  for (let at = start; at < end; at += 1) {
    const place = places[at] ?? -1;
    if (place < 0) continue;
    const gap = before < 0 ? 0 : place - before - 1;
    const isBlocks =
      gap > 0 && toBlockEdge(edges, place, -1) === 0 && toBlockEdge(edges, before + 1, 1) === 0;
    if (!isBlocks) {
      surplus += gap;
      tear = Math.max(tear, gap);
    }
    before = place;
  }
  return { surplus: Math.min(1, share(surplus, end - start)), tear: Math.log2(1 + tear) };
}

/** A share of the surroundings by which a place has to be better than the lookalike to be told from it. */
const CLEAR_LEAD = 0.2;

function compareToLookalike(passage: Passage, context: number): number {
  if (passage.lookalike < 0) return 0;
  const clear = CLEAR_LEAD * (passage.units.length - (passage.end - passage.start));
  const lead = share(context - passage.lookalike, clear);
  return Math.min(1, Math.max(0, 1 - lead));
}

/** A place, what is sought there, and how much of its surroundings stands near, in units. */
export interface Finding {
  readonly passage: Passage;
  readonly index: TextIndex;
  readonly placement: Placement;
  readonly context: number;
}

/** Gather what the place itself tells. */
export function gatherEvidence({ passage, index, placement, context }: Finding): Evidence {
  const { start, end, container } = passage;
  const { edges } = index.folded;
  const wordEdge = (edge: number | undefined): number => (edge ?? WORD_EDGE) & WORD_EDGE;
  const found = index.containerAt(placement.start);
  const isAside = (name: string): boolean => name.startsWith('aside');
  return {
    found: share(placement.matched, end - start),
    length: Math.log2(1 + end - start),
    context: Math.log2(1 + context),
    ...measureGaps(passage, placement.places, edges),
    ...compareSurroundings(passage, placement, edges),
    wordStart: wordEdge(passage.edges[start]) <= wordEdge(edges[placement.start]) ? 1 : 0,
    wordEnd: wordEdge(passage.edges[end]) <= wordEdge(edges[placement.end]) ? 1 : 0,
    sameContainer: container === null || container === found ? 1 : 0,
    otherPart: container !== null && isAside(container) !== isAside(found) ? 1 : 0,
    likeLookalike: compareToLookalike(passage, context),
  };
}
