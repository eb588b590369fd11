import type { Box } from '../article/box';
import { contains } from '../article/box';
import { FREE, GUARDED } from '../article/guard';
import { normaliseText } from '../article/read-boxes';
import type { PageLabels } from '../article/labels';
import { controlsOf, isButton } from './controls';

/** A few signs between buttons ("|") are no text. */
const MAX_SIGNS = 4;

/** Whether all words of an inline element are those of its buttons; a link that leads elsewhere is no button. */
function isOnlyButtons(labels: PageLabels, box: Box): boolean {
  const text = normaliseText(box.element.textContent);
  if (text.length <= 1) return true;
  const buttons = controlsOf(labels)
    .within(box)
    .filter(({ box: control }) => isButton(control));
  const words = buttons.map(({ box: { element } }) => normaliseText(element.textContent)).join('');
  return words.length >= text.length - MAX_SIGNS - buttons.length;
}

/** The line of article text, byline or date that an inline element stands in. */
function isInNeededLine({ blocks, guards }: PageLabels, box: Box): boolean {
  const block = box.isInline && box.firstBlock === box.endBlock ? blocks[box.firstBlock] : undefined;
  return block !== undefined && contains(block.box, box) && guards[block.box.index] === GUARDED;
}

/** What the article needs of a box: of an element inside a line as much as of the line, unless it is nothing but buttons. */
export function needOf(labels: PageLabels, box: Box): number {
  const level = labels.guards[box.index] ?? FREE;
  if (level === GUARDED || !isInNeededLine(labels, box)) return level;
  return isOnlyButtons(labels, box) ? level : GUARDED;
}

/** Whether the article needs nothing of a box. */
export function isFree(labels: PageLabels, box: Box): boolean {
  return needOf(labels, box) === FREE;
}
