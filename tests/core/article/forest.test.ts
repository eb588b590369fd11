import { expect, test } from 'vitest';

import { ANSWER_STEP, askForest, toProbability } from '../../../src/core/article/labelling/forest';
import { bestThreshold } from '../../../src/core/article/labelling/text-blocks';

/** Two trees of depth 2 over three values. */
const forest = {
  depth: 2,
  bias: 0.5,
  features: [0, 1, 2, 0],
  thresholds: [10, 0.5, 3, 20],
  leaves: [0, 1, 2, 3, 100, 200, 300, 400],
};

test('the first question of a tree is the highest bit of its answer', () => {
  // First tree: yes, no: leaf 2. Second tree: no, no: leaf 0.
  expect(askForest(forest, [11, 0, 3])).toBeCloseTo(0.5 + (2 + 100) * ANSWER_STEP);
});

test('a value at the threshold is no yes, and a missing one is 0', () => {
  expect(askForest(forest, [10])).toBeCloseTo(0.5 + (0 + 100) * ANSWER_STEP);
});

test('log-odds of nought are even chances', () => {
  expect(toProbability(0)).toBe(0.5);
});

test('sure blocks are taken, unlikely ones are left', () => {
  const threshold = bestThreshold([0.95, 0.9, 0.2, 0.05], [300, 250, 200, 900]);
  expect(threshold).toBeGreaterThan(0.2);
  expect(threshold).toBeLessThanOrEqual(0.9);
});

test('on a page without a sure block the likeliest are taken, but never what is nearly hopeless', () => {
  expect(bestThreshold([0.3, 0.28], [200, 200])).toBe(0.28);
  expect(bestThreshold([0.02, 0.01], [200, 200])).toBe(0.1);
});
