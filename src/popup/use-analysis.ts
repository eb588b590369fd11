import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';

import type { Analysis } from '../core/analysis/model';
import { applyCorrections } from '../core/corrections/apply';
import type { Correction } from '../core/corrections/model';
import type { FoundAnalysis, Opening, TabReport } from './opening';
import type { PopupActions } from './popup-actions';

/** `null` while it is worked out, `failed` when it could not be. */
export type AnalysisState = Analysis | 'failed' | null;

export interface CorrectedAnalysis {
  /** As the reader corrected it. */
  readonly analysis: AnalysisState;
  readonly corrections: readonly Correction[];
  /** Replaces the list, on the record of the article too. */
  readonly setCorrections: (corrections: readonly Correction[]) => void;
  /** Work it out again after a failure. */
  readonly retry: () => void;
}

const NONE: readonly Correction[] = [];

function textOf(report: TabReport): string | null {
  return report?.state === 'article' ? report.text : null;
}

async function loadFound(actions: PopupActions, text: string, url: string): Promise<FoundAnalysis> {
  const [analysis, corrections] = await Promise.all([actions.loadAnalysis(), actions.loadCorrections(url)]);
  return { text, analysis, corrections };
}

/** Quotes and entities of the tab's article with the reader's corrections. */
export function useAnalysis(actions: PopupActions, report: TabReport, opening: Opening): CorrectedAnalysis {
  const [found, setFound] = useState<FoundAnalysis | null>(opening.found);
  const [failedText, setFailedText] = useState<string | null>(null);
  const text = textOf(report);
  const url = report?.article.url ?? '';
  const isFound = found?.text === text;
  const hasFailed = failedText !== null && failedText === text;

  useLayoutEffect(() => {
    if (text === null || isFound || hasFailed) return undefined;
    let isCurrent = true;
    loadFound(actions, text, url).then(
      next => {
        if (isCurrent) setFound(next);
      },
      (error: unknown) => {
        console.error('The text could not be analysed', error);
        if (isCurrent) setFailedText(text);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, text, url, isFound, hasFailed]);

  const current = isFound ? found : null;
  const analysis = useMemo(
    () => current && applyCorrections(current.analysis, current.corrections),
    [current],
  );
  const setCorrections = useCallback(
    (corrections: readonly Correction[]) => {
      setFound(before => before && { ...before, corrections });
      actions.saveCorrections(url, corrections).catch((error: unknown) => {
        console.error('The corrections could not be kept', error);
      });
    },
    [actions, url],
  );
  const retry = useCallback(() => {
    setFailedText(null);
  }, []);
  return {
    analysis: hasFailed ? 'failed' : analysis,
    corrections: current?.corrections ?? NONE,
    setCorrections,
    retry,
  };
}
