import { useEffect, useRef, useState } from 'preact/hooks';

import type { ImportProblem, ImportReason } from '../core/import/import-problem';
import { toLibrary, type LibraryPart } from '../core/import/to-library';
import type { ImportOutcome } from '../core/library/calls';
import { Dialog } from '../ui/Dialog';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import {
  importPart,
  readImportFile,
  rememberBefore,
  undoImport,
  type ImportCalls,
} from './import-into-library';

const REASONS: Readonly<Record<ImportReason, MessageKey>> = {
  'unknown-format': 'importUnknownFormat',
  'newer-version': 'importNewerVersion',
  'too-large': 'importTooLarge',
  'bad-json': 'importBadJson',
  'bad-csv': 'importBadCsv',
  missing: 'importMissing',
  'not-text': 'importNotText',
  'not-a-number': 'importNotNumber',
  'not-a-date': 'importNotDate',
  'not-a-list': 'importNotList',
  'not-an-object': 'importNotObject',
  'not-an-address': 'importNotAddress',
  'not-known': 'importNotKnown',
  'outside-text': 'importOutsideText',
  'too-long': 'importTooLong',
};

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly part: LibraryPart; readonly outcome: ImportOutcome };

interface Props {
  calls: ImportCalls;
  onClose: () => void;
}

interface ImportWork {
  readonly state: State;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
}

/** Reading, trying and importing; leaving the dialog ends it. */
function useImport({ calls, onClose }: Props): ImportWork {
  const { t } = useLocalisation();
  const notify = useNotify();
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const work = useRef(new AbortController());
  useEffect(() => {
    const current = work.current;
    return () => {
      current.abort();
    };
  }, []);
  const { signal } = work.current;

  const attempt = (run: () => Promise<void>): void => {
    setState({ kind: 'working' });
    run().catch((error: unknown) => {
      console.error('The import failed', error);
      if (!signal.aborted) setState({ kind: 'failed' });
    });
  };
  const look = async (file: File): Promise<void> => {
    const reading = await readImportFile(file, signal);
    if (reading.isRefused) {
      setState({ kind: 'refused', problem: reading.problem });
      return;
    }
    const part = toLibrary(reading.articles);
    setState({ kind: 'ready', part, outcome: await importPart(calls, part, { isDryRun: true, signal }) });
  };
  const bring = async (part: LibraryPart): Promise<void> => {
    const before = await rememberBefore(calls, part);
    const { added, updated } = await importPart(calls, part, { isDryRun: false, signal });
    const onUndo = (): void => void undoImport(calls, part, before).catch(console.error);
    notify({ sentence: t('importDone', added, updated), onUndo });
    onClose();
  };
  return {
    state,
    onFile: file => {
      attempt(() => look(file));
    },
    onImport: () => {
      if (state.kind === 'ready') attempt(() => bring(state.part));
    },
  };
}

/** Chooses a file, says what it would change, and imports it; nothing is written before the reader agrees. */
export function ImportDialog(props: Props) {
  const { t } = useLocalisation();
  const { state, onFile, onImport } = useImport(props);
  return (
    <Dialog title={t('importTitle')} onClose={props.onClose}>
      <p class="hint">{t('importAbout')}</p>
      <input
        type="file"
        class="dialog-field"
        aria-label={t('importFile')}
        accept=".json,.jsonld,.csv,application/json,text/csv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
      <div role="status">
        <StateOf state={state} />
      </div>
      <div class="button-row">
        <button type="button" class="button is-primary" disabled={state.kind !== 'ready'} onClick={onImport}>
          {t('importDo')}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {t('cancel')}
        </button>
      </div>
    </Dialog>
  );
}

function StateOf({ state }: { state: State }) {
  const { t } = useLocalisation();
  switch (state.kind) {
    case 'choosing':
      return null;
    case 'working':
      return <progress aria-label={t('importWorking')} />;
    case 'failed':
      return <p>{t('importFailed')}</p>;
    case 'refused': {
      const { line, field, reason } = state.problem;
      const place = [line > 0 ? t('importLine', line) : '', field].filter(part => part !== '').join(', ');
      return (
        <p>
          {t('importRefused')} {place !== '' && `${place}: `}
          {t(REASONS[reason])}
        </p>
      );
    }
    case 'ready': {
      const { added, updated, same, articlesAdded } = state.outcome;
      const { leftOut } = state.part;
      return (
        <>
          <p>{t('importCounts', added, updated, same, articlesAdded)}</p>
          {leftOut > 0 && <p>{t('importLeftOut', leftOut)}</p>}
        </>
      );
    }
  }
}
