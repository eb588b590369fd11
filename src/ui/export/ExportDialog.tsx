import '../dialog.css';

import { useEffect, useRef, useState } from 'preact/hooks';

import { exportFormats } from '../../core/export/formats';
import { Dialog } from '../Dialog';
import { useLocalisation } from '../localisation';
import { FORMAT_KEYS } from './export-labels';
import type { ExportChoice } from './make-file';

interface Props {
  /** How many articles go into the file. */
  count: number;
  /** Makes and saves the file; rejects when it cannot, or when the signal ends it. */
  onExport: (choice: ExportChoice, signal: AbortSignal) => Promise<void>;
  onClose: () => void;
}

const FIRST: ExportChoice = { format: 'markdown', isSplit: false, isTextIncluded: false };

/** Chooses the kind of file and what it holds; while it is made, says so and lets the reader stop it. */
export function ExportDialog({ count, onExport, onClose }: Props) {
  const { t, locale } = useLocalisation();
  const [choice, setChoice] = useState(FIRST);
  const [isWorking, setWorking] = useState(false);
  const work = useRef(new AbortController());
  useEffect(() => {
    const current = work.current;
    return () => {
      current.abort();
    };
  }, []);
  const start = async (): Promise<void> => {
    setWorking(true);
    try {
      await onExport(choice, work.current.signal);
    } finally {
      onClose();
    }
  };
  return (
    <Dialog title={t('exportTitle')} onClose={onClose}>
      <form
        onSubmit={event => {
          event.preventDefault();
          start().catch(console.debug);
        }}
      >
        <p class="hint">{t('exportArticles', count.toLocaleString(locale))}</p>
        <ExportFields choice={choice} isSeveral={count > 1} onChange={setChoice} />
        {isWorking && <progress aria-label={t('exportWorking')} />}
        <div class="button-row">
          <button type="submit" class="button is-primary" disabled={isWorking}>
            {t('exportDo')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  choice: ExportChoice;
  isSeveral: boolean;
  onChange: (choice: ExportChoice) => void;
}

function ExportFields({ choice, isSeveral, onChange }: FieldsProps) {
  const { t } = useLocalisation();
  const format = exportFormats.find(({ id }) => id === choice.format);
  return (
    <>
      <label>
        {t('exportFormat')}
        <select
          value={choice.format}
          onChange={({ currentTarget }) => {
            const chosen = exportFormats.find(({ id }) => id === currentTarget.value);
            if (chosen) onChange({ ...choice, format: chosen.id });
          }}
        >
          {exportFormats.map(({ id }) => (
            <option key={id} value={id}>
              {t(FORMAT_KEYS[id])}
            </option>
          ))}
        </select>
      </label>
      {format?.canHoldText && (
        <Choice
          isOn={choice.isTextIncluded}
          onChange={isTextIncluded => {
            onChange({ ...choice, isTextIncluded });
          }}
        >
          {t('exportWithText')}
        </Choice>
      )}
      {isSeveral && (
        <Choice
          isOn={choice.isSplit}
          onChange={isSplit => {
            onChange({ ...choice, isSplit });
          }}
        >
          {t('exportSplit')}
        </Choice>
      )}
    </>
  );
}

interface ChoiceProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: string;
}

function Choice({ isOn, onChange, children }: ChoiceProps) {
  return (
    <label class="dialog-field">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />{' '}
      {children}
    </label>
  );
}
