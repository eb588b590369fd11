import type { AnnotationSummary, ArticleSummary } from '../core/library/calls';
import { shareableUrl } from '../core/export/shareable-url';
import { directiveInText, findInText } from '../core/export/text-fragment/saved-text';
import { linkTo } from '../core/export/text-fragment/make-directive';
import type { SavedAnnotation, SavedArticle } from '../core/library/model';
import type { Span } from '../core/text/span';
import { siteNameOf, webAddressOf } from '../core/library/web-address';

/** Where an article is read; empty when its address is none of the web. */
export function articleAddress({ id, article }: ArticleSummary): string {
  return webAddressOf(article.url) || webAddressOf(id);
}

/** Where the article of a highlight is read; empty when there is no such place. */
export function highlightAddress(annotation: AnnotationSummary, article: ArticleSummary | null): string {
  return article ? articleAddress(article) : webAddressOf(annotation.articleId);
}

/**
 * The address that may be passed on of a place in an article, with a text fragment that leads there where the saved text
 * tells the place apart; empty when the article has no web address.
 */
export function placeAddress({ id, article, text }: SavedArticle, span: Span | null): string {
  const address = shareableUrl(webAddressOf(article.url) || id);
  return linkTo(address, span ? directiveInText({ text, language: article.language }, span) : '');
}

/** The same for the words of a highlight. */
export function highlightPlace({ target }: SavedAnnotation, article: SavedArticle): string {
  return placeAddress(article, findInText(target.selector, article.text));
}

/** The title of an article; where it has none, its site. */
export function articleTitle(article: ArticleSummary | null, address: string): string {
  return article?.article.title || siteNameOf(address) || address;
}
