import type { Block, Box } from '../../article/box';
import { FREE } from '../../article/guard';
import type { PageLabels } from '../../article/labels';
import { isCaptionBox } from '../captions';
import { isTakeable } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { CONTACT_TEXT } from '../words/patterns';

const LIMITS: BoxLimits = { maxLength: 420, minLinkShare: 0, hasProse: true };
const MAX_LINE = 400;

function isContactLine(labels: PageLabels, { index, box, text }: Block): boolean {
  if (labels.isText[index] || text.length > MAX_LINE || !CONTACT_TEXT.test(text)) return false;
  return (labels.guards[box.index] ?? FREE) === FREE && !isCaptionBox(labels, box);
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
  *find(labels): Iterable<Finding> {
    for (const block of labels.blocks) {
      if (!isContactLine(labels, block)) continue;
      yield { element: widenLine(labels, block).element, reason: 'contact or copyright line' };
    }
  },
};
