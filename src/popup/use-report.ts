import { useCallback, useEffect, useState } from 'preact/hooks';

import type { PageReport } from '../messages/protocol';
import type { PopupActions } from './popup-actions';

/** What is known about the tab: `undefined` until it answered, `null` where the browser lets no extension in. */
export type TabReport = PageReport | null | undefined;

/** The tab's report, kept up to date while the view is open. */
export function useReport(
  actions: PopupActions,
): readonly [TabReport, (report: TabReport) => void, () => void] {
  const [report, setReport] = useState<TabReport>(undefined);
  const load = useCallback(() => {
    actions.loadReport().then(setReport, (error: unknown) => {
      console.error('The page did not answer', error);
      setReport(null);
    });
  }, [actions]);

  useEffect(() => {
    const life = new AbortController();
    load();
    actions.watchReport(setReport, life.signal);
    return () => {
      life.abort();
    };
  }, [actions, load]);

  return [report, setReport, load];
}
