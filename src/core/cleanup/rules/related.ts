import { closest } from '../../article/box';
import { headedBoxes, isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { beginsWith, isNamed } from '../topics';

const NAMED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.35, hasProse: true };
const HEADED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.3, hasProse: true };
const MIN_LENGTH = 20;
const MAX_HEADING = 48;

/** "Most viewed articles", "Top 10 Stories", "Related": links to other articles. */
export const related: CleanupRule = {
  id: 'related',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const { size } = labels.view.sums;
    const named = outermost(
      labels,
      box =>
        isNamed(labels, box, 'related') &&
        (size[box.index] ?? 0) >= MIN_LENGTH &&
        isTakeable(labels, box, NAMED) &&
        // The site's own menus list articles too, and are no clutter.
        !closest(box, at => at.tag === 'NAV' || isNamed(labels, at, 'nav')),
    );
    for (const { element } of named) yield { element, reason: 'links to other articles' };
    const isHeading = (text: string): boolean => text.length <= MAX_HEADING && beginsWith(text, 'related');
    for (const { element } of headedBoxes(labels, isHeading, HEADED))
      yield { element, reason: 'links to other articles' };
  },
};
