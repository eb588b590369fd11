import { useEffect, useRef, useState } from 'preact/hooks';

import { useLocalisation } from '../ui/localisation';

interface Props {
  onDelete: () => void;
}

/** Deletes everything that was ever stored, after asking once. */
export function DataSection({ onDelete }: Props) {
  const { t } = useLocalisation();
  const [isAsking, setAsking] = useState(false);
  const answer = (isSure: boolean): void => {
    setAsking(false);
    if (isSure) onDelete();
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('yourData')}</h2>
      <p class="hint">{t('yourDataAbout')}</p>
      {isAsking ? (
        <DeleteQuestion onAnswer={answer} />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('deleteAll')}
        </button>
      )}
    </section>
  );
}

interface QuestionProps {
  onAnswer: (isSure: boolean) => void;
}

function DeleteQuestion({ onAnswer }: QuestionProps) {
  const { t } = useLocalisation();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The harmless answer has the focus.
    cancel.current?.focus();
  }, []);
  return (
    <div class="inline-form" role="group" aria-labelledby="data-sure">
      <p id="data-sure">{t('deleteAllSure')}</p>
      <div class="button-row">
        <button
          type="button"
          class="button is-primary"
          onClick={() => {
            onAnswer(true);
          }}
        >
          {t('deleteAllYes')}
        </button>
        <button
          ref={cancel}
          type="button"
          class="button"
          onClick={() => {
            onAnswer(false);
          }}
        >
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
