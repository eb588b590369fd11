import { useEffect, useRef, useState } from 'preact/hooks';

import { exportFormats } from '../../core/export/formats';
import { Dialog } from '../Dialog';
import { useLocalisation } from '../localisation';
import { FORMAT_KEYS } from './export-labels';
import { PART_KEYS, partsIn, type ExportCounts } from './format-contents';
import type { ExportChoice } from './make-file';

interface Props {
  /** How many articles go into the file. */
  count: number;
  /** What there is of the one article; `null` where several are exported. */
  counts?: ExportCounts | null;
  /** What the reader chose last. */
  initial?: ExportChoice;
  /** Makes and saves the file; rejects when it cannot, or when the signal ends it. */
  onExport: (choice: ExportChoice, signal: AbortSignal) => Promise<void>;
  onClose: () => void;
}

const FIRST: ExportChoice = { format: 'markdown', isSplit: false, isTextIncluded: false };

type Work = 'none' | 'working' | 'failed';

/** The making of the file: closed when it is saved, ended when the dialog goes, told when it failed. */
function useWork({ onExport, onClose }: Props): readonly [Work, (choice: ExportChoice) => void] {
  const [work, setWork] = useState<Work>('none');
  const life = useRef(new AbortController());
  useEffect(() => {
    const current = life.current;
    return () => {
      current.abort();
    };
  }, []);
  const start = async (choice: ExportChoice): Promise<void> => {
    const { signal } = life.current;
    setWork('working');
    try {
      await onExport(choice, signal);
      onClose();
    } catch (error) {
      if (signal.aborted) return;
      console.error('The file could not be made', error);
      setWork('failed');
    }
  };
  return [work, choice => void start(choice)];
}

/** Chooses the kind of file and what it holds; while it is made, says so and lets the reader stop it. */
export function ExportDialog(props: Props) {
  const { count, counts = null, initial = FIRST, onClose } = props;
  const { t, locale } = useLocalisation();
  const [choice, setChoice] = useState(initial);
  const [work, start] = useWork(props);
  const isEmpty = counts !== null && partsIn(choice.format, counts) === null;
  return (
    <Dialog title={t('exportTitle')} onClose={onClose}>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (!isEmpty && work !== 'working') start(choice);
        }}
      >
        {counts === null && <p class="hint">{t('exportArticles', count.toLocaleString(locale))}</p>}
        <ExportFields choice={choice} isSeveral={count > 1} onChange={setChoice} />
        {counts !== null && <Contents choice={choice} counts={counts} />}
        {work === 'working' && <progress aria-label={t('exportWorking')} />}
        {work === 'failed' && (
          <p class="notice" role="alert">
            {t('exportFailed')}
          </p>
        )}
        <div class="button-row dialog-buttons">
          <button type="submit" class="button is-primary" disabled={isEmpty || work === 'working'}>
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

interface ContentsProps {
  choice: ExportChoice;
  counts: ExportCounts;
}

/** What stands in the file, in one line that keeps its height. */
function Contents({ choice: { format }, counts }: ContentsProps) {
  const { t, locale } = useLocalisation();
  const parts = partsIn(format, counts);
  // A count stays on the line of its name.
  const nameOf = (part: keyof ExportCounts): string =>
    `${t(PART_KEYS[part])}\u00a0${counts[part].toLocaleString(locale)}`;
  const names = (parts ?? []).map(nameOf);
  const held = names.length === 0 ? t('exportSourceOnly') : names.join(' · ');
  return (
    <p class="hint dialog-contents" aria-live="polite">
      {parts === null ? t('exportNothing') : t('exportHolds', held)}
    </p>
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
      <Choice
        isOn={choice.isTextIncluded}
        isDisabled={!format?.canHoldText}
        onChange={isTextIncluded => {
          onChange({ ...choice, isTextIncluded });
        }}
      >
        {t('exportWithText')}
      </Choice>
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
  /** Out of sight where it makes no difference; its room stays, so that nothing moves. */
  isDisabled?: boolean;
  onChange: (isOn: boolean) => void;
  children: string;
}

function Choice({ isOn, isDisabled = false, onChange, children }: ChoiceProps) {
  return (
    <label class={isDisabled ? 'dialog-field is-absent' : 'dialog-field'}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isDisabled}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />{' '}
      {children}
    </label>
  );
}
