import { useEffect, useRef, useState } from 'preact/hooks';

import type { ImportFormatId } from '../core/import/import-reader';
import type { ImportProblem } from '../core/import/import-problem';
import { toLibrary, type LibraryPart } from '../core/import/to-library';
import type { ImportOutcome } from '../core/library/calls';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import {
  importPart,
  readImportFile,
  rememberBefore,
  undoImport,
  type ImportCalls,
} from './import-into-library';
import type { ChunkOptions, Progress } from './in-chunks';

/** What is done at the moment. */
export type ImportStep = 'reading' | 'comparing' | 'importing';

export type ImportState =
  | { readonly kind: 'choosing' }
  /** `isHalf` when a part of the file may be in the library. */
  | { readonly kind: 'failed'; readonly isHalf: boolean }
  | { readonly kind: 'working'; readonly step: ImportStep; readonly progress: Progress | null }
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
  | {
      readonly kind: 'ready';
      readonly format: ImportFormatId;
      readonly part: LibraryPart;
      readonly outcome: ImportOutcome;
    };

interface Props {
  calls: ImportCalls;
  onClose: () => void;
}

export interface ImportWork {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
}

/** An import that ended on the way and could not be taken back. */
class HalfImport extends Error {}

/** Imports all of a part or, when it is ended or fails on the way, nothing of it. */
async function importWhole(
  calls: ImportCalls,
  part: LibraryPart,
  options: ChunkOptions,
): Promise<{ outcome: ImportOutcome; undo: () => Promise<void> }> {
  const before = await rememberBefore(calls, part, options.signal);
  const undo = (): Promise<void> => undoImport(calls, part, before);
  try {
    const outcome = await importPart(calls, part, { ...options, isDryRun: false });
    return { outcome, undo };
  } catch (error) {
    await undo().catch((problem: unknown) => {
      throw new HalfImport('The import could not be taken back', { cause: problem });
    });
    throw error;
  }
}

/** What the file would do to the library, or why it is refused. */
async function lookAt(
  calls: ImportCalls,
  file: File,
  optionsFor: (step: ImportStep) => ChunkOptions,
): Promise<ImportState> {
  const reading = await readImportFile(file, optionsFor('reading'));
  if (reading.isRefused) return { kind: 'refused', problem: reading.problem };
  const part = toLibrary(reading.articles);
  const outcome = await importPart(calls, part, { ...optionsFor('comparing'), isDryRun: true });
  return { kind: 'ready', format: reading.format, part, outcome };
}

/** A signal that ends with the view. */
function useLifeSignal(): AbortSignal {
  const life = useRef(new AbortController());
  useEffect(() => {
    const current = life.current;
    return () => {
      current.abort();
    };
  }, []);
  return life.current.signal;
}

/** Reading, trying and importing; leaving the dialog ends it and takes back what was imported by then. */
export function useImport({ calls, onClose }: Props): ImportWork {
  const { t } = useLocalisation();
  const notify = useNotify();
  const [state, setState] = useState<ImportState>({ kind: 'choosing' });
  const signal = useLifeSignal();

  const optionsFor = (step: ImportStep): ChunkOptions => {
    setState({ kind: 'working', step, progress: null });
    const onProgress = (progress: Progress): void => {
      setState({ kind: 'working', step, progress });
    };
    return { signal, onProgress };
  };
  const attempt = (run: () => Promise<void>, stopped: MessageKey | null): void => {
    run().catch((error: unknown) => {
      const isHalf = error instanceof HalfImport;
      const sentence = isHalf ? 'importHalf' : stopped;
      if (!signal.aborted || isHalf) console.error('The import failed', error);
      if (!signal.aborted) setState({ kind: 'failed', isHalf });
      else if (sentence) notify({ sentence: t(sentence) });
    });
  };
  const bring = async (part: LibraryPart): Promise<void> => {
    const { outcome, undo } = await importWhole(calls, part, optionsFor('importing'));
    const onUndo = (): void => {
      undo().catch((error: unknown) => {
        console.error('The import could not be taken back', error);
        notify({ sentence: t('importNotUndone') });
      });
    };
    notify({ sentence: t('importDone', outcome.added, outcome.updated), onUndo });
    onClose();
  };
  return {
    state,
    onFile: file => {
      attempt(async () => {
        setState(await lookAt(calls, file, optionsFor));
      }, null);
    },
    onImport: () => {
      if (state.kind === 'ready') attempt(() => bring(state.part), 'importStopped');
    },
  };
}
