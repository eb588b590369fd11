import { closest } from '../../article/box';
import { headedBoxes, isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { RELATED_HEADING, RELATED_NAMES } from '../words/clutter-words';

const NAMED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.35, hasProse: true };
const HEADED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.3, hasProse: true };
/** The site's own menus list articles too, and are no clutter. */
const NAV_NAMES = /(?:^| )(?:nav|navigation|navbar|menu|mega menu|breadcrumbs?)(?: |$)/;
const MIN_LENGTH = 20;
const MAX_HEADING = 48;

/** "Most viewed articles", "Top 10 Stories", "Related": links to other articles. */
export const related: CleanupRule = {
  id: 'related',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const { size } = labels.view.sums;
    const isNamed = outermost(
      labels,
      box =>
        RELATED_NAMES.test(box.names) &&
        (size[box.index] ?? 0) >= MIN_LENGTH &&
        isTakeable(labels, box, NAMED) &&
        !closest(box, ({ tag, names }) => tag === 'NAV' || NAV_NAMES.test(names)),
    );
    for (const { element } of isNamed) yield { element, reason: 'links to other articles' };
    const isHeading = (text: string): boolean => text.length <= MAX_HEADING && RELATED_HEADING.test(text);
    for (const { element } of headedBoxes(labels, isHeading, HEADED))
      yield { element, reason: 'links to other articles' };
  },
};
