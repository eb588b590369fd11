import { BLOCK_FEATURES } from './block-features';
import { CONTEXT_FEATURES, sumUp } from './context-features';
import { askForest, type Forest } from './forest';
import type { PageView } from './page-view';
import type { TextModel } from './text-model';

/** One row of values for each block, in one buffer: what an engine fills and reads fastest. */
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

/** The forest's answer to each row, in log-odds. */
export function askRows(forest: Forest, { width, values }: FeatureRows): Float64Array {
  const answers = new Float64Array(values.length / width);
  for (let row = 0; row < answers.length; row += 1) answers[row] = askForest(forest, values, row * width);
  return answers;
}

/** For each block how likely it is the article's own text, in log-odds. */
export function scoreBlocks(
  view: PageView,
  { first, second }: Pick<TextModel, 'first' | 'second'>,
): Float64Array {
  const rows = readBlockFeatures(view);
  return askRows(second, readContextFeatures(view, rows, askRows(first, rows)));
}
