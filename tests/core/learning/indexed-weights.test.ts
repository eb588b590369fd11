import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ByteReader } from '../../../src/core/learning/byte-reader';
import { ByteWriter } from '../../../src/core/learning/byte-writer';
import { IndexedWeights, writeIndexedWeights } from '../../../src/core/learning/indexed-weights';
import type { WeightRow } from '../../../src/core/learning/sparse-weights';

function roundTrip(rows: readonly WeightRow[]): IndexedWeights {
  const writer = new ByteWriter();
  writeIndexedWeights(writer, rows);
  return new IndexedWeights(new ByteReader(writer.finish()));
}

const row = fc.record({
  id: fc.nat(2 ** 24 - 1),
  entries: fc.uniqueArray(fc.tuple(fc.nat(16), fc.integer({ min: -127, max: 127 })), {
    selector: ([label]) => label,
  }),
});

describe('IndexedWeights', () => {
  it('reads back every weight that was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), rows => {
        const weights = roundTrip(
          rows.map(({ id, entries }) => ({
            id,
            labels: entries.map(([label]) => label),
            weights: entries.map(([, weight]) => weight),
          })),
        );
        for (const { id, entries } of rows) {
          const scores = new Int32Array(17);
          weights.addTo(scores, 0, id);
          for (const [label, weight] of entries) expect(scores[label]).toBe(weight);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('adds the weights of a feature at an offset, and nothing for an unknown one', () => {
    const weights = roundTrip([
      { id: 900, labels: [0, 2], weights: [5, -7] },
      { id: 3, labels: [1], weights: [127] },
    ]);
    const scores = new Int32Array(6).fill(1);
    weights.addTo(scores, 3, 900);
    weights.addTo(scores, 3, 900);
    weights.addTo(scores, 0, 3);
    weights.addTo(scores, 0, 4);
    expect([...scores]).toEqual([1, 128, 1, 11, 1, -13]);
  });
});
