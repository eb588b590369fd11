import { textOf } from '../../article/labels';
import { controlsOf } from '../controls';
import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { isNamed } from '../topics';
import { APPEAL_TEXT } from '../words/patterns';

const LIMITS: BoxLimits = { maxLength: 1_500, minLinkShare: 0, hasProse: true, isInFrame: false };

/** A single link or field is not the box that asks. */
const PART_TAGS: ReadonlySet<string> = new Set(['A', 'BUTTON', 'INPUT', 'LABEL']);
const MIN_LENGTH = 12;
/** Where readers enter is no place to be asked. */
const LOGIN =
  /^(?:log ?in|sign ?in|anmelden|einloggen|se connecter|iniciar sesión|accedi|로그인|ログイン|登录)/iu;

function asks(text: string, names: string): boolean {
  return text.length >= MIN_LENGTH && !LOGIN.test(text) && APPEAL_TEXT.test(`${text} ${names}`);
}

/** Boxes that ask to subscribe, to donate or to fetch an app. */
export const newsletter: CleanupRule = {
  id: 'newsletter',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    const controls = controlsOf(labels);
    const boxes = outermost(
      labels,
      box =>
        !PART_TAGS.has(box.tag) &&
        isNamed(labels, box, 'newsletter') &&
        isTakeable(labels, box, LIMITS) &&
        controls.countIn(box, ['button', 'field', 'link', 'follow', 'share', 'service', 'tool', 'font']) >
          0 &&
        asks(textOf(labels, box), box.names),
    );
    for (const { element } of boxes) yield { element, reason: { key: 'appeal' } };
  },
};
