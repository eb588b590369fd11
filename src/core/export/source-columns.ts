import type { SavedArticle } from '../library/model';
import type { Span } from '../text/span';
import { joinList } from './annotation-columns';
import { shareableUrl } from './shareable-url';

/** What every table says of the article that a row comes from. */
export type SourceColumn = 'article' | 'authors' | 'paper' | 'date' | 'url';

/** The fields of an article; what is unknown is empty. */
export function sourceFields({ article }: SavedArticle): Readonly<Record<SourceColumn, string>> {
  return {
    article: article.title,
    authors: joinList(article.authors),
    paper: article.publication,
    date: article.published ?? '',
    url: shareableUrl(article.url),
  };
}

/** Places in the article text, UTF-16 units, end exclusive: "10-14 32-40". */
export function offsetsField(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}
