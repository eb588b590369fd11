import { describe, expect, it } from 'vitest';

import { trainChoice } from '../../../scripts/train/choice';

const OPTIONS = { epochs: 20, rate: 0.1, sparsity: 0.001 };

describe('trainChoice', () => {
  const choices = [
    {
      candidates: [
        [1, 9],
        [2, 9],
      ],
      isRight: [true, false],
      weight: 1,
    },
    { candidates: [[2], [1], [3]], isRight: [false, true, false], weight: 1 },
  ];

  it('prefers what was right and lets a feature of every candidate stay at nothing', () => {
    const weights = trainChoice(choices, OPTIONS);
    expect(weights.get(1)).toBeGreaterThan(0.2);
    expect(weights.get(2)).toBeLessThan(-0.1);
    expect(Math.abs(weights.get(9) ?? 0)).toBeLessThan(0.01);
  });

  it('gives the same weights each time', () => {
    expect([...trainChoice(choices, OPTIONS)]).toEqual([...trainChoice(choices, OPTIONS)]);
  });
});
