import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { AD_NAMES } from '../words/clutter-words';

const LIMITS: BoxLimits = { maxLength: 600, minLinkShare: 0, hasProse: false };

/** Places for advertisements, empty ones too. */
export const ad: CleanupRule = {
  id: 'ad',
  isOnByDefault: false,
  *find(labels): Iterable<Finding> {
    const boxes = outermost(
      labels,
      box =>
        (AD_NAMES.test(box.names) || box.tag === 'AD-SLOT' || box.tag === 'INS') &&
        isTakeable(labels, box, LIMITS),
    );
    for (const { element } of boxes) yield { element, reason: 'advertisement' };
  },
};
