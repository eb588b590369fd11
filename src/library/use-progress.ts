import { useCallback, useRef, useState } from 'preact/hooks';

import { useAttempt } from '../ui/notice';
import type { ChunkOptions, Progress } from './in-chunks';

/** Shorter work ends before the reader could read about it. */
const SHOWN_AFTER_MS = 700;

/** Work that is shown because it takes its time. */
export interface ShownProgress extends Progress {
  readonly cancel: () => void;
}

/** Runs work behind what runs already, with its progress shown and a way to end it; failures become a notice. */
export type RunLong = (work: (options: ChunkOptions) => Promise<void>) => Promise<void>;

/** The progress to show, `null` while there is none, and what runs work that may be long. */
export function useProgress(): readonly [ShownProgress | null, RunLong] {
  const attempt = useAttempt();
  const [shown, setShown] = useState<ShownProgress | null>(null);
  const last = useRef(Promise.resolve());
  const runNow = useCallback<RunLong>(
    async work => {
      const life = new AbortController();
      const begun = Date.now();
      const cancel = (): void => {
        life.abort();
      };
      const onProgress = (progress: Progress): void => {
        if (Date.now() - begun > SHOWN_AFTER_MS) setShown({ ...progress, cancel });
      };
      await attempt(() => work({ onProgress, signal: life.signal }));
      setShown(null);
    },
    [attempt],
  );
  const run = useCallback<RunLong>(
    work => {
      // Two edits of one highlight at once would each write what the other has not seen.
      last.current = last.current.then(() => runNow(work));
      return last.current;
    },
    [runNow],
  );
  return [shown, run];
}
