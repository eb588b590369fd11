import { describe, expect, test } from 'vitest';

import { ImportError } from '../../../src/core/import/import-problem';
import { csvRecords } from '../../../src/core/import/csv-records';
import { lineOfPath } from '../../../src/core/import/json-line';
import { stripMarkup } from '../../../src/core/import/strip-markup';
import { exactOf, noteOf, tagsOf } from '../../../src/core/library/model';
import { exportAnnotation, exportArticle, readFile, writeFile } from '../../support/export-record';

const NOW = '2026-04-01T00:00:00.000Z';

/** Title, address and annotations of what a file holds. */
function contentsOf(text: string) {
  const reading = readFile(text, NOW);
  if (reading.isRefused) throw new Error(JSON.stringify(reading.problem));
  return {
    format: reading.format,
    articles: reading.articles.map(({ saved, annotations }) => ({
      title: saved.article.title,
      authors: saved.article.authors,
      id: saved.id,
      annotations: annotations.map(each => [
        exactOf(each),
        noteOf(each),
        tagsOf(each),
        each.created,
        each.color,
      ]),
    })),
  };
}

const problemOf = (text: string) => {
  const reading = readFile(text, NOW);
  return reading.isRefused ? reading.problem : null;
};

describe('files of other tools', () => {
  test('Hypothesis: the export of the client, without replies', () => {
    const row = (more: object) => ({
      id: 'hx1',
      created: '2026-03-18T10:00:00.000000+00:00',
      updated: '2026-03-19T10:00:00.000000+00:00',
      uri: 'https://coast-courier.example/ferry?utm_source=x',
      text: 'my note',
      tags: ['ferry'],
      document: { title: ['Ferry votes'] },
      target: [
        {
          source: 'https://coast-courier.example/ferry',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]' },
            { type: 'TextPositionSelector', start: 4, end: 9 },
            { type: 'TextQuoteSelector', exact: 'every ticket', prefix: 'counted ', suffix: ' twice' },
          ],
        },
      ],
      ...more,
    });
    const file = {
      export_date: NOW,
      client_version: '1.0',
      annotations: [row({}), row({ id: 'r', references: ['hx1'] })],
    };
    expect(contentsOf(JSON.stringify(file))).toEqual({
      format: 'hypothesis',
      articles: [
        {
          title: 'Ferry votes',
          authors: [],
          id: 'https://coast-courier.example/ferry',
          annotations: [['every ticket', 'my note', ['ferry'], '2026-03-18T10:00:00.000000+00:00', '']],
        },
      ],
    });
    expect(contentsOf(JSON.stringify({ total: 1, rows: [row({})] })).format).toBe('hypothesis');
  });

  test('Obsidian Web Clipper: pages with pieces of HTML', () => {
    const file = [
      {
        url: 'https://coast-courier.example/ferry',
        title: 'Ferry',
        highlights: [{ text: '<p>Fish &amp; <b>chips</b></p>', timestamp: '2026-03-18T10:00:00.000Z' }],
      },
    ];
    expect(contentsOf(JSON.stringify(file)).articles[0]?.annotations).toEqual([
      ['Fish & chips', '', [], '2026-03-18T10:00:00.000Z', ''],
    ]);
  });

  test('Readwise: what it takes and what it gives', () => {
    const taken =
      'Highlight,Title,Author,URL,Note,Location,Date\r\n"a, b",Ferry,"Ann Lee, Bo Kim",https://a.example/x,n,3,2026-03-18 10:00:00\r\n';
    expect(contentsOf(taken).articles[0]).toEqual({
      title: 'Ferry',
      authors: ['Ann Lee', 'Bo Kim'],
      id: 'https://a.example/x',
      annotations: [['a, b', 'n', [], '2026-03-18T10:00:00.000Z', '']],
    });
    const given =
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\nwords,Ferry,,,,yellow,"one, two",,,"March 18, 2026 10:00 UTC",\n';
    expect(contentsOf(given).articles[0]?.annotations).toEqual([
      ['words', '', ['one', 'two'], '2026-03-18T10:00:00.000Z', 'yellow'],
    ]);
  });

  test('W3C: a single annotation with the short forms of the model', () => {
    const file = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/1',
      type: 'Annotation',
      bodyValue: 'short',
      body: { type: 'TextualBody', value: '<p>rich</p>', format: 'text/html' },
      target: { source: 'https://a.example/x#part', selector: { type: 'TextQuoteSelector', exact: 'words' } },
    };
    const contents = contentsOf(JSON.stringify(file));
    expect(contents.format).toBe('jsonld');
    expect(contents.articles[0]?.id).toBe('https://a.example/x');
    expect(contents.articles[0]?.annotations).toEqual([['words', 'short\n\nrich', [], NOW, '']]);
  });

  test('the same file gives the same ids each time', () => {
    const file =
      'Highlight,Title,Author,URL,Note,Location,Date\nx,T,,https://a.example/x,,,\nx,T,,https://a.example/x,,,\n';
    const idsOf = () => {
      const reading = readFile(file, NOW);
      return reading.isRefused ? [] : reading.articles.flatMap(each => each.annotations.map(({ id }) => id));
    };
    expect(new Set(idsOf()).size).toBe(2);
    expect(idsOf()).toEqual(idsOf());
  });
});

