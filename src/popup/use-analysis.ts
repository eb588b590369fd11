import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import type { Analysis } from '../core/analysis/model';
import { applyCorrections } from '../core/corrections/apply';
import type { Correction } from '../core/corrections/model';
import type { PopupActions } from './popup-actions';
import type { TabReport } from './use-report';

/** `null` while it is worked out, `failed` when it could not be. */
export type AnalysisState = Analysis | 'failed' | null;

export interface CorrectedAnalysis {
  /** As the reader corrected it. */
  readonly analysis: AnalysisState;
  readonly corrections: readonly Correction[];
  /** Replaces the list, on the page's record too. */
  readonly setCorrections: (corrections: readonly Correction[]) => void;
  /** Work it out again after a failure. */
  readonly retry: () => void;
}

/** Quotes and entities of the tab's article with the reader's corrections. */
export function useAnalysis(actions: PopupActions, report: TabReport): CorrectedAnalysis {
  const [found, setFound] = useState<AnalysisState>(null);
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const [attempts, setAttempts] = useState(0);
  const text = report?.state === 'article' ? report.text : null;
  const url = report?.article.url ?? '';

  useEffect(() => {
    if (text === null) return undefined;
    let isCurrent = true;
    setFound(null);
    Promise.all([actions.loadAnalysis(), actions.loadCorrections(url)]).then(
      ([analysis, stored]) => {
        if (!isCurrent) return;
        setCorrections(stored);
        setFound(analysis);
      },
      (error: unknown) => {
        console.error('The text could not be analysed', error);
        if (isCurrent) setFound('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, text, url, attempts]);

  const analysis = useMemo(
    () => (found === null || found === 'failed' ? found : applyCorrections(found, corrections)),
    [found, corrections],
  );
  const keep = useCallback(
    (next: readonly Correction[]) => {
      setCorrections(next);
      actions.saveCorrections(url, next).catch((error: unknown) => {
        console.error('The corrections could not be kept', error);
      });
    },
    [actions, url],
  );
  const retry = useCallback(() => {
    setAttempts(count => count + 1);
  }, []);
  return { analysis, corrections, setCorrections: keep, retry };
}
