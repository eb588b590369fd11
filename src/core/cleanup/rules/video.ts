import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { isNamed } from '../topics';

const LIMITS: BoxLimits = { maxLength: 600, minLinkShare: 0, hasProse: false };

/** Players and the places that wait for one. */
export const video: CleanupRule = {
  id: 'video',
  isOnByDefault: false,
  *find(labels): Iterable<Finding> {
    const boxes = outermost(
      labels,
      box =>
        (isNamed(labels, box, 'video') || box.tag === 'VIDEO') &&
        box.tag !== 'FIGURE' &&
        !box.isLink &&
        isTakeable(labels, box, LIMITS),
    );
    for (const { element } of boxes) yield { element, reason: 'video player' };
  },
};
