import { readText } from '../text/article-text';
import type { ArticleText } from '../text/article-text';
import { labelPage } from './labels';
import type { PageLabels } from './labels';
import { readMetadata } from './metadata';
import type { ArticleMetadata } from './model';

/** An article as it was read from the page. */
export interface ArticleReading {
  readonly metadata: ArticleMetadata;
  readonly labels: PageLabels;
  readonly text: ArticleText;
}

/**
 * Label the page and read its article. The page is not changed. Works on any page, whatever `detectArticle` says of it.
 *
 * @returns `null` when the page has no text that could be an article.
 */
export function readArticle(document: Document, url: string): ArticleReading | null {
  const labels = labelPage(document);
  if (!labels?.root) return null;
  const paragraphs = labels.blocks.filter(({ index }) => labels.isText[index]).map(({ nodes }) => nodes);
  const text = readText(paragraphs);
  return text.text === '' ? null : { metadata: readMetadata(document, url, text.text), labels, text };
}
