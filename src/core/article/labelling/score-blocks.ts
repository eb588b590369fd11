import type { Block } from '../box';
import { BLOCK_FEATURES, writeBlockFeatures } from './block-features';
import { CONTEXT_FEATURES, sumUp, writeContextFeatures } from './context-features';
import { askForest, type Forest } from './forest';
import type { PageView } from './page-view';
import type { TextModel } from './text-model';

/** Log-odds of what is plainly no text. */
const NO_TEXT = -9;

/** The blocks that are looked at closely, and a row of values for each of them. */
export interface FeatureTable {
  readonly open: readonly Block[];
  /** The first `BLOCK_FEATURES` values of each are the first look's; the rest is 0 until the second look. */
  readonly rows: readonly Float64Array[];
}

/** The values of all features of the first look. */
export function readFirstRows(view: PageView): FeatureTable {
  const { open } = view;
  const rows = open.map(block => {
    const row = new Float64Array(BLOCK_FEATURES + CONTEXT_FEATURES);
    writeBlockFeatures(row, view, block);
    return row;
  });
  return { open, rows };
}

/** Complete the rows by what the first look found around each block. */
export function completeRows({ open, rows }: FeatureTable, view: PageView, logOdds: Float64Array): void {
  const look = sumUp(view, logOdds);
  open.forEach((block, place) => {
    const row = rows[place];
    if (row) writeContextFeatures(row, look, block);
  });
}

/** The forest's answer for each block of the page, in log-odds. */
export function askRows(forest: Forest, { blocks }: PageView, { open, rows }: FeatureTable): Float64Array {
  const answers = new Float64Array(blocks.length).fill(NO_TEXT);
  open.forEach(({ index }, place) => {
    answers[index] = askForest(forest, rows[place] ?? []);
  });
  return answers;
}

/** For each block how likely it is the article's own text, in log-odds. */
export function scoreBlocks(
  view: PageView,
  { first, second }: Pick<TextModel, 'first' | 'second'>,
): Float64Array {
  const table = readFirstRows(view);
  completeRows(table, view, askRows(first, view, table));
  return askRows(second, view, table);
}