describe('our own files, changed by others', () => {
  const file = writeFile('json', [exportArticle([exportAnnotation(), exportAnnotation({ id: 'second' })])]);

  test('laid out anew they are read all the same', () => {
    expect(readFile(JSON.stringify(JSON.parse(file), null, 2))).toEqual(readFile(file));
  });

  test('columns may stand in another order, beside others, parted by semicolons', () => {
    const table = 'url;note;extra;text;type\nhttps://a.example/x;n;e;words;note\n';
    expect(contentsOf(table)).toEqual({
      format: 'csv',
      articles: [
        { title: '', authors: [], id: 'https://a.example/x', annotations: [['words', 'n', [], NOW, '']] },
      ],
    });
  });
});

describe('a bad file is refused with line and reason', () => {
  const file = writeFile('json', [exportArticle([exportAnnotation(), exportAnnotation({ id: 'second' })])]);
  const lineOf = (words: string): number => file.slice(0, file.indexOf(words)).split('\n').length;

  test.each([
    [
      'no date',
      '"created":"2026-03-18T10:00:00.000Z"',
      '"created":"9999-99-99T99:99:99Z"',
      'not-a-date',
      'created',
    ],
    ['no text', '"color":"yellow"', '"color":7', 'not-text', 'color'],
    ['another kind', '"motivation":"highlighting"', '"motivation":"x"', 'not-known', 'motivation'],
    ['no id', '"id":"second"', '"id":""', 'not-known', 'id'],
    ['no address', '"source":"https://www', '"source":"javascript:', 'not-an-address', 'target.source'],
  ])('%s', (...[, before, after, reason, field]) => {
    const place = file.lastIndexOf(before);
    const broken = file.slice(0, place) + after + file.slice(place + before.length);
    expect(problemOf(broken)).toEqual({ reason, field, line: lineOf('"id":"second"') });
  });

  test('spans reach into the text of the article', () => {
    expect(problemOf(file.replace('"end":90', '"end":9007199254740993'))).toMatchObject({
      reason: 'not-a-number',
      field: 'attributions[0].segments[0].end',
      line: 2,
    });
    expect(problemOf(file.replace('"end":90', '"end":9000'))).toMatchObject({
      reason: 'outside-text',
      line: 2,
    });
  });

  test.each([
    ['', 'unknown-format'],
    ['some words', 'unknown-format'],
    ['{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}', 'unknown-format'],
    [
      '{"version":1e999,"start":9007199254740993,"end":-1,"created":"9999-99-99T99:99:99Z"}',
      'unknown-format',
    ],
    ['{"format":"on-record-library","version":99,"articles":[]}', 'newer-version'],
    ['{\n"format":\n', 'bad-json'],
    ['type,text,note,url\nhighlight,"open', 'bad-csv'],
    ['type,text,note,url\nhighlight,a"b,n,https://a.example/\n', 'bad-csv'],
    ['type,text,note,url\nhighlight,a\n', 'bad-csv'],
    ['type,text,note,url\nhighlight,a,n,javascript:alert(1)\n', 'not-an-address'],
    ['type,text,note,url\nshout,a,n,https://a.example/\n', 'not-known'],
  ])('%j', (text, reason) => {
    expect(problemOf(text)?.reason).toBe(reason);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('the line counts the lines inside fields', () => {
    const table = 'type,text,note,url\r\nnote,"a\r\nb",n,https://a.example/\r\nnote,x,n,ftp://a.example/\r\n';
    expect(problemOf(table)).toEqual({ reason: 'not-an-address', field: 'url', line: 4 });
  });
});

test('records end with CRLF, LF or CR; empty lines are none', () => {
  const fields = [...csvRecords('a,b\r\n"c\n",d\n\ne,"f""g"\rh,')].map(record => record.fields);
  expect(fields).toEqual([
    ['a', 'b'],
    ['c\n', 'd'],
    ['e', 'f"g'],
    ['h', ''],
  ]);
  expect(() => [...csvRecords('"a"b')]).toThrow(ImportError);
});

test('lineOfPath finds the line of a value in any layout', () => {
  const text = '{\n "a": [1,\n  {"b\\"": "x\\ny"},\n {"c": 2}]\n}';
  expect(lineOfPath(text, ['a', 2])).toBe(4);
  expect(lineOfPath(text, ['a', 1, 'b"'])).toBe(3);
  expect(lineOfPath(text, ['z'])).toBe(0);
});

test('stripMarkup leaves words and no markup', () => {
  expect(stripMarkup('<p>a<br>b</p><script>x</script>1 < 2')).toBe('a\nb\nx1 < 2');
});
