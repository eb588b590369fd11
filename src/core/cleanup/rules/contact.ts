import type { Box } from '../../article/box';
import { FREE } from '../../article/guard';
import { lengthOf } from '../../article/labels';
import { isCaptionBox } from '../captions';
import { isTakeable } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { CONTACT_TEXT } from '../words/clutter-words';

const LIMITS: BoxLimits = { maxLength: 420, minLinkShare: 0, hasProse: true };
const MAX_LINE = 400;

/** How to write to the reporter, and to whom the text belongs. */
export const contact: CleanupRule = {
  id: 'contact',
  isOnByDefault: false,
  *find(labels): Iterable<Finding> {
    for (const { index, box, text } of labels.blocks) {
      if (labels.isText[index] || text.length > MAX_LINE || !CONTACT_TEXT.test(text)) continue;
      if ((labels.guards[box.index] ?? FREE) !== FREE || isCaptionBox(box)) continue;
      let line: Box = box;
      // Links, addresses and logos of a footer's last line belong to it.
      while (
        line.parent &&
        isTakeable(labels, line.parent, LIMITS) &&
        lengthOf(labels, line.parent) <= text.length * 2 + 60
      ) {
        line = line.parent;
      }
      yield { element: line.element, reason: 'contact or copyright line' };
    }
  },
};
