import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldWords, matchesNeedles, needlesOf } from '../../../src/core/library/fold';
import { excerptOf, findMarks } from '../../../src/core/library/marks';

const marked = (text: string, query: string): string[] =>
  findMarks(text, needlesOf(query)).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  test.each([
    ['The ferry ferries people', 'ferr', ['ferr', 'ferr']],
    ['Ångström and angst', 'angst', ['Ångst', 'angst']],
    ['the U.S. embassy in the us', 'u.s.', ['U.S']],
    ['한국정부는 정부다', '정부', ['정부', '정부']],
    ['ﾃﾚﾋﾞ', 'テレビ', ['ﾃﾚﾋﾞ']],
    ['e\u0301cole', 'ecole', ['e\u0301cole']],
    ['a 𠮷野 b', '𠮷野', ['𠮷野']],
    ['nothing', 'else', []],
  ])('%s: %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  test('overlapping words become one mark', () => {
    expect(marked('harbourmaster', 'harbour harbourm')).toEqual(['harbourm']);
  });

  test('wherever a query is found there is a mark for it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc é한국字かが ,.“’ﾃ'.split('')), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (words, query) => {
        const needles = needlesOf(query);
        const isFound = needles.length > 0 && matchesNeedles(foldWords(words), needles);
        const spans = findMarks(words, needles);
        if (isFound) expect(spans.length).toBeGreaterThan(0);
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : spans[index - 1]!.end + 1);
          expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });
});

describe('excerpts', () => {
  const text = `Start of it. ${'filler words go here '.repeat(30)}and then the harbour speaks at the end.`;

  test('a short text stays as it is, in one line', () => {
    expect(excerptOf('two\n lines', [], 50)).toEqual({ text: 'two lines', marks: [] });
  });

  test('a long one is cut behind its beginning', () => {
    expect(excerptOf(text, [], 20).text).toBe('Start of it. filler …');
  });

  test('or shows the words around the first one found', () => {
    const excerpt = excerptOf(text, needlesOf('harbour'), 120);
    expect(excerpt.text.startsWith('… ')).toBe(true);
    expect(excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['harbour']);
  });

  test('also where there is no blank to cut at', () => {
    const excerpt = excerptOf(`${'가'.repeat(300)}정부`, needlesOf('정부'), 100);
    expect(excerpt.marks).toHaveLength(1);
  });
});
