import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitSentences } from '../../../src/core/text/sentences';
import { tokenize } from '../../../src/core/text/tokens';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ start, end }) =>
    text.slice(tokens[start]!.start, tokens[end - 1]!.end),
  );
}

describe('splitSentences', () => {
  it('ends at stops and line breaks', () => {
    expect(sentences('The ferry sailed. It was late!\nNobody waited')).toEqual([
      'The ferry sailed.',
      'It was late!',
      'Nobody waited',
    ]);
  });

  it('does not end after abbreviations and before small letters', () => {
    expect(sentences('Gov. Marta Lind met Dr. Osei at 5 p.m. on the pier.')).toEqual([
      'Gov. Marta Lind met Dr. Osei at 5 p.m. on the pier.',
    ]);
  });

  it('takes closing quotation marks along', () => {
    expect(sentences('“We wait.” Lind left.')).toEqual(['“We wait.”', 'Lind left.']);
  });

  it('has no gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '\n', '”', '1', '!') }), text => {
        const tokens = tokenize(text);
        const spans = splitSentences(text, tokens);
        expect(spans.map(({ start }) => start)).toEqual(
          [0, ...spans.map(({ end }) => end)].slice(0, spans.length),
        );
        expect(spans.at(-1)?.end ?? 0).toBe(tokens.length);
      }),
    );
  });
});
