import fc from 'fast-check';
import { expect, it } from 'vitest';

import { IdTable } from '../../../src/core/learning/id-table';

it('gives back what was set last, and 0 for the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2 ** 24 - 1), fc.nat(1_000))), pairs => {
      const table = new IdTable(pairs.length);
      const map = new Map<number, number>();
      for (const [id, value] of pairs) {
        table.set(id, value);
        map.set(id, value);
      }
      for (const [id, value] of map) expect(table.get(id)).toBe(value);
      expect(table.get(2 ** 24)).toBe(0);
    }),
  );
});

it('tells ids apart that share a place', () => {
  const table = new IdTable(3);
  for (const id of [0, 16, 32]) table.set(id, id + 1);
  expect([0, 16, 32, 48].map(id => table.get(id))).toEqual([1, 17, 33, 0]);
});
