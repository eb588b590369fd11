import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareWording } from '../../../src/core/annotation/wording';

test.each([
  ['a word replaced', 'takes forty minutes', 'takes fifty minutes', '=takes |-forty |+fifty |=minutes'],
  ['a word put in', 'every ticket', 'every single ticket', '=every |+single |=ticket'],
  ['a word taken out', 'every single ticket', 'every ticket', '=every |-single |=ticket'],
  ['nothing', 'every ticket', 'every ticket', '=every ticket'],
  ['everything', 'ferry', 'boat', '-ferry|+boat'],
  ['one sign of a script without blanks', '四十分', '五十分', '-四|+五|=十分'],
  ['from nothing', '', 'boat', '+boat'],
])('%s', (...[, before, after, parts]) => {
  const marks = { same: '=', removed: '-', added: '+' } as const;
  const told = compareWording(before, after).map(({ kind, text }) => marks[kind] + text);
  expect(told.join('|')).toBe(parts);
});

test('the parts make up both wordings again', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '각', '語', '.', '\n'), maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = compareWording(before, after);
      const join = (kind: string): string =>
        parts
          .filter(part => part.kind === 'same' || part.kind === kind)
          .map(part => part.text)
          .join('');
      expect(join('removed')).toBe(before);
      expect(join('added')).toBe(after);
    }),
  );
});

test('long wordings take bounded time', () => {
  const before = 'a b '.repeat(50_000);
  const after = 'b c '.repeat(50_000);
  expect(compareWording(before, after).length).toBeGreaterThan(0);
});
