import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addLines, BLOCK_EDGE, Folder, WORD_EDGE } from '../../../src/core/annotation/folding';

function fold(text: string) {
  const folder = new Folder(0);
  addLines(folder, text);
  const { units, origins, edges } = folder.finish();
  return { letters: String.fromCharCode(...units), origins: [...origins], edges: [...edges] };
}

test.each([
  ['white space', 'a  b\n\tc d', 'a b c d'],
  ['kinds of quotation marks', '“Yes,” he said', '« Yes » he said'],
  ['kinds of dashes', 'now — or never', 'now -- or never'],
  ['ellipses', 'well…', 'well ...'],
  ['apostrophes', 'it’s', 'itʼs'],
  ['soft hyphens and zero-width spaces', 'har\u00adbour\u200bs', 'harbours'],
  ['composed and decomposed accents', 'café', 'cafe\u0301'],
  ['composed and decomposed Hangul', '각하', '각하'.normalize('NFD')],
  ['decomposed kana', 'が', 'か\u3099'],
  ['ligatures and full-width forms', 'ﬁn ２０', 'fin 20'],
  ['variation selectors', '✈\ufe0f', '✈'],
])('%s fold to the same letters', (_, a, b) => {
  expect(fold(a).letters).toBe(fold(b).letters);
});

test.each([
  ['case', 'Harbour', 'harbour'],
  ['accents', 'cote', 'côte'],
  ['vowel signs of Devanagari', 'है', 'हैं'],
  ['digits', '14', '15'],
  ['emoji', '👍', '👎'],
  ['symbols', '5 $', '5 €'],
])('%s make a difference', (_, a, b) => {
  expect(fold(a).letters).not.toBe(fold(b).letters);
});

test('every letter knows where it comes from', () => {
  expect(fold('a – b').origins).toEqual([0, 4]);
  expect(fold('ﬁn').origins).toEqual([0, 0, 1]);
  expect(fold('e\u0301t').origins).toEqual([0, 2]);
});

test('edges of words and blocks are kept', () => {
  expect(fold('ab cd\nef').edges).toEqual([
    WORD_EDGE | BLOCK_EDGE,
    0,
    WORD_EDGE,
    0,
    WORD_EDGE | BLOCK_EDGE,
    0,
  ]);
  expect(fold('a\u00adb').edges[1]).toBe(0);
});

test('composing does not change what a text folds to', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aeoéàñ가각힣がパ 😀ç-“”')) }), text => {
      expect(fold(text.normalize('NFD')).letters).toBe(fold(text.normalize('NFC')).letters);
    }),
  );
});

test('origins ascend and stay inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { origins } = fold(text);
      expect(origins.every((origin, at) => origin < text.length && origin >= (origins[at - 1] ?? 0))).toBe(
        true,
      );
    }),
  );
});
