import { textOf } from '../../article/labels';
import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { CONSENT_NAMES, CONSENT_TEXT } from '../words/clutter-words';

const LIMITS: BoxLimits = { maxLength: 60_000, minLinkShare: 0, hasProse: true, isInFrame: true };
const FEEDBACK_NAMES = /(?:^| )(?:modal overlay|ad feedback modal|feedback modal)(?: |$)/;

const CURTAIN_NAMES = /(?:^| )(?:backdrop|overlay|scrim|curtain|mask|dimmer)(?: |$)/;

/** Cookie banners and consent dialogs. */
export const consent: CleanupRule = {
  id: 'consent',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const boxes = Array.from(
      outermost(labels, box => {
        if (!isTakeable(labels, box, LIMITS)) return false;
        if (FEEDBACK_NAMES.test(box.names)) return true;
        return (
          CONSENT_NAMES.test(box.names) &&
          (box.firstBlock === box.endBlock || CONSENT_TEXT.test(textOf(labels, box)))
        );
      }),
    );
    for (const { element } of boxes) yield { element, reason: 'asks for consent' };
    const holders = new Set(boxes.map(({ parent }) => parent));
    for (const { element, names, parent, firstBlock, endBlock } of labels.boxes) {
      // The curtain behind a dialog is an empty box beside it.
      const isCurtain = firstBlock === endBlock && CURTAIN_NAMES.test(names) && holders.has(parent);
      if (isCurtain) yield { element, reason: 'darkens the page behind the dialog' };
    }
  },
};
