import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ByteReader } from '../../../src/core/learning/byte-reader';
import { ByteWriter } from '../../../src/core/learning/byte-writer';
import { SparseWeights, writeWeights, type WeightRow } from '../../../src/core/learning/sparse-weights';

function roundTrip(rows: readonly WeightRow[]): SparseWeights {
  const writer = new ByteWriter();
  writeWeights(writer, rows);
  return new SparseWeights(new ByteReader(writer.finish()));
}

const row = fc.record({
  id: fc.nat(2 ** 24 - 1),
  entries: fc.uniqueArray(fc.tuple(fc.nat(16), fc.integer({ min: -127, max: 127 })), {
    selector: ([label]) => label,
  }),
});

describe('SparseWeights', () => {
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
          for (const [label, weight] of entries) expect(weights.get(id, label)).toBe(weight);
        }
      }),
    );
  });

  it('adds the weights of a feature at an offset', () => {
    const weights = roundTrip([
      { id: 900, labels: [0, 2], weights: [5, -7] },
      { id: 3, labels: [1], weights: [127] },
    ]);
    const scores = new Int32Array(6).fill(1);
    weights.addTo(scores, 3, 900);
    weights.addTo(scores, 3, 900);
    weights.addTo(scores, 0, 3);
    expect([...scores]).toEqual([1, 128, 1, 11, 1, -13]);
  });

  it('adds nothing for an unknown feature', () => {
    const scores = new Int32Array(2);
    roundTrip([{ id: 1, labels: [0], weights: [1] }]).addTo(scores, 0, 2);
    roundTrip([]).addTo(scores, 0, 2);
    expect([...scores]).toEqual([0, 0]);
  });

  it('tells features apart that share a place in the table', () => {
    const rows = [0, 4, 8, 12, 16, 20].map(id => ({ id, labels: [0], weights: [id + 1] }));
    const weights = roundTrip(rows);
    expect(rows.map(({ id }) => weights.get(id, 0))).toEqual([1, 5, 9, 13, 17, 21]);
    expect(weights.get(24, 0)).toBe(0);
  });
});
