import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

import type { Opening, TabReport } from './opening';
import type { PopupActions } from './popup-actions';

/** The tab's report, kept up to date while the view is open; a way to put in a newer one; a way to ask again. */
export function useReport(
  actions: PopupActions,
  opening: Opening,
): readonly [TabReport, (report: TabReport) => void, () => void] {
  const [report, setReport] = useState(opening.report);
  const load = useCallback(() => {
    actions.loadReport().then(setReport, (error: unknown) => {
      console.error('The page did not answer', error);
      setReport(null);
    });
  }, [actions]);

  // Before the first painting: the page is asked while the skeleton is drawn.
  useLayoutEffect(() => {
    const life = new AbortController();
    if (opening.report === undefined) load();
    actions.watchReport(setReport, life.signal);
    return () => {
      life.abort();
    };
  }, [actions, opening, load]);

  return [report, setReport, load];
}
