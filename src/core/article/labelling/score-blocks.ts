import { BLOCK_FEATURES } from './block-features';
import { CONTEXT_FEATURES, sumUp } from './context-features';
import { askForest, type Forest } from './forest';
import { isPlainlyNoText } from './page-view';
import type { PageView } from './page-view';
import type { TextModel } from './text-model';

/** Log-odds of what is plainly no text. */
const NO_TEXT = -9;

/** One row of values for each block; zeros for what is plainly no text, in one buffer: what an engine fills and reads fastest. */
export interface FeatureRows {
  readonly width: number;
  readonly values: Float32Array;
}

/** The values of all block features. */
export function readBlockFeatures(view: PageView): FeatureRows {
  const width = BLOCK_FEATURES.length;
  const values = new Float32Array(view.blocks.length * width);
  let place = 0;
  for (const block of view.blocks) {
    if (isPlainlyNoText(block)) {
      place += width;
      continue;
    }
    for (const feature of BLOCK_FEATURES) {
      values[place] = feature(view, block);
      place += 1;
    }
  }
  return { width, values };
}

/** The rows of the first look, each followed by what the first look found around the block. */
export function readContextFeatures(view: PageView, rows: FeatureRows, logOdds: Float64Array): FeatureRows {
  const look = sumUp(view, logOdds);
  const width = rows.width + CONTEXT_FEATURES.length;
  const values = new Float32Array(view.blocks.length * width);
  let place = 0;
  for (const block of view.blocks) {
    if (isPlainlyNoText(block)) {
      place += width;
      continue;
    }
    const start = block.index * rows.width;
    values.set(rows.values.subarray(start, start + rows.width), place);
    place += rows.width;
    for (const feature of CONTEXT_FEATURES) {
      values[place] = feature(look, block);
      place += 1;
    }
  }
  return { width, values };
}

/** The forest's answer for each block, in log-odds. */
export function askRows(forest: Forest, { blocks }: PageView, { width, values }: FeatureRows): Float64Array {
  const answers = new Float64Array(blocks.length);
  for (const block of blocks) {
    const { index } = block;
    answers[index] = isPlainlyNoText(block) ? NO_TEXT : askForest(forest, values, index * width);
  }
  return answers;
}

/** For each block how likely it is the article's own text, in log-odds. */
export function scoreBlocks(
  view: PageView,
  { first, second }: Pick<TextModel, 'first' | 'second'>,
): Float64Array {
  const rows = readBlockFeatures(view);
  return askRows(second, view, readContextFeatures(view, rows, askRows(first, view, rows)));
}
