import type { Analysis, AnalysisInput } from '../../src/core/analysis/model';
import { createArticleAnalyst } from '../../src/background/library/article-analyst';
import type { LibraryServices } from '../../src/background/library/library-services';
import { createPendingArticles } from '../../src/storage/pending-articles';
import type { AnnotationStore } from '../../src/storage/annotation-store';
import type { KeyValueArea } from '../../src/storage/key-value-area';
import { createMemoryArea } from './memory-area';
import { createMemoryStore } from './memory-library';
import { savedArticle } from './saved';

interface Choices {
  readonly store?: AnnotationStore;
  readonly area?: KeyValueArea;
  readonly analyse?: (input: AnalysisInput) => Promise<Analysis>;
}

/** The library's services in memory; `announced` collects what open views would hear. */
export function createLibraryServices({
  store = createMemoryStore(),
  area = createMemoryArea(),
  analyse = () => {
    const { attributions, entities } = savedArticle();
    return Promise.resolve({ attributions, entities, isRough: false, isPartial: false });
  },
}: Choices = {}): LibraryServices & {
  readonly announced: (readonly string[])[];
  readonly area: KeyValueArea;
} {
  const announced: (readonly string[])[] = [];
  const announce = (sources: readonly string[]): void => {
    announced.push(sources);
  };
  const pending = createPendingArticles(area);
  const analyst = createArticleAnalyst({ store, area, pending, analyser: { analyse }, onChanged: announce });
  return { store, area, pending, analyst, usedBytes: () => Promise.resolve(7), announce, announced };
}
