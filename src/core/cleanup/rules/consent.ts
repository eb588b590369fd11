import { textOf } from '../../article/labels';
import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { isNamed, namesSay } from '../topics';
import { CONSENT_TEXT } from '../words/patterns';

const LIMITS: BoxLimits = { maxLength: 60_000, minLinkShare: 0, hasProse: true };

/** Cookie banners and consent dialogs. */
export const consent: CleanupRule = {
  id: 'consent',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const boxes = Array.from(
      outermost(labels, box => {
        if (!isTakeable(labels, box, LIMITS)) return false;
        if (isNamed(labels, box, 'feedback')) return true;
        return (
          isNamed(labels, box, 'consent') &&
          (box.firstBlock === box.endBlock || CONSENT_TEXT.test(textOf(labels, box)))
        );
      }),
    );
    for (const { element } of boxes) yield { element, reason: 'asks for consent' };
    const holders = new Set(boxes.map(({ parent }) => parent));
    for (const { element, names, parent, firstBlock, endBlock } of labels.boxes) {
      // The curtain behind a dialog is an empty box beside it.
      const isCurtain = firstBlock === endBlock && namesSay(labels, names, 'curtain') && holders.has(parent);
      if (isCurtain) yield { element, reason: 'darkens the page behind the dialog' };
    }
  },
};
