import type { ArticleMetadata } from '../../article/model';
import { formatArticleDate } from '../article-date';

/** Paper, authors and date of an article as far as they are known, to be joined by a separator. */
export function sourceParts({ publication, authors, published }: ArticleMetadata, locale: string): string[] {
  return [publication, authors.join(', '), formatArticleDate(published, locale)].filter(part => part !== '');
}
