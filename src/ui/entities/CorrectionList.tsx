import type { Correction } from '../../core/corrections/model';
import { useLocalisation } from '../localisation';
import { describeCorrection } from './describe-correction';

interface Props {
  corrections: readonly Correction[];
  onUndo: (correction: Correction) => void;
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
            <p class="hidden-words hidden-excerpt">{describeCorrection(correction, t)}</p>
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
