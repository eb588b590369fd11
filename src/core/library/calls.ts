import type { ArticleMetadata } from '../article/model';
import type { HighlightColor, QuotedSpeaker, SavedAnnotation } from './model';
import type { ResolutionState } from '../annotation/model';

/** An annotation to keep, and what is known about its article when that is not saved yet. */
export interface SaveRequest {
  readonly annotation: SavedAnnotation;
  /** The article as the page shows it; quotes and entities are added by the background. Ignored when it is saved already. */
  readonly article: { readonly metadata: ArticleMetadata; readonly text: string };
}

/** An annotation as a list shows it: without the surroundings its selectors carry. */
export interface AnnotationSummary {
  readonly id: string;
  readonly articleId: string;
  readonly exact: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly color: HighlightColor;
  readonly speaker: QuotedSpeaker | null;
  readonly created: string;
  /** As of the last visit; `exact` before there was one. */
  readonly state: ResolutionState;
  /** The words found on the last visit when they differ from `exact`; else empty. */
  readonly wording: string;
}

/** One statement of a saved article, as the quote list and the sheet of a person show it. */
export interface QuoteSummary {
  readonly text: string;
  /** The speaker's name or description; empty when nobody is named. */
  readonly speaker: string;
  /** True when the text gives a name, not a description only. */
  readonly isNamed: boolean;
  readonly role: string;
  readonly cue: string;
  readonly isIndirect: boolean;
  readonly isSure: boolean;
}

/** An article as a list shows it: without its text. */
export interface ArticleSummary {
  readonly id: string;
  readonly article: ArticleMetadata;
  readonly saved: string;
  readonly tags: readonly string[];
  readonly quotes: readonly QuoteSummary[];
  /** Names of the people in the article, in the order of their first mention. */
  readonly people: readonly string[];
  /** True when a later visit found another text than the one saved. */
  readonly isChanged: boolean;
}

/** One stretch of the library. */
export interface LibraryPage {
  readonly articles: readonly ArticleSummary[];
  readonly annotations: readonly AnnotationSummary[];
  /** Pass it as `after` for the next stretch; `null` behind the last one. */
  readonly next: string | null;
}

export interface LibraryCounts {
  readonly articles: number;
  readonly annotations: number;
  /** Bytes the browser says the extension's storage takes; `null` where it does not say. */
  readonly bytes: number | null;
}

/** What an import did, or would do. */
export interface ImportOutcome {
  readonly added: number;
  /** Already there, word for word at the same place. */
  readonly same: number;
  /** Already there with another note, colour or tags: the newer one is kept. */
  readonly updated: number;
  readonly articlesAdded: number;
}
