import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule } from '../rule';
import { boxesNamed } from '../topics';

const LIMITS: BoxLimits = { maxLength: 1_500, minLinkShare: 0, hasProse: true, isInFrame: false };
const MIN_LENGTH = 60;

/** Who the author is: the box, not the byline. */
export const authorBox: CleanupRule = {
  id: 'author-box',
  isOnByDefault: false,
  find: labels => {
    const { size } = labels.view.sums;
    return outermost(
      boxesNamed(labels, 'bio'),
      box => (size[box.index] ?? 0) >= MIN_LENGTH && isTakeable(labels, box, LIMITS),
    ).map(box => ({ box, reason: { key: 'author' } }));
  },
};
