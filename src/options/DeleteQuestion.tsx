import { useEffect, useRef, useState } from 'preact/hooks';

import { useLocalisation } from '../ui/localisation';

interface Props {
  /** There are highlights to lose: a word has to be typed first. */
  isTyped: boolean;
  onOpenLibrary: () => void;
  onAnswer: (isSure: boolean) => void;
}

/** Asks whether everything shall be deleted; the harmless answer has the focus. */
export function DeleteQuestion({ isTyped, onOpenLibrary, onAnswer }: Props) {
  const { t } = useLocalisation();
  const [typed, setTyped] = useState('');
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    cancel.current?.focus();
  }, []);
  const word = t('deleteAllWord');
  const isReady = !isTyped || typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <div class="inline-form" role="group" aria-labelledby="data-sure">
      <p id="data-sure">{t('deleteAllSure')}</p>
      {isTyped && <TypedWord word={word} onType={setTyped} onOpenLibrary={onOpenLibrary} />}
      <div class="button-row">
        <button
          type="button"
          class="button is-primary"
          disabled={!isReady}
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

interface WordProps {
  word: string;
  onType: (typed: string) => void;
  onOpenLibrary: () => void;
}

function TypedWord({ word, onType, onOpenLibrary }: WordProps) {
  const { t } = useLocalisation();
  return (
    <>
      <p class="hint">{t('deleteAllLibrary')}</p>
      <button type="button" class="button" onClick={onOpenLibrary}>
        {t('deleteAllOpenLibrary')}
      </button>
      <label for="data-word">{t('deleteAllType', word)}</label>
      <input
        id="data-word"
        type="text"
        autocomplete="off"
        onInput={event => {
          onType(event.currentTarget.value);
        }}
      />
    </>
  );
}
