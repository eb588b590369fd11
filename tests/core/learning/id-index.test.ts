import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ByteReader } from '../../../src/core/learning/byte-reader';
import { ByteWriter } from '../../../src/core/learning/byte-writer';
import { IdIndex, writeIds } from '../../../src/core/learning/id-index';

function indexOf(ids: readonly number[]): IdIndex {
  const writer = new ByteWriter();
  writeIds(writer, ids);
  return new IdIndex(new ByteReader(writer.finish()));
}

describe('IdIndex', () => {
  it('finds every id at its place, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2 ** 24 - 1)), fc.nat(2 ** 24 - 1), (ids, other) => {
        const sorted = ids.toSorted((a, b) => a - b);
        const index = indexOf(sorted);
        expect(index.size).toBe(sorted.length);
        for (const [place, id] of sorted.entries()) expect(index.placeOf(id)).toBe(place);
        expect(index.placeOf(other)).toBe(sorted.indexOf(other));
      }),
      { numRuns: 30 },
    );
  });

  it('tells ids of one bucket apart', () => {
    const index = indexOf([256, 257, 511, 512]);
    expect([256, 257, 258, 511, 512, 513].map(id => index.placeOf(id))).toEqual([0, 1, -1, 2, 3, -1]);
  });
});
