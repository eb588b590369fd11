import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countAttributions } from '../../../src/core/quotes/find-attributions';
import { attributionsOf } from '../../support/quotes';

const LENGTH = 100_000;
const BUDGET_MS = 2000;

const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

describe('hostile texts', () => {
  it.each([
    ['quotation marks', fill('"')],
    ['opening marks', fill('“')],
    ['opening and closing marks in turn', fill('“”')],
    ['marks with words', fill('“a ')],
    ['alternating families', fill('«a “b ‘c ')],
    ['one endless quotation', `He said: “${fill('and then we went on to the sea ')}`],
    ['an endless sentence of names', fill('Oh Dae-sung said ')],
    ['nested marks that never balance', fill('“a “b” c ')],
  ])('%s: linear time', (_, text) => {
    for (const language of ['en', 'ko', 'ja', 'it']) {
      const start = performance.now();
      attributionsOf(text, {}, language);
      expect(performance.now() - start).toBeLessThan(BUDGET_MS);
    }
  });

  it('gives spans that cut out what they say', () => {
    const word = fc.constantFrom(
      '“',
      '”',
      '"',
      'said',
      'Oh Dae-sung',
      'he',
      ',',
      '.',
      '\n',
      'the',
      'mayor',
      'according to',
      '「',
      '」',
      '는',
      'は',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.constantFrom('en', 'de', 'fr', 'es', 'ko', 'ja', 'ru'),
        (words, language) => {
          const text = words.join(' ');
          for (const { segments, cue, speaker } of attributionsOf(
            text,
            { 'Oh Dae-sung': ['PER'] },
            language,
          )) {
            expect(segments.length).toBeGreaterThan(0);
            for (const span of [...segments, cue, speaker?.mention].filter(span => span != null)) {
              expect(text.slice(span.start, span.end)).toBe(span.text);
            }
          }
        },
      ),
    );
  });

  it('counts for the badge without a model', () => {
    const text =
      '“We counted every ticket,” Oh said. “Twice.”\n\nThe “ghost pier” is shut.\n\n“Nobody asked us,” Lindqvist said.';
    expect(countAttributions(text, 'en')).toBe(2);
    expect(countAttributions('', 'en')).toBe(0);
    expect(countAttributions('그는 "내년 봄에 배가 다시 뜹니다"라고 밝혔다.', 'ko')).toBe(1);
  });
});
