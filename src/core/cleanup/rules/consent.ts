import type { Box } from '../../article/box';
import { textOf } from '../../article/labels';
import type { PageLabels } from '../../article/labels';
import { isTakeable, outermost } from '../named-boxes';
import type { BoxLimits } from '../named-boxes';
import type { CleanupRule, Finding } from '../rule';
import { boxesNamed, boxesNamedAny, isNamed } from '../topics';
import { CONSENT_WORDS, holdsOne } from '../words/patterns';

const LIMITS: BoxLimits = { maxLength: 60_000, minLinkShare: 0, hasProse: true, isInFrame: true };

function isDialog(labels: PageLabels, box: Box): boolean {
  if (!isTakeable(labels, box, LIMITS)) return false;
  if (isNamed(labels, box, 'feedback') || box.firstBlock === box.endBlock) return true;
  return holdsOne(textOf(labels, box), CONSENT_WORDS);
}

/** Cookie banners and consent dialogs. */
export const consent: CleanupRule = {
  id: 'consent',
  isOnByDefault: true,
  find: labels => {
    const candidates = boxesNamedAny(labels, ['consent', 'feedback']);
    const dialogs = outermost(candidates, box => isDialog(labels, box));
    if (dialogs.length === 0) return [];
    const findings = dialogs.map((box): Finding => ({ box, reason: { key: 'consent' } }));
    const holders = new Set(dialogs.map(({ parent }) => parent));
    for (const box of boxesNamed(labels, 'curtain')) {
      // The curtain behind a dialog is an empty box beside it.
      const isCurtain = box.firstBlock === box.endBlock && holders.has(box.parent);
      if (isCurtain) findings.push({ box, reason: { key: 'curtain' } });
    }
    return findings;
  },
};
