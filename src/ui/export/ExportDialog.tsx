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
  /** How many articles go into the file. */
  count: number;
  /** What is chosen at first: what was chosen last. */
  initial?: ExportChoice;
  formats?: readonly ExportFormat[];
  /** What there is of the one article, to say what its file will hold; `null` where that is not told. */
  counts?: ExportCounts | null;
  /** Makes and saves the file; rejects when it cannot, or when the signal ends it. */
  onExport: (
    choice: ExportChoice,
    signal: AbortSignal,
    onProgress: (progress: ExportProgress) => void,
  ) => Promise<void>;
  onClose: () => void;
  /** Says, or asks, what goes into the file; without it the number of articles is said. */
  children?: ComponentChildren;
}

const FIRST: ExportChoice = { format: 'markdown', isSplit: false, isTextIncluded: false };

interface ExportRun {
  readonly work: ExportWork;
  readonly start: (choice: ExportChoice) => void;
}

/** Runs the export; leaving the dialog ends it. */
function useExportRun({ onExport, onClose }: Pick<Props, 'onExport' | 'onClose'>): ExportRun {
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
  return {
    work,
    start: choice => {
      setWork({ kind: 'working', progress: null });
      onExport(choice, signal, onProgress).then(onClose, (error: unknown) => {
        if (signal.aborted) return;
        console.error('The export failed', error);
        setWork({ kind: 'failed' });
      });
    },
  };
}

/** Chooses the kind of file and what it holds; while it is made, says so and lets the reader stop it. */
export function ExportDialog(props: Props) {
  const { count, initial = FIRST, formats = exportFormats, counts = null, children, ...work } = props;
  const { t } = useLocalisation();
  const [choice, setChoice] = useState(initial);
  const run = useExportRun(work);
  const isWorking = run.work.kind === 'working';
  const isEmpty = count === 0 || (counts !== null && partsIn(choice.format, counts) === null);
  return (
    <Dialog title={t('exportTitle')} onClose={work.onClose}>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (!isEmpty && !isWorking) run.start(choice);
        }}
      >
        <fieldset disabled={isWorking}>
          {children}
          <ExportFields choice={choice} formats={formats} isSeveral={count > 1} onChange={setChoice} />
        </fieldset>
        {counts !== null && <Contents choice={choice} counts={counts} />}
        <WorkLine work={run.work} />
        <div class="button-row">
          <button type="submit" class="button is-primary" disabled={isWorking || isEmpty}>
            {t('exportDo')}
          </button>
          <button type="button" class="button" onClick={work.onClose}>
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

/** What stands in the file, where the format alone decides that; its room stays the same. */
function Contents({ choice: { format }, counts }: ContentsProps) {
  const { t, locale } = useLocalisation();
  const parts = partsIn(format, counts);
  // A count stays on the line of its name.
  const nameOf = (part: keyof ExportCounts): string =>
    [t(PART_KEYS[part]), counts[part]?.toLocaleString(locale) ?? ''].filter(Boolean).join('\u00a0');
  const names = (parts ?? []).map(nameOf);
  const held = names.length === 0 ? t('exportSourceOnly') : names.join(' · ');
  return (
    <p class="hint dialog-contents" aria-live="polite">
      {parts === null ? t('exportNothing') : format !== 'own' && t('exportHolds', held)}
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
        isAbsent={!format?.canHoldText}
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
  /** Out of sight and out of reach where it makes no difference. */
  isAbsent?: boolean;
  onChange: (isOn: boolean) => void;
  children: string;
}

function Choice({ isOn, isAbsent = false, onChange, children }: ChoiceProps) {
  return (
    <label class={isAbsent ? 'dialog-field is-absent' : 'dialog-field'}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isAbsent}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />{' '}
      {children}
    </label>
  );
}
