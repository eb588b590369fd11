import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { EMPTY_LIBRARY, keepEqual, type LibraryData } from '../core/library/data';
import type { LibraryActions } from './library-actions';
import { readWholeLibrary } from './read-library';

/** How long changes made elsewhere are gathered before the library is read again, ms. */
const GATHERING = 600;

/** `reading` until everything was read once; `failed` when nothing could be read. */
export type LibraryPhase = 'reading' | 'complete' | 'failed';

export interface LibraryState {
  readonly data: LibraryData;
  readonly phase: LibraryPhase;
  /** Show a change that was written, ahead of what the store tells. */
  readonly update: (change: (data: LibraryData) => LibraryData) => void;
  /** These articles are being changed from here: news about them are none. */
  readonly expectNews: (articles: readonly string[]) => void;
  readonly retry: () => void;
}

/** The library as far as it is read; it follows what other tabs change. */
export function useLibrary(actions: LibraryActions): LibraryState {
  const [data, setData] = useState(EMPTY_LIBRARY);
  const [phase, setPhase] = useState<LibraryPhase>('reading');
  const [turn, setTurn] = useState(0);
  const expected = useRef(new Set<string>());

  useEffect(() => {
    const life = new AbortController();
    // The first reading shows every stretch; later ones replace what is shown at the end.
    const onData = (next: LibraryData): void => {
      if (turn === 0) setData(next);
    };
    readWholeLibrary(actions.readLibrary, { onData, signal: life.signal }).then(
      whole => {
        if (whole === null) return;
        setData(before => keepEqual(before, whole));
        setPhase('complete');
      },
      (error: unknown) => {
        console.error('The library could not be read', error);
        if (!life.signal.aborted) setPhase(before => (before === 'complete' ? before : 'failed'));
      },
    );
    return () => {
      life.abort();
    };
  }, [actions, turn]);

  const retry = useCallback(() => {
    setPhase('reading');
    setTurn(count => count + 1);
  }, []);
  useNews(actions, expected.current, () => {
    setTurn(count => count + 1);
  });
  const expectNews = useCallback((articles: readonly string[]) => {
    for (const id of articles) expected.current.add(id);
    setTimeout(() => {
      for (const id of articles) expected.current.delete(id);
    }, 5 * GATHERING);
  }, []);
  return { data, phase, update: setData, expectNews, retry };
}

/** Calls back when others changed something and have been quiet for a moment. */
function useNews(actions: LibraryActions, expected: ReadonlySet<string>, onNews: () => void): void {
  const callback = useRef(onNews);
  callback.current = onNews;
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = (articles: readonly string[]): void => {
      if (articles.length > 0 && articles.every(id => expected.has(id))) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        callback.current();
      }, GATHERING);
    };
    actions.watch(onChange, life.signal);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [actions, expected]);
}
