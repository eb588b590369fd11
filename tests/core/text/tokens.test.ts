import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tokenize } from '../../../src/core/text/tokens';

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  it.each([
    ["Seoul's ferry didn't sail.", ['Seoul', "'s", 'ferry', "didn't", 'sail', '.']],
    ['the U.S. and J. Park', ['the', 'U.S.', 'and', 'J.', 'Park']],
    ['Oh Dae-sung (63)', ['Oh', 'Dae', '-', 'sung', '(', '63', ')']],
    ['l’Assemblée d’Orly', ['l’', 'Assemblée', 'd’', 'Orly']],
    ['It cost $1,200.50 ...', ['It', 'cost', '$', '1,200.50', '...']],
    ['see www.harbour.example/a?b=1 now', ['see', 'www.harbour.example/a?b=1', 'now']],
    ["O'Hara's", ["O'Hara", "'s"]],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leaves no letter out and overlaps nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const tokens = tokenize(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start).trim()).toBe('');
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
