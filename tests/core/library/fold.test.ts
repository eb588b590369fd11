import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldFields, foldWords, matchesNeedles, needlesOf } from '../../../src/core/library/fold';

const finds = (query: string, text: string): boolean => matchesNeedles(foldWords(text), needlesOf(query));

describe('folding', () => {
  test('keeps the words of a text, in lower case and without marks', () => {
    expect(foldWords('“The ferry — will sail,” she said.')).toBe(' the ferry will sail she said');
    expect(foldWords('Café Ångström')).toBe(' cafe angstrom');
    expect(foldWords('… — !')).toBe('');
  });

  test('parts scripts without blanks from the words beside them', () => {
    expect(foldWords('東京は雨 19時').normalize('NFC')).toBe(' 東京は雨 19 時');
    expect(foldWords('K팝')).toBe(` k ${'팝'.normalize('NFD')}`);
  });

  test('gives the usual texts the same words as Unicode would', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ09 .,-–“”\n\t\'"é'.split('')) }), text => {
        // An accent takes the slow way; without its letter the words are those of the quick one.
        expect(foldWords(`${text} é`)).toBe(`${foldWords(text)} e`);
      }),
    );
  });
});

describe('searching', () => {
  test.each([
    ['ferr', 'The ferry line', true],
    ['erry', 'The ferry line', false],
    ['line FERRY', 'The ferry line', true],
    ['ferry boat', 'The ferry line', false],
    ['U.S.', 'the U.S. embassy', true],
    ['U.S.', 'the embassy of us', false],
    ["don't", 'They don’t know', true],
    ['angstrom', 'Ångström', true],
    ['ＡＢＣ', 'the abc', true],
  ])('%s in "%s": %s', (query, text, isFound) => {
    expect(finds(query, text)).toBe(isFound);
  });

  test.each([
    ['정부', '한국정부는 발표했다', true],
    ['부는', '한국정부는 발표했다', true],
    ['정책', '한국정부는 발표했다', false],
    // A syllable that is still being typed.
    ['한ㄱ', '한국정부', true],
    ['구', '한국정부', true],
    ['東京', '今日の東京は雨', true],
    ['京都', '今日の東京は雨', false],
    ['か', 'がっこう', false],
    ['が', 'がっこう', true],
    ['ﾃﾚﾋﾞ', 'テレビを見る', true],
    ['K팝', '세계의 K팝 열풍', true],
  ])('%s in "%s": %s', (query, text, isFound) => {
    expect(finds(query, text)).toBe(isFound);
  });

  test('a query without a word finds everything', () => {
    expect(needlesOf(' … ')).toEqual([]);
    expect(finds('—', 'anything')).toBe(true);
  });

  test('no phrase reaches from one field into the next', () => {
    const words = foldFields(['to the harbour', 'master plan']);
    expect(matchesNeedles(words, needlesOf('harbour master'))).toBe(true);
    expect(matchesNeedles(words, needlesOf('harbour-master'))).toBe(false);
  });

  test('any beginning of any word of a text finds it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abéß한글字かが9'.split('')), minLength: 1 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, which, length) => {
        const chosen = words[which % words.length]!;
        const query = chosen.slice(0, 1 + (length % chosen.length));
        expect(finds(query, words.join(' '))).toBe(true);
      }),
    );
  });
});
