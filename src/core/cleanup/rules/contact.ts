import type { Block, Box } from '../../article/box';
import type { PageLabels } from '../../article/labels';
import { isCaptionBox } from '../captions';
import { isTakeable } from '../named-boxes';
import { isFree } from '../need';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule } from '../rule';
import { CONTACT_TEXT } from '../words/patterns';

const LIMITS: BoxLimits = { maxLength: 420, minLinkShare: 0, hasProse: true, isInFrame: false };
const MAX_LINE = 400;

function isContactLine(labels: PageLabels, { index, box, text }: Block): boolean {
  if (labels.isText[index] || text.length > MAX_LINE || !CONTACT_TEXT.test(text)) return false;
  return isFree(labels, box) && !isCaptionBox(labels, box);
}

/** The line with what stands beside it: links, addresses and logos of a footer's last line belong to it. */
function widenLine(labels: PageLabels, { box, text }: Block): Box {
  const limits: BoxLimits = { ...LIMITS, maxLength: Math.min(LIMITS.maxLength, text.length * 2 + 60) };
  let line = box;
  while (line.parent && isTakeable(labels, line.parent, limits)) line = line.parent;
  return line;
}

/** How to write to the reporter, and to whom the text belongs. */
export const contact: CleanupRule = {
  id: 'contact',
  isOnByDefault: false,
  find: labels =>
    labels.blocks
      .filter(block => isContactLine(labels, block))
      .map(block => ({ box: widenLine(labels, block), reason: { key: 'contact' } })),
};
