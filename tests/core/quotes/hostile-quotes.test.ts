import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countAttributions } from '../../../src/core/quotes/find-attributions';
import { attributionsOf, listOf } from '../../support/quotes';

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
    [
      'real short quotations',
      fill('“We counted the boats,” said Oh. She added: “The pier is safe.” Then he left.\n\n'),
    ],
    ['lists of names', fill('Oh, Dae-sung, ')],
  ])('%s: linear time', (_, text) => {
    for (const language of ['en', 'de', 'fr', 'es', 'ko', 'ja', 'it']) {
      const before = process.cpuUsage();
      attributionsOf(text, {}, language);
      // Time of this thread: the machine may be busy with other tests.
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(BUDGET_MS);
    }
  });

  it('says when it gave up, and what it found before is whole', () => {
    const text = '“We counted the boats twice,” Oh Dae-sung said. '.repeat(2600);
    const { attributions, isPartial } = listOf(text, {}, 'it');
    expect(isPartial).toBe(true);
    expect(attributions.flatMap(({ segments }) => segments)).toHaveLength(2500);
    expect(listOf(text.slice(0, 5000), {}).isPartial).toBe(false);
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
