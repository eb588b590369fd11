import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

import type { Opening, TabReport } from './opening';
import type { PopupActions } from './popup-actions';

const isSame = (a: TabReport, b: TabReport): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The tab's report, kept up to date while the view is open; a way to put in a newer one; a way to ask again. */
export function useReport(
  actions: PopupActions,
  opening: Opening,
): readonly [TabReport, (report: TabReport) => void, () => void] {
  const [report, setReport] = useState(opening.report);
  // The same report again causes no rendering.
  const put = useCallback((next: TabReport) => {
    setReport(before => (isSame(before, next) ? before : next));
  }, []);
  const load = useCallback(() => {
    actions.loadReport().then(put, (error: unknown) => {
      console.error('The page did not answer', error);
      put(null);
    });
  }, [actions, put]);

  const follow = useCallback(() => {
    const life = new AbortController();
    actions.watchPage(load, life.signal);
    load();
    return () => {
      life.abort();
    };
  }, [actions, load]);
  const isKnown = opening.report !== undefined;
  // Before the first painting: the page is asked while the skeleton is drawn.
  useLayoutEffect(() => (isKnown ? undefined : follow()), [isKnown, follow]);
  // Also where it is known, but after the painting: it may have changed before we listened.
  useEffect(() => (isKnown ? follow() : undefined), [isKnown, follow]);

  return [report, put, load];
}
