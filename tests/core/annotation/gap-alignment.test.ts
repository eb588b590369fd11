import fc from 'fast-check';
import { expect, test } from 'vitest';

import { alignGap } from '../../../src/core/annotation/gap-alignment';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, char => char.charCodeAt(0));

function align(a: string, b: string, side?: 'head' | 'tail'): [number, number][] {
  const pairs: [number, number][] = [];
  const gap = { from: 0, to: a.length, at: 0, end: b.length, ...(side && { side }) };
  alignGap({ wanted: unitsOf(a), units: unitsOf(b) }, gap, (from, at) => pairs.push([from, at]));
  return pairs.sort(([x], [y]) => x - y);
}

test('a changed letter is passed over', () => {
  expect(align('ferry', 'ferby')).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [4, 4],
  ]);
});

test('an inserted word shifts the rest', () => {
  expect(align('ab', 'aXXb')).toEqual([
    [0, 0],
    [1, 3],
  ]);
});

test('pairs are equal letters in the order of both texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pairs = align(a, b);
      pairs.forEach(([from, at], number) => {
        expect(a[from]).toBe(b[at]);
        expect(at).toBeGreaterThan(pairs[number - 1]?.[1] ?? -1);
      });
    }),
  );
});

test('in a wide gap the words are sought at the end they belong to', () => {
  const wide = `ferry${'x'.repeat(200)}ferry`;
  expect(align('ferry', wide, 'head')[0]).toEqual([0, 0]);
  expect(align('ferry', wide, 'tail')[0]).toEqual([0, 205]);
});

test('a gap beyond the budget is left alone', () => {
  expect(align('ab'.repeat(400), 'ba'.repeat(400))).toEqual([]);
});
