import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createGramIndex, GRAM } from '../../../src/core/annotation/gram-index';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, char => char.charCodeAt(0));

test('every occurrence of a gram is found', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 60 }),
      fc.nat(60),
      (text, at) => {
        fc.pre(at + GRAM <= text.length);
        const gram = text.slice(at, at + GRAM);
        const all = Array.from(text, (_, start) => start).filter(start => text.startsWith(gram, start));
        const found = createGramIndex(unitsOf(text)).find(unitsOf(text), at);
        expect(found.filter(start => text.startsWith(gram, start)).sort((a, b) => a - b)).toEqual(all);
      },
    ),
  );
});

test('a gram that is everywhere says nothing', () => {
  const units = unitsOf('a'.repeat(500));
  expect(createGramIndex(units).find(units, 0)).toEqual([]);
});

test('a text shorter than a gram has none', () => {
  expect(createGramIndex(unitsOf('abc')).find(unitsOf('abcdef'), 0)).toEqual([]);
});
