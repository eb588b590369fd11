import { describe, expect, it } from 'vitest';

import { LABEL_COUNT, labelsOf, type LabelledRun } from '../../../../src/core/entities/sequence/labels';
import { describeTokens } from '../../../../src/core/entities/sequence/token-table';
import { WordVotes } from '../../../../src/core/entities/sequence/word-votes';

/** Votes on a text of one-word tokens that all stand in sentences written as usual. */
function votesOn(text: string, ...runs: LabelledRun[]): WordVotes {
  const table = describeTokens(text);
  const place = new Int32Array(table.tokens.length).fill(2);
  return new WordVotes({ table, place, labels: labelsOf(runs, table.tokens.length) });
}

const PERSON = { type: 'PER' } as const;
const PLACE = { type: 'LOC' } as const;

describe('WordVotes', () => {
  it('has a dispute where one word was taken for two things', () => {
    const votes = votesOn('Arden met Arden', { start: 0, end: 1, ...PERSON }, { start: 2, end: 3, ...PLACE });
    expect([0, 1, 2].map(index => votes.isDisputed(index))).toEqual([true, false, true]);
  });

  it('has none where all agree, and none for a word that stands once', () => {
    const votes = votesOn(
      'Arden met Arden',
      { start: 0, end: 1, ...PERSON },
      { start: 2, end: 3, ...PERSON },
    );
    expect([0, 1, 2].map(index => votes.isDisputed(index))).toEqual([false, false, false]);
    expect(votesOn('Arden met Lind', { start: 0, end: 1, ...PERSON }).isDisputed(0)).toBe(false);
  });

  it('favours what the other places were taken for, and leaves words without votes alone', () => {
    const votes = votesOn(
      'Arden saw Arden saw Arden',
      { start: 0, end: 1, ...PERSON },
      { start: 2, end: 3, ...PERSON },
      { start: 4, end: 5, ...PLACE },
    );
    const scores = new Int32Array(2 * LABEL_COUNT);
    votes.addTo(scores, 0, 4);
    votes.addTo(scores, LABEL_COUNT, 1);
    const single = (type: 'PER' | 'LOC'): number =>
      scores[labelsOf([{ start: 0, end: 1, type }], 1)[0] ?? 0] ?? 0;
    expect(single('PER')).toBeGreaterThan(single('LOC'));
    expect([...scores.subarray(LABEL_COUNT)].every(score => score === 0)).toBe(true);
  });
});
