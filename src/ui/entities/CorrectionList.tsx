import type { Correction } from '../../core/corrections/model';
import { useLocalisation, type Translate } from '../localisation';

interface Props {
  corrections: readonly Correction[];
  onUndo: (correction: Correction) => void;
}

function describe(correction: Correction, t: Translate): string {
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

/** What the reader corrected in this article, each with a way back. */
export function CorrectionList({ corrections, onUndo }: Props) {
  const { t } = useLocalisation();
  if (corrections.length === 0) return null;
  return (
    <details class="corrections">
      <summary>
        {t('yourCorrections')} <span class="count">{corrections.length}</span>
      </summary>
      <ul>
        {corrections.map((correction, index) => (
          <li key={index} class="hidden-item">
            <p class="hidden-words hidden-excerpt">{describe(correction, t)}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                onUndo(correction);
              }}
            >
              {t('undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
