import type { HighlightColor } from '../core/library/model';
import type { ViewLibraryCalls } from '../messages/library-protocol';

type StoreActions = Pick<
  ViewLibraryCalls,
  'readLibrary' | 'readArticles' | 'readAnnotations' | 'writeAnnotations' | 'writeArticles' | 'deleteSaved'
>;

/** All that the library page does outside itself. Each promise rejects when the background does not play along. */
export interface LibraryActions extends StoreActions {
  /** Calls back with the articles that somebody changed, until the signal aborts. */
  watch(onChange: (articles: readonly string[]) => void, signal: AbortSignal): void;
  /** Put text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Open a web address in a tab of its own. */
  readonly open: (address: string) => void;
}

/** What an export is made of: ids. */
export interface ExportSelection {
  readonly articles: readonly string[];
  readonly annotations: readonly string[];
}

/** What the reader calls the colours; the default name where there is none. */
export type ColorNames = Readonly<Partial<Record<HighlightColor, string>>>;
