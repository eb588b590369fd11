import type { AnnotationSummary, ArticleSummary, QuoteSummary } from '../../src/core/library/calls';
import { EMPTY_LIBRARY, withSaved, type LibraryData } from '../../src/core/library/data';
import { ARTICLE } from './article';

/** An invented statement; what a test cares about is written over it. */
export function quoteSummary(more: Partial<QuoteSummary> = {}): QuoteSummary {
  return {
    text: 'We counted every ticket twice',
    speaker: 'Oh Dae-sung',
    isNamed: true,
    role: 'harbour master',
    cue: 'said',
    isIndirect: false,
    isSure: true,
    ...more,
  };
}

/** What of an article's metadata a test cares about, besides its summary. */
type ArticleChoices = Partial<Omit<ArticleSummary, 'article'>> & {
  readonly article?: Partial<ArticleSummary['article']>;
};

export function articleSummary({ article, ...more }: ArticleChoices = {}): ArticleSummary {
  return {
    id: ARTICLE.url,
    saved: '2026-03-19T08:00:00.000Z',
    tags: [],
    quotes: [],
    people: [],
    isChanged: false,
    ...more,
    article: { ...ARTICLE, ...article },
  };
}

let count = 0;

export function annotationSummary(more: Partial<AnnotationSummary> = {}): AnnotationSummary {
  return {
    id: `h${count++}`,
    articleId: ARTICLE.url,
    exact: 'We counted every ticket twice',
    note: '',
    tags: [],
    color: 'yellow',
    speaker: null,
    created: '2026-03-19T08:00:00.000Z',
    state: 'exact',
    wording: '',
    ...more,
  };
}

/** A library of these. */
export function libraryOf(
  articles: readonly ArticleSummary[],
  annotations: readonly AnnotationSummary[] = [],
): LibraryData {
  return withSaved(EMPTY_LIBRARY, { articles, annotations });
}
