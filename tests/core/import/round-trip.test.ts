import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { unguardFormula } from '../../../src/core/export/escape/csv';
import type { ExportAnnotation } from '../../../src/core/export/export-record';
import type { AnnotationParts } from '../../../src/core/import/article-builder';
import { toLibrary } from '../../../src/core/import/to-library';
import { contentOf, exportAnnotation, exportArticle, readFile, writeFile } from '../../support/export-record';

/** Any text at all, lone surrogates and controls included. */
const anything = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\ud83d',
      '\udc00',
      '\0',
      '\r',
      '\n',
      '"',
      "'",
      ';',
      ',',
      '\\',
      '=',
      '\ufeff',
      '__proto__',
    ),
  ),
});
const parts: fc.Arbitrary<Partial<AnnotationParts>> = fc.record({
  id: fc.uuid(),
  exact: anything,
  prefix: anything,
  suffix: anything,
  note: anything,
  // The longest tag and colour that an import takes.
  tags: fc.array(
    anything.map(text => text.slice(0, 200)),
    { maxLength: 3 },
  ),
  color: anything.map(text => text.slice(0, 100)),
});

const HOSTILE = [
  '=cmd|calc',
  " '=1+1",
  "''-2",
  '\t@x',
  '＝1',
  'a;b\\;c',
  ' leading and trailing ',
  'one\r\ntwo\rthree\u2028four',
  '"quoted", "again"',
  '__proto__',
  'constructor',
  '-5 degrees',
  '\ufeffmark',
];

function backFrom(
  format: 'json' | 'jsonld' | 'csv',
  annotations: readonly ExportAnnotation[],
): ExportAnnotation[] {
  const reading = readFile(writeFile(format, [exportArticle(annotations)]));
  if (reading.isRefused) throw new Error(JSON.stringify(reading.problem));
  expect(reading.format).toBe(format);
  return reading.articles.flatMap(article => article.annotations);
}

/** What UTF-8 cannot hold is replaced in a table, as everywhere but in JSON. */
const writable = <T>(value: T): T =>
  (typeof value === 'string'
    ? value.replace(/[\p{Cs}\0]/gu, '\uFFFD')
    : Array.isArray(value)
      ? value.map(writable)
      : value) as T;

describe('what goes out comes back', () => {
  test.each(['json', 'jsonld'] as const)('%s: every text, to the code unit', format => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), list => {
        const annotations = list.map(each => exportAnnotation(each));
        expect(backFrom(format, annotations)).toEqual(annotations);
      }),
    );
  });

  test('csv: every text that UTF-8 can hold', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), list => {
        const annotations = list.map(each => exportAnnotation(each));
        const expected = annotations
          .map(contentOf)
          .map(content =>
            Object.fromEntries(Object.entries(content).map(([name, value]) => [name, writable(value)])),
          );
        expect(backFrom('csv', annotations).map(contentOf)).toEqual(expected);
      }),
    );
  });

  test.each(HOSTILE)('%j in every field and every format', text => {
    const annotation = exportAnnotation({
      exact: text,
      prefix: text,
      suffix: text,
      note: text,
      tags: [text],
      color: text,
    });
    for (const format of ['json', 'jsonld', 'csv'] as const)
      expect(backFrom(format, [annotation]).map(contentOf)).toEqual([contentOf(annotation)]);
  });

  test('an export of an import is the same file', () => {
    const article = exportArticle([exportAnnotation({ note: 'a note', tags: ['x'] })], { tags: ['y'] });
    for (const format of ['json', 'jsonld'] as const) {
      const file = writeFile(format, [article]);
      const reading = readFile(file);
      expect(reading.isRefused ? '' : writeFile(format, reading.articles)).toBe(file);
    }
  });

  test('a library of several articles comes back whole', () => {
    const other = 'https://other.example/b';
    const articles = [
      exportArticle([exportAnnotation(), exportAnnotation({ id: 'b2', exact: 'once more' })]),
      exportArticle([], { id: other }),
    ];
    const reading = readFile(writeFile('json', articles));
    expect(reading.isRefused ? null : reading.articles).toEqual(articles);
  });
});

test('a strict reader of RFC 4180 finds the same text behind the guard, and no formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anything, fc.constantFrom(...HOSTILE)), { minLength: 1, maxLength: 5 }),
      texts => {
        const annotations = texts.map((exact, index) => exportAnnotation({ id: `a${index}`, exact }));
        const file = writeFile('csv', [exportArticle(annotations)]);
        const { data, errors } = Papa.parse<string[]>(file.slice(0, -2), { delimiter: ',', newline: '\r\n' });
        expect(errors).toEqual([]);
        const fields = data.slice(1).map(row => row[1] ?? '');
        expect(fields.map(unguardFormula)).toEqual(texts.map(writable));
        expect(fields.filter(field => /^\s*[=+\-@\t\r＝＋－＠]/u.test(field))).toEqual([]);
      },
    ),
  );
});

test('only what has a web address goes into the library, in a colour it knows', () => {
  const placed = exportArticle([
    exportAnnotation({ color: 'Green' }),
    exportAnnotation({ id: 'b', color: '#ff0' }),
  ]);
  const lost = { ...exportArticle([exportAnnotation()]), saved: { ...placed.saved, id: '' } };
  const { articles, annotations, leftOut } = toLibrary([placed, lost]);
  expect(articles).toHaveLength(1);
  expect(annotations.map(({ color }) => color)).toEqual(['green', 'yellow']);
  expect(leftOut).toBe(1);
});

describe('the part of the paper', () => {
  const withSection = (section: string | undefined) => {
    const { article } = exportArticle([]).saved;
    return exportArticle([exportAnnotation()], {
      article: section === undefined ? article : { ...article, section },
    });
  };

  test.each(['json', 'jsonld'] as const)('%s brings it back', format => {
    const reading = readFile(writeFile(format, [withSection('Harbour & Coast')]));
    expect(reading).toMatchObject({
      isRefused: false,
      articles: [{ saved: { article: { section: 'Harbour & Coast' } } }],
    });
  });

  test('stands in references and properties, and nowhere when the page does not say', () => {
    expect(writeFile('csl', [withSection('Harbour & Coast')])).toContain('"section":"Harbour & Coast"');
    expect(writeFile('obsidian', [withSection('Harbour & Coast')])).toContain('section: "Harbour & Coast"\n');
    for (const section of ['', undefined])
      for (const format of ['csl', 'obsidian', 'jsonld'] as const)
        expect(writeFile(format, [withSection(section)])).not.toMatch(/section/i);
  });
});

test.each([
  ['a date', { published: '2'.repeat(41) }, 'article.published'],
  ['a language', { language: 'x'.repeat(36) }, 'article.language'],
  ['authors', { authors: Array.from({ length: 201 }, (_, index) => `A ${index}`) }, 'article.authors'],
])('%s beyond what the library holds is refused with its place', (_, change, field) => {
  const { article } = exportArticle([]).saved;
  const file = writeFile('json', [exportArticle([], { article: { ...article, ...change } })]);
  expect(readFile(file)).toMatchObject({ isRefused: true, problem: { reason: 'too-long', line: 2, field } });
});
