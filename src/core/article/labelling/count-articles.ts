import type { Block, Box } from '../box';
import { closest, contains } from '../box';

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
  let article: Box | null = null;
  for (const { index, box } of blocks) {
    titles[index] = count;
    if (box.tag === 'H1') count += 1;
    // Blocks follow one another inside the same article: most need no look around.
    if (!article || !contains(article, box)) article = closest(box, isArticle);
    if (!article) continue;
    if (!seen.has(article)) seen.set(article, seen.size);
    numbers[index] = seen.get(article) ?? 0;
  }
  return countFrom(Math.max(0, headingIndex), titles, numbers);
}

function countFrom(start: number, titles: Int16Array, numbers: Int16Array): ArticleCounts {
  const [firstTitle, firstNumber] = [titles[start] ?? 0, numbers[start] ?? OUTSIDE_ARTICLES];
  const base = firstNumber === OUTSIDE_ARTICLES ? 0 : firstNumber;
  return {
    titlesSince: titles.map(title => title - firstTitle),
    articleNumbers: numbers.map(number => (number === OUTSIDE_ARTICLES ? number : number - base)),
  };
}
