import { headedBoxes, isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule } from '../rule';
import { boxesNamed } from '../topics';

const LIMITS: BoxLimits = { maxLength: 400_000, minLinkShare: 0, hasProse: true, isInFrame: false };

/** What readers wrote below the article, and the form to do so. */
export const comments: CleanupRule = {
  id: 'comments',
  isOnByDefault: false,
  find: labels => {
    const named = outermost(boxesNamed(labels, 'comments'), box => isTakeable(labels, box, LIMITS));
    const headed = headedBoxes(labels, 'comments', LIMITS);
    return [...named, ...headed].map(box => ({ box, reason: { key: 'comments' } }));
  },
};
