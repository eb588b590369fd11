import type { Box } from '../../article/box';
import { textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { controlsOf } from '../controls';
import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule } from '../rule';
import { boxesNamed } from '../topics';
import { APPEAL_WORDS, holdsOne } from '../words/patterns';

const LIMITS: BoxLimits = { maxLength: 1_500, minLinkShare: 0, hasProse: true, isInFrame: false };

/** A single link or field is not the box that asks. */
const PART_TAGS: ReadonlySet<string> = new Set(['A', 'BUTTON', 'INPUT', 'LABEL']);
const MIN_LENGTH = 12;
/** Where readers enter is no place to be asked. */
const LOGIN =
  'login|log in|signin|sign in|anmelden|einloggen|se connecter|iniciar sesión|accedi|로그인|ログイン|登录'.split(
    '|',
  );

function asks(labels: PageLabels, box: Box): boolean {
  const text = textOf(labels, box);
  const start = text.slice(0, MIN_LENGTH * 2).toLowerCase();
  if (text.length < MIN_LENGTH || LOGIN.some(word => start.startsWith(word))) return false;
  return holdsOne(`${text} ${box.names}`, APPEAL_WORDS);
}

/** Boxes that ask to subscribe, to donate or to fetch an app. */
export const newsletter: CleanupRule = {
  id: 'newsletter',
  isOnByDefault: true,
  find: labels =>
    outermost(
      boxesNamed(labels, 'newsletter'),
      box =>
        !PART_TAGS.has(box.tag) &&
        isTakeable(labels, box, LIMITS) &&
        controlsOf(labels).countAllIn(box) > 0 &&
        asks(labels, box),
    ).map(box => ({ box, reason: { key: 'appeal' } })),
};
