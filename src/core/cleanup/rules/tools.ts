import type { Box } from '../../article/box';
import { FREE } from '../../article/guard';
import { lengthOf, textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf, isOwnTool } from '../controls';
import type { CleanupRule, Finding } from '../rule';
import { isNamed } from '../topics';
import { widen } from '../widget';
import type { WidgetShape } from '../widget';

const SHAPE: WidgetShape = {
  kinds: ['tool'],
  company: ['button', 'service', 'share'],
  textPerControl: 24,
  textBesides: 20,
};
const MAX_TOOL = 120;
const MAX_LABEL = 80;
const MAX_REASON = 30;
const MAX_BUTTON = 48;
/** Lines that only name a button: "go top LETTER", "button that move to original korean article". */
const BUTTON_LINE =
  /^(?:go (?:to )?top\b.{0,12}|(?:back |scroll )?to (?:the )?top|top|button that .{1,60}|.{0,30}클릭시 .{1,30}버튼\)?)$/i;

function isNamedTool(labels: PageLabels, box: Box): boolean {
  return (
    box.tag !== 'FIGURE' &&
    isNamed(labels, box, 'ownTool') &&
    lengthOf(labels, box) <= MAX_TOOL &&
    (labels.view.sums.proseCount[box.index] ?? 0) === 0
  );
}

function isFree({ guards }: PageLabels, box: Box): boolean {
  return (guards[box.index] ?? FREE) === FREE && box.tag !== 'BODY';
}

function* findToolButtons(labels: PageLabels): Iterable<Finding> {
  for (const { box, kind } of controlsOf(labels).all) {
    const text = textOf(labels, box);
    // "Order the print edition" is about print, and no button.
    if (kind !== 'tool' || text.length > MAX_BUTTON || !isFree(labels, box) || !isOwnTool(labels, box))
      continue;
    const label = text.slice(0, MAX_REASON);
    yield { element: widen(labels, box, SHAPE).element, reason: `tool: ${label || 'button'}` };
  }
}

/** Print, listen, save, translate, back to the top. */
export const tools: CleanupRule = {
  id: 'tools',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    yield* findToolButtons(labels);
    for (const box of labels.boxes) {
      if (isNamedTool(labels, box) && isFree(labels, box))
        yield { element: box.element, reason: 'tool of the page' };
    }
    for (const { box, text } of labels.blocks) {
      const isLine = text.length <= MAX_LABEL && BUTTON_LINE.test(text);
      if (isLine && isFree(labels, box)) yield { element: box.element, reason: 'label of a button' };
    }
  },
};
