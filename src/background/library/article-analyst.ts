import type { Analyser } from '../../core/analysis/analyse';
import type { Analysis } from '../../core/analysis/model';
import { applyCorrections } from '../../core/corrections/apply';
import type { SavedArticle } from '../../core/library/model';
import type { AnnotationStore } from '../../storage/annotation-store';
import { readCorrections } from '../../storage/corrections-store';
import { createTurns } from '../../storage/in-turn';
import type { KeyValueArea } from '../../storage/key-value-area';
import type { PendingArticles } from '../../storage/pending-articles';

export interface AnalystParts {
  readonly store: AnnotationStore;
  readonly area: KeyValueArea;
  readonly pending: PendingArticles;
  readonly analyser: Analyser;
  onChanged(sources: readonly string[]): void;
}

/** Finds the quotes and entities of saved articles behind the reader's back: nobody waits for the models. */
export interface ArticleAnalyst {
  /** Analyse every pending article, one after another; also what an earlier life of the background left over. */
  run(): Promise<void>;
}

export function createArticleAnalyst(parts: AnalystParts): ArticleAnalyst {
  const { store, area, pending, analyser } = parts;
  const inTurn = createTurns();

  async function analyse({ text, article }: SavedArticle): Promise<Analysis> {
    const { language, published, url } = article;
    const analysis = await analyser.analyse({ text, language, published });
    return applyCorrections(analysis, await readCorrections(area, url));
  }

  async function finish(source: string): Promise<void> {
    const [article] = await store.read(reader => reader.articles([source]));
    if (article && article.text !== '') {
      const { attributions, entities } = await analyse(article);
      await store.change(async reader => {
        const [now] = await reader.articles([source]);
        // The article may have been deleted or saved anew meanwhile.
        if (now?.text !== article.text) return {};
        return { putArticles: [{ ...now, attributions, entities }] };
      });
      parts.onChanged([source]);
    }
    await pending.remove(source);
  }

  return {
    run: () =>
      inTurn(async () => {
        for (const source of await pending.list()) await finish(source);
      }),
  };
}
