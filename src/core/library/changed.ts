import type { AnnotationSummary } from './calls';
import type { ArticleEntry } from './entries';

/** What became of an article since it was saved. */
export interface ArticleChanges {
  /** Highlights whose wording the last visit found changed, and those it did not find. */
  readonly edited: readonly AnnotationSummary[];
  readonly lost: readonly AnnotationSummary[];
  /** True when the text differs from the one saved. */
  readonly isTextChanged: boolean;
}

/** What the last visit found changed in an article. */
export function changesOf({ article, annotations }: ArticleEntry): ArticleChanges {
  return {
    edited: annotations.filter(({ state }) => state === 'edited'),
    lost: annotations.filter(({ state }) => state === 'lost'),
    isTextChanged: article.isChanged,
  };
}

/** The articles that the last visit found changed: first those with changed or lost highlights, each in their order. */
export function changedArticles(entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
  const isTouched = ({ annotations }: ArticleEntry): boolean =>
    annotations.some(({ state }) => state === 'edited' || state === 'lost');
  const changed = entries.filter(entry => entry.article.isChanged || isTouched(entry));
  return [...changed.filter(isTouched), ...changed.filter(entry => !isTouched(entry))];
}
