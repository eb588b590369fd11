import { headedBoxes, isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { beginsWith, isNamed } from '../topics';

const LIMITS: BoxLimits = { maxLength: 400_000, minLinkShare: 0, hasProse: true };
const MAX_HEADING = 48;

/** What readers wrote below the article, and the form to do so. */
export const comments: CleanupRule = {
  id: 'comments',
  isOnByDefault: false,
  *find(labels): Iterable<Finding> {
    const named = outermost(
      labels,
      box => isNamed(labels, box, 'comments') && isTakeable(labels, box, LIMITS),
    );
    for (const { element } of named) yield { element, reason: 'comments of readers' };
    const isHeading = (text: string): boolean => text.length <= MAX_HEADING && beginsWith(text, 'comments');
    for (const { element } of headedBoxes(labels, isHeading, LIMITS))
      yield { element, reason: 'comments of readers' };
  },
};
