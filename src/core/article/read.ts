import { readText } from '../text/article-text';
import type { ArticleText } from '../text/article-text';
import { labelPage } from './labels';
import type { PageLabels } from './labels';
import { readMetadata } from './metadata';
import type { ArticleMetadata } from './model';

/** An article as it was read from the page. */
export interface ArticleReading {
  /** Read from the page when first asked for: cleaning does not have to wait for it. */
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
  if (text.text === '') return null;
  let metadata: ArticleMetadata | undefined;
  return {
    labels,
    text,
    get metadata() {
      return (metadata ??= readMetadata(document, url, { labels, text: text.text }));
    },
  };
}
