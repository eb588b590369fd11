import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule } from '../rule';
import { isNamed } from '../topics';

const LIMITS: BoxLimits = { maxLength: 600, minLinkShare: 0, hasProse: false, isInFrame: false };

/** Players and the places that wait for one. */
export const video: CleanupRule = {
  id: 'video',
  isOnByDefault: false,
  find: labels =>
    outermost(
      labels.boxes,
      box =>
        (isNamed(labels, box, 'video') || box.tag === 'VIDEO') &&
        box.tag !== 'FIGURE' &&
        !box.isLink &&
        isTakeable(labels, box, LIMITS),
    ).map(box => ({ box, reason: { key: 'video' } })),
};
