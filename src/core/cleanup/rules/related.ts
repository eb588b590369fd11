import type { Box } from '../../article/box';
import { sizeOf } from '../../article/labelling/page-view';
import type { PageLabels } from '../../article/labels';
import { normaliseText } from '../../article/read-boxes';
import { headedBoxes, isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { beginsWith, isNamed } from '../topics';

const NAMED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.35, hasProse: true, isInFrame: false };
const HEADED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.3, hasProse: true, isInFrame: false };
const HEADING = /^H[1-6]$/;
/** Headlines are longer than the names of sections and topics, which readers find their way with. In letters of an alphabet. */
const MIN_HEADLINE = 24;
const MIN_SHARE = 0.25;
const MIN_LENGTH = 20;
const MAX_HEADING = 48;

function listsHeadlines({ boxes }: PageLabels, { index, end }: Box): boolean {
  const links = boxes.slice(index, end).filter(({ tag }) => tag === 'A');
  const sizes = links
    .map(({ element }) => sizeOf(normaliseText(element.textContent)))
    .filter(size => size > 0);
  const headlines = sizes.filter(size => size >= MIN_HEADLINE);
  return headlines.length > 0 && headlines.length >= sizes.length * MIN_SHARE;
}

function* findLists(labels: PageLabels): Iterable<Box> {
  const { size } = labels.view.sums;
  yield* outermost(
    labels,
    box =>
      isNamed(labels, box, 'related') &&
      !HEADING.test(box.tag) &&
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
    const textStart = labels.isText.indexOf(true);
    for (const box of findLists(labels)) {
      // Behind the beginning of the text stand no menus.
      if (box.firstBlock > textStart || listsHeadlines(labels, box))
        yield { element: box.element, reason: { key: 'other-articles' } };
    }
  },
};
