import type { Correction } from '../../core/corrections/model';
import type { Translate } from '../localisation';

/** One line that says what a correction did. */
export function describeCorrection(correction: Correction, t: Translate): string {
  switch (correction.kind) {
    case 'speaker':
      return `${correction.quotation} — ${correction.speaker ?? t('nobodyNamed')}`;
    case 'not-an-entity':
      return t('entityRemoved', correction.entity.name);
    case 'rename':
      return t('entityRenamed', correction.entity.name, correction.name);
    case 'merge':
      return t('entityMerged', correction.entity.name, correction.into.name);
  }
}
