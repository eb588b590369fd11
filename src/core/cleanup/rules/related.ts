import type { Box } from '../../article/box';
import { closest } from '../../article/box';
import type { PageLabels } from '../../article/labels';
import { headedBoxes, isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { beginsWith, isNamed } from '../topics';

const NAMED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.35, hasProse: true };
const HEADED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.3, hasProse: true };
const MIN_LENGTH = 20;
const MAX_HEADING = 48;

/** The site's own menus list articles too, and are no clutter. */
function isInMenu(labels: PageLabels, box: Box): boolean {
  return closest(box, at => at.tag === 'NAV' || isNamed(labels, at, 'nav')) !== null;
}

function* findLists(labels: PageLabels): Iterable<Box> {
  const { size } = labels.view.sums;
  yield* outermost(
    labels,
    box =>
      isNamed(labels, box, 'related') &&
      (size[box.index] ?? 0) >= MIN_LENGTH &&
      isTakeable(labels, box, NAMED),
  );
  const isHeading = (text: string): boolean => text.length <= MAX_HEADING && beginsWith(text, 'related');
  yield* headedBoxes(labels, isHeading, HEADED);
}

/** "Most viewed articles", "Top 10 Stories", "Related": links to other articles. */
export const related: CleanupRule = {
  id: 'related',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    for (const box of findLists(labels)) {
      if (!isInMenu(labels, box)) yield { element: box.element, reason: 'links to other articles' };
    }
  },
};
