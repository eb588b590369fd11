import type { Box } from '../../article/box';
import { sizeOf } from '../../article/labelling/page-view';
import type { PageLabels } from '../../article/labels';
import { normaliseText } from '../../article/read-boxes';
import { headedBoxes, isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule } from '../rule';
import { boxesNamed } from '../topics';

const NAMED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.35, hasProse: true, isInFrame: false };
const HEADED: BoxLimits = { maxLength: 12_000, minLinkShare: 0.3, hasProse: true, isInFrame: false };
const HEADINGS: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** Headlines are longer than the names of sections and topics, which readers find their way with. In letters of an alphabet. */
const MIN_HEADLINE = 24;
const MIN_SHARE = 0.25;
const MIN_LENGTH = 20;

function listsHeadlines({ boxes }: PageLabels, { index, end }: Box): boolean {
  let links = 0;
  let headlines = 0;
  for (const { tag, element } of boxes.slice(index, end)) {
    const size = tag === 'A' ? sizeOf(normaliseText(element.textContent)) : 0;
    if (size > 0) links += 1;
    if (size >= MIN_HEADLINE) headlines += 1;
  }
  return headlines > 0 && headlines >= links * MIN_SHARE;
}

function findLists(labels: PageLabels): Box[] {
  const { size } = labels.view.sums;
  const named = outermost(
    boxesNamed(labels, 'related'),
    box => !HEADINGS.has(box.tag) && (size[box.index] ?? 0) >= MIN_LENGTH && isTakeable(labels, box, NAMED),
  );
  return [...named, ...headedBoxes(labels, 'related', HEADED)];
}

/** "Most viewed articles", "Top 10 Stories", "Related": links to other articles. */
export const related: CleanupRule = {
  id: 'related',
  isOnByDefault: true,
  find: labels => {
    const textStart = labels.isText.indexOf(true);
    return (
      findLists(labels)
        // Behind the beginning of the text stand no menus.
        .filter(box => box.firstBlock > textStart || listsHeadlines(labels, box))
        .map(box => ({ box, reason: { key: 'other-articles' } }))
    );
  },
};
