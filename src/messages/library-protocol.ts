import type { ImportOutcome, LibraryCounts, LibraryPage, SaveRequest } from '../core/library/calls';
import type { LastSeen, SavedAnnotation, SavedArticle } from '../core/library/model';

/** What the background does with the library for content scripts. Treat every payload as hostile. */
export interface PageLibraryCalls {
  /** The annotations of one page, by their place on it; empty when there are none. */
  listAnnotations(source: string): Promise<readonly SavedAnnotation[]>;
  /**
   * Keep an annotation, new or changed, and the article it stands in. Resolves once both are on disk; rejects with one
   * sentence for the reader (store full, store of a newer version), and then nothing was written.
   */
  saveAnnotation(request: SaveRequest): Promise<void>;
  /** Take annotations of this page away; ids that are not there are passed over. */
  deleteAnnotations(request: { source: string; ids: readonly string[] }): Promise<void>;
  /** What became of the page's annotations on this visit, and whether the article's text is still the same. */
  noteVisit(visit: PageVisit): Promise<void>;
}

/** What the page's part saw when it looked for the annotations of a page. */
export interface PageVisit {
  readonly source: string;
  /** `fingerprintOf` the article text; empty when the page is no article. */
  readonly fingerprint: string;
  readonly seen: readonly { readonly id: string; readonly lastSeen: LastSeen }[];
}

/** What the background does with the library for extension pages only. It is the only writer. */
export interface ViewLibraryCalls {
  /**
   * The next stretch of the library: at most `limit` (1 to 1,000) articles, the last saved first, and all annotations of
   * these articles, both without their long parts.
   */
  readLibrary(request: { after: string | null; limit: number }): Promise<LibraryPage>;
  /** The articles of these ids in full; those that are not there are left out. */
  readArticles(ids: readonly string[]): Promise<readonly SavedArticle[]>;
  /** The annotations of these ids in full; those that are not there are left out. */
  readAnnotations(ids: readonly string[]): Promise<readonly SavedAnnotation[]>;
  /**
   * Write annotations as they are given, new ones and changed ones, in one go. Also takes a deletion back. An article
   * that is not there yet is made of its address alone: write the articles first.
   */
  writeAnnotations(annotations: readonly SavedAnnotation[]): Promise<void>;
  /** The same for articles. */
  writeArticles(articles: readonly SavedArticle[]): Promise<void>;
  /** Delete articles with all their annotations, and annotations by themselves. */
  deleteSaved(ids: { articles: readonly string[]; annotations: readonly string[] }): Promise<void>;
  /**
   * Add what is not there yet; with `isDryRun` only say what would happen. Written a hundred articles at a time, each
   * time with `libraryChanged`; when the background dies in between, what was announced is there, and importing the same
   * again adds the rest. Messages are limited to 64 MB by the browser: send some hundred articles a call.
   */
  importSaved(request: {
    articles: readonly SavedArticle[];
    annotations: readonly SavedAnnotation[];
    isDryRun: boolean;
  }): Promise<ImportOutcome>;
  countLibrary(): Promise<LibraryCounts>;
  /** Everything the library holds is gone. */
  deleteLibrary(): Promise<void>;
}
