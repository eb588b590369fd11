import type { Analysis } from '../core/analysis/model';
import type { Correction } from '../core/corrections/model';
import type { SavedArticle } from '../core/library/model';
import type { HighlightCalls } from '../messages/highlight-protocol';
import type { ContentCalls, PageReport } from '../messages/protocol';
import type { Settings, SiteSettings } from '../storage/settings';
import type { MadeFile } from '../ui/export/make-file';

type PageActions = Pick<
  ContentCalls,
  'readAnyway' | 'setCleanup' | 'setItemShown' | 'showSpan' | 'tintSpans' | 'describeSpans'
>;

/** All that the popup does outside itself. Each promise rejects when the browser or the page does not play along. */
export interface PopupActions extends PageActions {
  /** `null` where the browser lets no extension in. */
  loadReport(): Promise<PageReport | null>;
  /** Calls back whenever the page may have something new to say, until the signal aborts. */
  watchPage(onNews: () => void, signal: AbortSignal): void;
  /** The highlights of the page. */
  readonly highlights: HighlightCalls;
  /** Quotes and entities as found, without the reader's corrections. */
  loadAnalysis(): Promise<Analysis>;
  /** False where the reader lets the browser give us this site only on a click. */
  hasSiteAccess(): Promise<boolean>;
  loadSite(host: string): Promise<SiteSettings>;
  changeSite(host: string, change: Partial<SiteSettings>): Promise<void>;
  loadCorrections(url: string): Promise<readonly Correction[]>;
  /** The reader's corrections of all other articles. */
  loadOtherCorrections(url: string): Promise<readonly Correction[]>;
  saveCorrections(url: string, corrections: readonly Correction[]): Promise<void>;
  /** Put text on the clipboard, and its rich form where it has one. */
  copy(text: string, html?: string): Promise<void>;
  /** The article as the library has it; `null` when it is not there, and for a page of a private window. */
  loadSaved(source: string): Promise<SavedArticle | null>;
  /** Hand a file to the browser's downloads. */
  download(file: MadeFile): void;
  openOptions(): Promise<void>;
  loadSettings(): Promise<Settings>;
  /** Nothing is kept of what the reader chose for a page of a private window. */
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** `null` in the side panel itself. Called in the handler of a click: the browser asks for that. */
  readonly openPanel: (() => Promise<void>) | null;
  openLibrary(): Promise<void>;
}
