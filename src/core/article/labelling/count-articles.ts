import type { Block, Box } from '../box';
import { closest } from '../box';

const OUTSIDE_ARTICLES = -99;

/** Where each block stands among the articles of a page that goes on with the next one. */
export interface ArticleCounts {
  /** First-level headings between the page's heading and each block; negative before it. */
  readonly titlesSince: Int16Array;
  /** The number of the `<article>` each block stands in, counted from the one with the heading; -99 outside. */
  readonly articleNumbers: Int16Array;
}

const isArticle = ({ tag }: Box): boolean => tag === 'ARTICLE';

/** Endless pages put the next article below: with a heading and often an element of its own. */
export function countArticles(blocks: readonly Block[], headingIndex: number): ArticleCounts {
  const titles = Int16Array.from(blocks, () => 0);
  const numbers = Int16Array.from(blocks, () => OUTSIDE_ARTICLES);
  const seen = new Map<Box, number>();
  let count = 0;
  // Blocks follow one another inside the same article: most need no look around.
  let article: Box | null = null;
  for (const { index, box } of blocks) {
    titles[index] = count;
    if (box.tag === 'H1') count += 1;
    if (!article || box.index >= article.end || article.index > box.index) article = closest(box, isArticle);
    if (!article) continue;
    if (!seen.has(article)) seen.set(article, seen.size);
    numbers[index] = seen.get(article) ?? 0;
  }
  const start = Math.max(0, headingIndex);
  const [firstTitle, firstNumber] = [titles[start] ?? 0, numbers[start] ?? OUTSIDE_ARTICLES];
  const base = firstNumber === OUTSIDE_ARTICLES ? 0 : firstNumber;
  return {
    titlesSince: titles.map(title => title - firstTitle),
    articleNumbers: numbers.map(number => (number === OUTSIDE_ARTICLES ? number : number - base)),
  };
}
