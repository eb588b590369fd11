import { BLOCK_FEATURES } from './block-features';
import { CONTEXT_FEATURES, sumUp } from './context-features';
import { askForest } from './forest';
import type { PageView } from './page-view';
import type { TextModel } from './text-model';

/** The values of all block features, one row after another. */
export function readBlockFeatures(view: PageView): Float64Array[] {
  return view.blocks.map(block => Float64Array.from(BLOCK_FEATURES, feature => feature(view, block)));
}

/** The rows of the first look, each followed by what the first look found around the block. */
export function readContextFeatures(
  view: PageView,
  rows: readonly Float64Array[],
  logOdds: Float64Array,
): Float64Array[] {
  const look = sumUp(view, logOdds);
  return view.blocks.map((block, index) => {
    const row = rows[index] ?? [];
    const joined = new Float64Array(row.length + CONTEXT_FEATURES.length);
    joined.set(row);
    CONTEXT_FEATURES.forEach((feature, place) => (joined[row.length + place] = feature(look, block)));
    return joined;
  });
}

/** For each block how likely it is the article's own text, in log-odds. */
export function scoreBlocks(
  view: PageView,
  { first, second }: Pick<TextModel, 'first' | 'second'>,
): Float64Array {
  const rows = readBlockFeatures(view);
  const guesses = Float64Array.from(rows, row => askForest(first, row));
  return Float64Array.from(readContextFeatures(view, rows, guesses), row => askForest(second, row));
}
