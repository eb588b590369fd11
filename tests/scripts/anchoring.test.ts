import { expect, test } from 'vitest';

import { chance } from '../../scripts/anchoring/corpus';
import { isRightPlace, type JudgedCase } from '../../scripts/anchoring/judge';
import { trainLogistic } from '../../scripts/train/logistic';

const TEXT = 'one two three four five';
const caseOf = (expected: JudgedCase['expected']): JudgedCase => ({
  id: 'a',
  page: 'p',
  variant: 'v',
  passage: 'q',
  expected,
});

test('the sample is the one that the corpus scorer takes', () => {
  // Written down from the first number of rng() in anchoring-lib.mjs.
  expect(chance('harbour')).toBeCloseTo(0.0016641472466289997, 12);
  expect(chance('')).toBeCloseTo(0.6112444521859288, 12);
});

test('a place is right when half of each lies in the other', () => {
  const task = caseOf({ status: 'anchored', start: 4, end: 13 });
  expect(isRightPlace(task, [{ start: 4, end: 13 }], TEXT)).toBe(true);
  expect(isRightPlace(task, [{ start: 8, end: 13 }], TEXT)).toBe(true);
  expect(isRightPlace(task, [{ start: 14, end: 18 }], TEXT)).toBe(false);
  expect(isRightPlace(task, [{ start: 0, end: 23 }], TEXT)).toBe(false);
  expect(isRightPlace(caseOf({ status: 'orphan' }), [{ start: 4, end: 13 }], TEXT)).toBe(false);
});

test('what may be left out is not asked for', () => {
  const expected = { status: 'anchored', start: 0, end: 23, segments: [[0, 3]] } as const;
  expect(isRightPlace(caseOf(expected), [{ start: 0, end: 3 }], TEXT)).toBe(true);
});

test('logistic regression learns which value decides', () => {
  const examples = Array.from({ length: 200 }, (_, number) => ({
    values: Float64Array.of(number % 2, (number * 7) % 5),
    isRight: number % 2 === 1,
  }));
  const { weights, confidence } = trainLogistic(examples);
  expect(Math.abs(weights[0]!)).toBeGreaterThan(10 * Math.abs(weights[1]!));
  expect(confidence(Float64Array.of(1, 2))).toBeGreaterThan(0.95);
  expect(confidence(Float64Array.of(0, 2))).toBeLessThan(0.05);
  expect(trainLogistic(examples).weights).toEqual(weights);
});
