import { overlaps } from '../text/span';
import { findPlaces } from './candidates';
import type { Passage } from './passage';
import type { TextIndex } from './text-index';

/** A place with less of the passage is no lookalike. */
const MIN_FOUND = 0.7;

/**
 * How much of the surroundings the most similar other place on the page has, in folded units; -1 when the
 * passage stands nowhere else. A list that comes twice, a caption that is repeated: when one of the two is
 * gone later, the other must not be taken for it.
 */
export function findLookalike(passage: Passage, index: TextIndex): number {
  const { start, end, position } = passage;
  if (!position || end <= start) return -1;
  const own = { start: index.positionAt(position.start), end: index.positionAt(position.end) };
  const rivals = findPlaces(passage, index).places.filter(
    ({ placement }) => placement.matched >= MIN_FOUND * (end - start) && !overlaps(placement, own),
  );
  return Math.round(Math.max(-1, ...rivals.map(({ context }) => context)));
}
