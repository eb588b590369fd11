import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { isNamed } from '../topics';

const LIMITS: BoxLimits = { maxLength: 600, minLinkShare: 0, hasProse: false };

/** Places for advertisements, empty ones too. */
export const ad: CleanupRule = {
  id: 'ad',
  isOnByDefault: false,
  *find(labels): Iterable<Finding> {
    const boxes = outermost(
      labels,
      box =>
        (isNamed(labels, box, 'ad') || box.tag === 'AD-SLOT' || box.tag === 'INS') &&
        isTakeable(labels, box, LIMITS),
    );
    for (const { element } of boxes) yield { element, reason: 'advertisement' };
  },
};
