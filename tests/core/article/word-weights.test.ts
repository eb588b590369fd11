import { describe, expect, test } from 'vitest';

import {
  edgeWords,
  namesScore,
  textScore,
  WEIGHT_STEP,
  type WordWeights,
} from '../../../src/core/article/labelling/word-weights';

const weights: WordWeights = {
  names: { story: 20, share: -30 },
  text: { the: 4, '|read': -10, 더: 6 },
};

describe('names of elements', () => {
  test('add up', () => {
    expect(namesScore(weights, 'story share unknown')).toBeCloseTo(-10 * WEIGHT_STEP);
  });

  test('that every object has count nothing', () => {
    expect(namesScore(weights, 'constructor __proto__ toString')).toBe(0);
  });
});

describe('words at the edges of a text', () => {
  test('are lower case, its last ones marked, numbers made alike', () => {
    expect(edgeWords('The 18 ferries')).toEqual(['the', '0', 'ferries', '|the', '|0', '|ferries']);
  });

  test('count where they stand', () => {
    expect(textScore(weights, 'The harbour will read')).toBeCloseTo((4 - 10) * WEIGHT_STEP);
    expect(textScore(weights, '더 보기')).toBeCloseTo(6 * WEIGHT_STEP);
  });

  test('leave out the middle of a long text', () => {
    const long = `Gulls ${'circled above the quay and '.repeat(12)} landed.`;
    expect(edgeWords(long).length).toBeLessThanOrEqual(20);
  });
});
