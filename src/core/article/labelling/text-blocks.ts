import type { PageBoxes } from '../read-boxes';
import model from '../../../models/page-text.json';
import { toProbability } from './forest';
import type { PageFacts, PageView } from './page-view';
import { viewPage } from './page-view';
import { scoreBlocks } from './score-blocks';

/** A block less likely than this is never article text, however poor the rest of the page. */
const LEAST_CHANCE = 0.1;

/**
 * The least chance of a block to be taken, so that the expected F1 of the text is greatest: blocks are taken in order
 * of their chances as long as that helps (Lewis, "Evaluating and optimizing autonomous text classification systems", 1995).
 */
export function bestThreshold(chances: ArrayLike<number>, sizes: ArrayLike<number>): number {
  const order = Array.from(chances, (_, index) => index).sort(
    (a, b) => (chances[b] ?? 0) - (chances[a] ?? 0),
  );
  const expected = order.reduce((sum, index) => sum + (chances[index] ?? 0) * (sizes[index] ?? 0), 0);
  let right = 0;
  let taken = 0;
  let best = 0;
  let threshold = 1;
  for (const index of order) {
    right += (chances[index] ?? 0) * (sizes[index] ?? 0);
    taken += sizes[index] ?? 0;
    const score = right / (taken + expected);
    if (score <= best) continue;
    best = score;
    threshold = chances[index] ?? 0;
  }
  return Math.max(LEAST_CHANCE, threshold);
}

/** What the labelling found out about the blocks of a page. */
export interface BlockLabels {
  readonly view: PageView;
  /** For each block how likely it is the article's own text, 0 to 1. */
  readonly chances: Float64Array;
  /** For each block whether it is taken for the article's own text. */
  readonly isText: readonly boolean[];
}

/** Find the article's own text among the blocks of a page. */
export function findTextBlocks(page: PageBoxes, facts: PageFacts): BlockLabels {
  const view = viewPage(page, facts, model.weights);
  const chances = scoreBlocks(view, model).map(toProbability);
  const threshold = bestThreshold(chances, view.sizes);
  const isText = page.blocks.map(({ index, box }) => !box.isShadow && (chances[index] ?? 0) >= threshold);
  return { view, chances, isText };
}
