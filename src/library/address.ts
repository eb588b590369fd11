import type { AnnotationSummary, ArticleSummary } from '../core/library/calls';
import { siteNameOf, webAddressOf } from '../core/library/web-address';

/** Where an article is read; empty when its address is none of the web. */
export function articleAddress({ id, article }: ArticleSummary): string {
  return webAddressOf(article.url) || webAddressOf(id);
}

/** Where the article of a highlight is read; empty when there is no such place. */
export function highlightAddress(annotation: AnnotationSummary, article: ArticleSummary | null): string {
  return article ? articleAddress(article) : webAddressOf(annotation.articleId);
}

/** The title of an article; where it has none, its site. */
export function articleTitle(article: ArticleSummary | null, address: string): string {
  return article?.article.title || siteNameOf(address) || address;
}
