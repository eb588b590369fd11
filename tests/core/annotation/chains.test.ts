import { expect, test } from 'vitest';

import { chainRuns } from '../../../src/core/annotation/chains';
import type { Passage } from '../../../src/core/annotation/passage';
import type { Run } from '../../../src/core/annotation/runs';

/** A passage of 20 units between 30 units of surroundings on each side. */
const PASSAGE: Passage = {
  exact: '',
  units: new Uint16Array(80),
  edges: new Uint8Array(80),
  start: 30,
  end: 50,
  position: null,
  container: null,
  lookalike: -1,
};

const run = (from: number, at: number, length: number): Run => ({ from, at, length });

/** How many units of a chain stand on the line that a run begins. */
function covered(runs: readonly Run[]): [number, number][] {
  return runs.map(({ from, at, length }): [number, number] => [at - from, length]);
}

test('runs in the order of both texts become one chain', () => {
  const { withPassage } = chainRuns([run(0, 100, 30), run(35, 140, 15), run(50, 156, 30)], PASSAGE);
  expect(covered(withPassage[0]?.runs ?? [])).toEqual([
    [100, 30],
    [105, 15],
    [106, 30],
  ]);
});

test('runs too far apart do not belong together', () => {
  const { withPassage, surroundings } = chainRuns([run(0, 100, 30), run(30, 9000, 20)], PASSAGE);
  expect(covered(withPassage[0]?.runs ?? [])).toEqual([[8970, 20]]);
  expect(covered(surroundings?.runs ?? [])).toEqual([[100, 30]]);
});

test('two copies side by side are both weighed with the text around them', () => {
  const copies = [run(0, 100, 50), run(30, 160, 50)];
  const { withPassage } = chainRuns(copies, PASSAGE);
  const lines = withPassage.map(({ runs }) => runs.find(({ from }) => from === 30)?.at);
  expect(lines.sort()).toEqual([130, 160]);
  for (const { runs } of withPassage) {
    expect(runs.some(({ from }) => from < 30)).toBe(true);
    expect(runs.some(({ from }) => from >= 50)).toBe(true);
  }
});

test('surroundings that go on into the passage by chance give way to it', () => {
  // The letter before the passage and its first letter are equal, so both runs hold position 130.
  const { withPassage } = chainRuns([run(0, 101, 30), run(30, 130, 50)], PASSAGE);
  expect(withPassage[0]?.runs.find(({ from }) => from === 30)).toEqual(run(30, 130, 20));
});

test('without runs there are no chains', () => {
  expect(chainRuns([], PASSAGE)).toEqual({ surroundings: null, withPassage: [] });
});

test('thousands of runs are chained in bounded time', () => {
  const runs = Array.from({ length: 4000 }, (_, number) => run(number % 70, number * 7, 6));
  expect(chainRuns(runs, PASSAGE).withPassage.length).toBeLessThanOrEqual(6);
});
