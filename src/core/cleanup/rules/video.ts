import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { VIDEO_NAMES } from '../words/clutter-words';

const LIMITS: BoxLimits = { maxLength: 600, minLinkShare: 0, hasProse: false, isInFrame: false };

/** Players and the places that wait for one. */
export const video: CleanupRule = {
  id: 'video',
  isOnByDefault: false,
  *find(labels): Iterable<Finding> {
    const boxes = outermost(
      labels,
      box =>
        (VIDEO_NAMES.test(box.names) || box.tag === 'VIDEO') &&
        !box.isLink &&
        isTakeable(labels, box, LIMITS),
    );
    for (const { element } of boxes) yield { element, reason: 'video player' };
  },
};
