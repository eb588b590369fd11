import type { Span } from '../text/span';
import { BLOCK_EDGE, isBlank, isDropped } from './folding';
import type { Passage } from './passage';
import type { Placement } from './placement';
import type { TextIndex } from './text-index';

/** Foreign blocks inside a passage (an advert between two paragraphs) are left out from this many units on. */
const MIN_FOREIGN = 12;
/** Punctuation kept at the inner ends of a passage that foreign blocks part. */
const INNER_MARKS = 3;
/** No mark is looked for further than this. */
const MAX_MARK_DISTANCE = 16;

interface Stretch {
  start: number;
  end: number;
}

function hasBlockEdge(edges: Uint8Array, position: number): boolean {
  return ((edges[position] ?? BLOCK_EDGE) & BLOCK_EDGE) !== 0;
}

/** The passage in positions, without whole blocks that were put between its parts. */
function findStretches(passage: Passage, placement: Placement, edges: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch = { start: placement.start, end: placement.start };
  let before = passage.start;
  for (let at = passage.start; at < passage.end; at += 1) {
    const place = placement.places[at] ?? -1;
    if (place < 0) continue;
    const foreign = place - current.end - (at - before);
    const isBlock = hasBlockEdge(edges, current.end) && hasBlockEdge(edges, place);
    if (foreign >= MIN_FOREIGN && isBlock && current.end > current.start) {
      stretches.push(current);
      current = { start: place, end: place };
    }
    current.end = place + 1;
    before = at + 1;
  }
  current.end = Math.max(current.end, placement.end);
  return [...stretches, current];
}

/** How many punctuation marks stand at the start (`step` 1) or the end (-1) of the stored words. */
function countEdgeMarks(words: string, step: -1 | 1): number {
  let marks = 0;
  let at = step === 1 ? 0 : words.length - 1;
  while (at >= 0 && at < words.length && isDropped(words.charCodeAt(at))) {
    if (!isBlank(words.charCodeAt(at))) marks += 1;
    at += step;
  }
  return marks;
}

/**
 * Go from `offset` over as many punctuation marks as the stored words have there, past white space only when a
 * mark follows, and not into another block.
 */
function extendOverMarks(index: TextIndex, offset: number, options: { count: number; step: -1 | 1 }): number {
  const { count, step } = options;
  const limits = index.lineAround(step === 1 ? offset - 1 : offset, MAX_MARK_DISTANCE);
  const unitAt = (at: number): number => index.text.charCodeAt(step === 1 ? at : at - 1);
  let reached = offset;
  let at = offset;
  for (let seen = 0; seen < count; at += step) {
    const isInside = step === 1 ? at < limits.end : at > limits.start;
    if (!isInside || !isDropped(unitAt(at))) break;
    if (isBlank(unitAt(at))) continue;
    seen += 1;
    reached = at + step;
  }
  return reached;
}

/** Where the placed passage stands, in UTF-16 units of `body.textContent`: several spans when foreign blocks part it. */
export function spansOf(passage: Passage, placement: Placement, index: TextIndex): Span[] {
  const { origins, edges } = index.folded;
  const stretches = findStretches(passage, placement, edges);
  return stretches.map(({ start, end }, number) => {
    const isFirst = number === 0;
    const isLast = number === stretches.length - 1;
    const before = isFirst ? countEdgeMarks(passage.exact, 1) : INNER_MARKS;
    const after = isLast ? countEdgeMarks(passage.exact, -1) : INNER_MARKS;
    return {
      start: extendOverMarks(index, origins[start] ?? 0, { count: before, step: -1 }),
      end: extendOverMarks(index, index.endOf(end - 1), { count: after, step: 1 }),
    };
  });
}
