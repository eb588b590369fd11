import { readBlockFeatures } from './block-features';
import { readContextFeatures, sumUp } from './context-features';
import { askForest, type Forest } from './forest';
import type { PageView } from './page-view';
import type { TextModel } from './text-model';

/** Log-odds of what is plainly no text. */
const NO_TEXT = -9;

/** One list of values for each open block, in the order of `PageView.open`. */
export type FeatureRows = readonly (readonly number[])[];

/** The values of all features of the first look. */
export function readFirstRows(view: PageView): FeatureRows {
  return view.open.map(block => readBlockFeatures(view, block));
}

/** The rows of the first look, each followed by what the first look found around the block. */
export function readSecondRows(view: PageView, rows: FeatureRows, logOdds: Float64Array): FeatureRows {
  const look = sumUp(view, logOdds);
  return view.open.map((block, place) => [...(rows[place] ?? []), ...readContextFeatures(look, block)]);
}

/** The forest's answer for each block of the page, in log-odds. */
export function askRows(forest: Forest, { blocks, open }: PageView, rows: FeatureRows): Float64Array {
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
  const rows = readFirstRows(view);
  return askRows(second, view, readSecondRows(view, rows, askRows(first, view, rows)));
}
