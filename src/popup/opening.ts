import type { Analysis } from '../core/analysis/model';
import type { Correction } from '../core/corrections/model';
import type { PageReport } from '../messages/protocol';
import type { SiteSettings } from '../storage/settings';
import type { PopupActions } from './popup-actions';

/** What is known about the tab: `undefined` until it answered, `null` where the browser lets no extension in. */
export type TabReport = PageReport | null | undefined;

/** Quotes and entities of the article with this text, and the reader's corrections of it. */
export interface FoundAnalysis {
  readonly text: string;
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
}

/** What is known before the first rendering. */
export interface Opening {
  readonly report: TabReport;
  readonly site: SiteSettings | null;
  /** `null` where the page is no article or the analysis was not there in time. */
  readonly found: FoundAnalysis | null;
}

/** Nothing is known yet: the views ask for themselves. */
export const NOTHING_KNOWN: Opening = { report: undefined, site: null, found: null };

/**
 * Ask for everything at once, so that an article that is analysed already stands in the first rendering. What has
 * not come after `patience` ms, or failed, is left to the views, which show meanwhile that they are loading.
 */
export async function openTab(actions: PopupActions, patience: number): Promise<Opening> {
  const late = new Promise<undefined>(resolve => {
    setTimeout(resolve, patience);
  });
  const inTime = <T>(asked: Promise<T>): Promise<T | undefined> =>
    Promise.race([asked.catch(() => undefined), late]);

  // Asked before it is known whether the page is an article; where it is none, this fails and is not missed.
  const asked = inTime(actions.loadAnalysis());
  const report = await inTime(actions.loadReport());
  if (report?.state !== 'article') return { report, site: null, found: null };
  const [site, corrections, analysis] = await Promise.all([
    inTime(actions.loadSite(report.host)),
    inTime(actions.loadCorrections(report.article.url)),
    asked,
  ]);
  const found = analysis && corrections ? { text: report.text, analysis, corrections } : null;
  return { report, site: site ?? null, found };
}
