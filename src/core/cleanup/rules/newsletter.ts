import { textOf } from '../../article/labels';
import { controlsOf } from '../controls';
import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { NEWSLETTER_NAMES, NEWSLETTER_TEXT } from '../words/clutter-words';

const LIMITS: BoxLimits = { maxLength: 1_500, minLinkShare: 0, hasProse: true };

/** Boxes that ask to subscribe, to donate or to fetch an app. */
export const newsletter: CleanupRule = {
  id: 'newsletter',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const controls = controlsOf(labels);
    const boxes = outermost(
      labels,
      box =>
        NEWSLETTER_NAMES.test(box.names) &&
        isTakeable(labels, box, LIMITS) &&
        controls.countIn(box, ['button', 'link', 'follow', 'share', 'service', 'tool']) > 0 &&
        NEWSLETTER_TEXT.test(`${textOf(labels, box)} ${box.names}`),
    );
    for (const { element } of boxes) yield { element, reason: 'asks to subscribe or to give' };
  },
};
