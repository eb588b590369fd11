import type { ResolutionState } from '../core/annotation/model';
import type { ArticleMetadata } from '../core/article/model';
import type { CopyInput } from '../core/export/copy/passage';
import type { HighlightColor, QuotedSpeaker, SavedAnnotation } from '../core/library/model';
import type { Span } from '../core/text/span';

/** What the content script of a tab does with highlights for extension pages. */
export interface HighlightCalls {
  /** The highlights of the page in page order; lost ones last. */
  getHighlights(): Promise<PageHighlights>;
  /** Highlight spans of the article text (a quote's segments); gives back the id, or `null` when they are not on the page. */
  highlightSpans(request: HighlightRequest): Promise<string | null>;
  /** Highlight what is selected on the page; `null` when nothing is. */
  highlightSelection(request: { color: HighlightColor | null; isNoteOpen: boolean }): Promise<string | null>;
  changeHighlight(change: HighlightChange): Promise<void>;
  deleteHighlights(ids: readonly string[]): Promise<void>;
  /** Take back or do again the last change of highlights on this page; false when there is none. */
  undoHighlight(): Promise<boolean>;
  redoHighlight(): Promise<boolean>;
  /** Scroll to a highlight; false when it is lost. */
  showHighlight(id: string): Promise<boolean>;
  /** Paint all highlights, or none, without deleting any. */
  setHighlightsShown(isShown: boolean): Promise<void>;
  /** Look for all highlights again. */
  searchAgain(): Promise<PageHighlights>;
  /** A highlight ready to be copied, with a link that leads to its words; `null` when there is none of this id. */
  citeHighlight(id: string): Promise<CopyInput | null>;
  /** The annotations of the page as they are kept, in page order, and what they stand in. */
  getAnnotations(): Promise<PageAnnotations>;
  /**
   * Copy what is selected in the form used last, with its source, and tell the reader on the page what happened. False
   * when nothing is selected or the browser refuses.
   */
  copySelection(): Promise<boolean>;
}

/** All that is known of a page's annotations; what an export of the page is made of. */
export interface PageAnnotations {
  /** Normalised address of the page; empty off the web. */
  readonly source: string;
  /** Of a page that is no article, what its head says. */
  readonly article: ArticleMetadata;
  readonly annotations: readonly SavedAnnotation[];
}

/** A quote that becomes a highlight. */
export interface HighlightRequest {
  /** Spans of the article text; the highlight reaches from the first to the last. */
  readonly spans: readonly Span[];
  readonly color: HighlightColor | null;
  readonly speaker: QuotedSpeaker | null;
}

/** What the reader changes of a highlight; what is not named stays. */
export interface HighlightChange {
  readonly id: string;
  readonly color?: HighlightColor;
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** A highlight as a view shows it. */
export interface HighlightItem {
  readonly id: string;
  readonly color: HighlightColor;
  readonly note: string;
  readonly tags: readonly string[];
  readonly speaker: QuotedSpeaker | null;
  readonly state: ResolutionState;
  /** The words as saved. */
  readonly exact: string;
  /** The words as they stand now; empty when lost, equal to `exact` unless `state` is `edited`. */
  readonly wording: string;
  readonly created: string;
}

export interface PageHighlights {
  readonly items: readonly HighlightItem[];
  /** False while the reader has hidden them all. */
  readonly isShown: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True in a private window: highlights last as long as the page. */
  readonly isPrivate: boolean;
}
