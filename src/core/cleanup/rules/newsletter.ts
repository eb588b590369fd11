import { textOf } from '../../article/labels';
import { controlsOf } from '../controls';
import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { isNamed } from '../topics';
import { APPEAL_TEXT } from '../words/patterns';

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
        isNamed(labels, box, 'newsletter') &&
        isTakeable(labels, box, LIMITS) &&
        controls.countIn(box, ['button', 'link', 'follow', 'share', 'service', 'tool', 'font']) > 0 &&
        APPEAL_TEXT.test(`${textOf(labels, box)} ${box.names}`),
    );
    for (const { element } of boxes) yield { element, reason: 'asks to subscribe or to give' };
  },
};
