import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { isNamed } from '../topics';

const LIMITS: BoxLimits = { maxLength: 1_500, minLinkShare: 0, hasProse: true };
const MIN_LENGTH = 60;

/** Who the author is: the box, not the byline. */
export const authorBox: CleanupRule = {
  id: 'author-box',
  isOnByDefault: false,
  *find(labels): Iterable<Finding> {
    const { size } = labels.view.sums;
    const boxes = outermost(
      labels,
      box =>
        isNamed(labels, box, 'bio') &&
        (size[box.index] ?? 0) >= MIN_LENGTH &&
        isTakeable(labels, box, LIMITS),
    );
    for (const { element } of boxes) yield { element, reason: 'about the author' };
  },
};
