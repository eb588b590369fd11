import type { EntityCorrection } from '../../core/corrections/model';
import { useLocalisation } from '../localisation';
import { describeCorrection } from './describe-correction';

interface Props {
  correction: EntityCorrection;
  onApply: (correction: EntityCorrection) => void;
  onDecline: (correction: EntityCorrection) => void;
}

/** Offers a correction that the reader made in another article. */
export function CorrectionOffer({ correction, onApply, onDecline }: Props) {
  const { t } = useLocalisation();
  return (
    <section class="notice correction-offer" aria-label={t('offerHint')}>
      <p>{t('offerHint')}</p>
      <p class="offer-words">{describeCorrection(correction, t)}</p>
      <div class="button-row">
        <button
          type="button"
          class="button"
          onClick={() => {
            onApply(correction);
          }}
        >
          {t('apply')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            onDecline(correction);
          }}
        >
          {t('notHere')}
        </button>
      </div>
    </section>
  );
}
