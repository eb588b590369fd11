import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { ExportFormat } from '../../core/export/export-format';
import { exportFormats } from '../../core/export/formats';
import { Dialog } from '../Dialog';
import { useLocalisation } from '../localisation';
import { FORMAT_KEYS } from './export-labels';
import { PART_KEYS, partsIn, type ExportCounts } from './format-contents';
import type { ExportChoice } from './make-file';
import { WorkLine, type ExportProgress, type ExportWork } from './WorkLine';

interface Props {
  /** Whether the file holds several articles. */
  isSeveral: boolean;
  /** What there is for the file. */
  counts: ExportCounts;
  /** What the reader chose last. */
  initial?: ExportChoice;
  formats?: readonly ExportFormat[];
  /** Makes and saves the file; rejects when it cannot, or when the signal ends it. */
  onExport: (
    choice: ExportChoice,
    signal: AbortSignal,
    onProgress: (progress: ExportProgress) => void,
  ) => Promise<void>;
  onClose: () => void;
  /** Asks what goes into the file. */
  children?: ComponentChildren;
}

const FIRST: ExportChoice = { format: 'markdown', isSplit: false, isTextIncluded: false };

/** The making of the file: closed when it is saved, ended when the dialog goes, told when it failed. */
function useWork({
  onExport,
  onClose,
}: Pick<Props, 'onExport' | 'onClose'>): readonly [ExportWork, (choice: ExportChoice) => void] {
  const [work, setWork] = useState<ExportWork>({ kind: 'choosing' });
  const life = useRef(new AbortController());
  useEffect(() => {
    const current = life.current;
    return () => {
      current.abort();
    };
  }, []);
  const { signal } = life.current;
  const onProgress = (progress: ExportProgress): void => {
    setWork({ kind: 'working', progress: progress.done < progress.total ? progress : null });
  };
  const start = async (choice: ExportChoice): Promise<void> => {
    setWork({ kind: 'working', progress: null });
    try {
      await onExport(choice, signal, onProgress);
      onClose();
    } catch (error) {
      if (signal.aborted) return;
      console.error('The file could not be made', error);
      setWork({ kind: 'failed' });
    }
  };
  return [work, choice => void start(choice)];
}

/** Chooses the kind of file and what it holds; while it is made, says so and lets the reader stop it. */
export function ExportDialog(props: Props) {
  const { counts, initial = FIRST, formats = exportFormats, isSeveral, onClose, children } = props;
  const { t } = useLocalisation();
  const [choice, setChoice] = useState(initial);
  const [work, start] = useWork(props);
  const isWorking = work.kind === 'working';
  const isEmpty = partsIn(choice.format, counts) === null;
  return (
    <Dialog title={t('exportTitle')} onClose={onClose}>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (!isEmpty && !isWorking) start(choice);
        }}
      >
        <fieldset disabled={isWorking}>
          {children}
          <ExportFields choice={choice} formats={formats} isSeveral={isSeveral} onChange={setChoice} />
        </fieldset>
        <Contents choice={choice} counts={counts} />
        <WorkLine work={work} />
        <div class="button-row dialog-buttons">
          <button type="submit" class="button is-primary" disabled={isEmpty || isWorking}>
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
  const names = (parts ?? []).map(part =>
    `${t(PART_KEYS[part])}\u00a0${counts[part]?.toLocaleString(locale) ?? ''}`.trim(),
  );
  const held = names.length === 0 ? t('exportSourceOnly') : names.join(' · ');
  return (
    <p class="hint dialog-contents" aria-live="polite">
      {parts === null ? t('exportNothing') : t('exportHolds', held)}
    </p>
  );
}

interface FieldsProps {
  choice: ExportChoice;
  formats: readonly ExportFormat[];
  isSeveral: boolean;
  onChange: (choice: ExportChoice) => void;
}

function ExportFields({ choice, formats, isSeveral, onChange }: FieldsProps) {
  const { t } = useLocalisation();
  const format = formats.find(({ id }) => id === choice.format);
  return (
    <>
      <label>
        {t('exportFormat')}
        <select
          value={choice.format}
          onChange={({ currentTarget }) => {
            const chosen = formats.find(({ id }) => id === currentTarget.value);
            if (chosen) onChange({ ...choice, format: chosen.id });
          }}
        >
          {formats.map(({ id }) => (
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
