import type { Box } from '../../article/box';
import { textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import type { CleanupRule, Finding } from '../rule';

const LABEL =
  /^(?:ⓕ\s*)?(?:font|text)[\s-]*size$|^글자\s*크기$|^本文\s*サイズ$|^文字サイズ$|^字[号體体]$|^schriftgr(?:ö|oe)(?:ß|ss)e$/iu;
const STEP = /^[+-]?\d$|^[aа가]\s?[+-]+$|^[+-]+\s?[aа가]$/iu;
const MIN_STEPS = 2;

function childBoxes({ boxes }: PageLabels, box: Box): Box[] {
  const children: Box[] = [];
  for (let index = box.index + 1; index < box.end; index = boxes[index]?.end ?? box.end) {
    const child = boxes[index];
    if (child) children.push(child);
  }
  return children;
}

/** "ⓕ font-size -2 -1 0 +1 +2" blocks that let readers scale the text. */
export const fontSizeWidget: CleanupRule = {
  id: 'font-size-widget',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    for (const box of labels.boxes) {
      const children = childBoxes(labels, box);
      const steps = children.map(child => textOf(labels, child));
      const isWidget = steps.length >= MIN_STEPS && steps.every(step => STEP.test(step));
      // A list of plain digits can be content; a signed step cannot.
      if (isWidget && steps.some(step => /[+-]/.test(step))) {
        yield { element: box.element, reason: `${steps.length} size steps` };
      } else if (box.endBlock - box.firstBlock === 1 && LABEL.test(textOf(labels, box))) {
        yield { element: box.element, reason: 'label of size steps' };
      }
    }
  },
};
