import type { AnnotationStore } from '../../storage/annotation-store';
import type { PendingArticles } from '../../storage/pending-articles';
import type { ArticleAnalyst } from './article-analyst';

/** What the library's calls work with. */
export interface LibraryServices {
  readonly store: AnnotationStore;
  readonly pending: PendingArticles;
  readonly analyst: ArticleAnalyst;
  /** Bytes that the extension's storage takes; `null` where the browser does not say. */
  readonly usedBytes: () => Promise<number | null>;
  /** Tell open views; an empty list: anything may have changed. */
  readonly announce: (sources: readonly string[]) => void;
}

/** Let the quotes and entities of these articles be found; nobody waits for it. */
export function analyseLater({ analyst }: LibraryServices): void {
  analyst.run().catch((error: unknown) => {
    // They stay on the list, and the next start of the background tries again.
    console.error('Saved articles could not be analysed', error);
  });
}
