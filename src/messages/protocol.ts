import type { Analysis, AnalysisInput } from '../core/analysis/model';
import type { ArticleMetadata } from '../core/article/model';
import type { RuleId } from '../core/cleanup/rule';
import type { Span } from '../core/text/span';
import type { HighlightCalls } from './highlight-protocol';
import type { PageLibraryCalls, ViewLibraryCalls } from './library-protocol';

/** Calls the background answers to content scripts. A web page cannot send them, but treat every payload as hostile. */
export interface PageCalls {
  /** The detector saw an article: inject the rest of the page's part into the tab that asks. */
  injectPage(): Promise<void>;
  /** Quotes and entities of the text. Rejects when a model cannot be read. */
  analyse(input: AnalysisInput): Promise<Analysis>;
  /** Show how many quotations the article has on the toolbar badge; `null` clears it. Loads no model. */
  setBadge(input: Pick<AnalysisInput, 'text' | 'language'> | null): Promise<void>;
}

/** Calls the background answers to extension pages only. */
export interface ViewCalls {
  /** Inject the page's part into a tab on the reader's click. Rejects where the browser does not allow it. */
  injectTab(tabId: number): Promise<void>;
}

/** Told by the page's part and the background to whoever has a view open; nobody has to answer. */
export interface ViewEvents {
  /** The report, the analysis or the highlights of this tab are not what they were. */
  pageChanged(): Promise<void>;
  /** Annotations or articles were written or deleted: of these articles; of any when the list is empty. */
  libraryChanged(change: { articles: readonly string[] }): Promise<void>;
}

/** Calls the content script of a tab answers to extension pages. */
export interface ContentCalls {
  getPageReport(): Promise<PageReport>;
  /** Read the page although it does not look like an article; the next report holds what was found. */
  readAnyway(): Promise<PageReport>;
  /** Quotes and entities; worked out on the first call and kept until the text changes. */
  getAnalysis(): Promise<Analysis>;
  /** Show the cleaned page or the original one. */
  setCleanup(isOn: boolean): Promise<PageReport>;
  /** Show one hidden item again, or hide it again. Remembered for this page. */
  setItemShown(change: { id: string; isShown: boolean }): Promise<PageReport>;
  /** Scroll to a span of the article text and tint it. False when it is no longer on the page. */
  showSpan(span: Span): Promise<boolean>;
  /** Tint these spans and no others; an empty list clears the tint. */
  tintSpans(spans: readonly Span[]): Promise<void>;
}

export type PageState =
  /** Read as an article. */
  | 'article'
  /** Looked at and found to be none; `readAnyway` may still be asked. */
  | 'no-article'
  /** The page is still being loaded or read. */
  | 'loading'
  /** The reader switched this site off. */
  | 'site-off'
  /** Reading it failed; `problem` says what. */
  | 'failed';

/** One thing the cleanup took out of view. */
export interface RemovedItem {
  readonly id: string;
  readonly ruleId: RuleId;
  readonly reason: string;
  /** The first words of it, at most 80 characters; empty for a pure picture or icon bar. */
  readonly excerpt: string;
  /** True when the reader put it back. */
  readonly isShown: boolean;
}

/** What the popup needs to know about a page. Survives JSON. */
export interface PageReport {
  readonly state: PageState;
  readonly host: string;
  readonly article: ArticleMetadata;
  /** The article text all spans refer to; empty unless `state` is `article`. */
  readonly text: string;
  readonly removed: readonly RemovedItem[];
  /** False while the reader looks at the original page. */
  readonly isCleaned: boolean;
  /** One sentence for the reader when `state` is `failed`; empty otherwise. */
  readonly problem: string;
}

/** Which calls each context answers. */
export interface CallsOf {
  background: PageCalls & ViewCalls & PageLibraryCalls & ViewLibraryCalls;
  content: ContentCalls & HighlightCalls;
  view: ViewEvents;
}

export type Context = keyof CallsOf;

/** What travels. `to` keeps a broadcast from being answered by the wrong context. */
export interface Envelope {
  readonly to: Context;
  readonly call: string;
  readonly payload?: unknown;
}
