import type { PageBoxes } from '../read-boxes';

const OUTSIDE_ARTICLES = -99;

/** Where each block stands among the articles of a page that goes on with the next one. */
export interface ArticleCounts {
  /** First-level headings between the page's heading and each block; negative before it. */
  readonly titlesSince: Int16Array;
  /** The number of the `<article>` each block stands in, counted from the one with the heading; -99 outside. */
  readonly articleNumbers: Int16Array;
}

/** The innermost `<article>` around each block, by its place among the articles of the page; -1 outside of any. */
function placeBlocks({ boxes, blocks }: PageBoxes): Int16Array {
  const places = new Int16Array(blocks.length).fill(-1);
  let place = 0;
  for (let index = 0; index < boxes.length; index += 1) {
    const box = boxes[index];
    if (box?.tag !== 'ARTICLE') continue;
    places.fill(place, box.firstBlock, box.endBlock);
    place += 1;
  }
  return places;
}

/** Endless pages put the next article below: with a heading and often an element of its own. */
export function countArticles(page: PageBoxes, headingIndex: number): ArticleCounts {
  const { blocks } = page;
  const titles = new Int16Array(blocks.length);
  const numbers = new Int16Array(blocks.length).fill(OUTSIDE_ARTICLES);
  const places = placeBlocks(page);
  const seen = new Map<number, number>();
  let count = 0;
  for (const { index, box } of blocks) {
    titles[index] = count;
    if (box.tag === 'H1') count += 1;
    const place = places[index] ?? -1;
    if (place < 0) continue;
    let number = seen.get(place);
    if (number === undefined) seen.set(place, (number = seen.size));
    numbers[index] = number;
  }
  return countFrom(Math.max(0, headingIndex), titles, numbers);
}

function countFrom(start: number, titles: Int16Array, numbers: Int16Array): ArticleCounts {
  const firstTitle = titles[start] ?? 0;
  const firstNumber = numbers[start] ?? OUTSIDE_ARTICLES;
  const base = firstNumber === OUTSIDE_ARTICLES ? 0 : firstNumber;
  for (let index = 0; index < titles.length; index += 1) {
    titles[index] = (titles[index] ?? 0) - firstTitle;
    const number = numbers[index] ?? OUTSIDE_ARTICLES;
    if (number !== OUTSIDE_ARTICLES) numbers[index] = number - base;
  }
  return { titlesSince: titles, articleNumbers: numbers };
}
