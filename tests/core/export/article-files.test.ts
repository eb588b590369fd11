import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { articleToCsv } from '../../../src/core/export/article-csv';
import { articleToJson } from '../../../src/core/export/article-json';
import { articleToMarkdown, type MarkdownLabels } from '../../../src/core/export/article-markdown';
import { csvTable } from '../../../src/core/export/csv-table';
import { ARTICLE, attribution, attributions, entities, TEXT } from '../../support/article';

const content = { article: ARTICLE, text: TEXT, attributions: attributions(), entities: entities() };
const labels: MarkdownLabels = {
  locale: 'en',
  quotes: 'Quotes',
  indirectStatements: 'Indirect statements',
  probably: 'probably',
  entityTypes: { PER: 'People', ORG: 'Organisations', LOC: 'Places', DATE: 'Dates', MISC: 'Other' },
};

/** A reader of RFC 4180, written from its grammar. */
function parseCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(file); match; match = field.exec(file)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (field.lastIndex === file.length) break;
  }
  return rows;
}

describe('CSV', () => {
  test('has a row per quote, indirect statement and entity, in this order', () => {
    const [head, ...rows] = parseCsv(articleToCsv(content));
    expect(head?.slice(0, 6)).toEqual(['kind', 'text', 'speaker', 'role', 'cue', 'certainty']);
    expect(
      rows.map(([kind, , speaker, , , certainty]) => `${kind ?? ''}|${speaker ?? ''}|${certainty ?? ''}`),
    ).toEqual([
      'quote|Oh Dae-sung|sure',
      'quote|Park Sol|probably',
      'quote||sure',
      'quote|Oh Dae-sung|sure',
      'indirect statement|Park Sol|sure',
      'person||',
      'person||',
      'place||',
      'date||',
    ]);
    expect(new Set(rows.map(row => row.at(-1)))).toEqual(new Set(['https://coast-courier.example/ferry']));
    expect(rows.map(row => row[12])[0]).toBe('2026-03-18');
  });

  test.each(['=1+1', '+1', '-1', '@cmd', '\t=1', '\r=1'])('%j cannot run as a formula', value => {
    expect(parseCsv(csvTable([[value]]))).toEqual([[`'${value}`]]);
  });

  test('every table comes back as it was', () => {
    const field = fc.string({ unit: 'binary' }).filter(value => !/^[=+\-@\t\r]/.test(value));
    const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(table, rows => {
        expect(parseCsv(csvTable(rows))).toEqual(rows);
      }),
    );
  });
});

describe('JSON', () => {
  const record = JSON.parse(articleToJson(content)) as {
    article: unknown;
    quotes: { text: string; segments: { start: number; end: number; text: string }[]; speaker: unknown }[];
    indirectStatements: { text: string }[];
    entities: { name: string; count: number }[];
    text: string;
  };

  test('keeps indirect statements apart from quotes', () => {
    expect(record.quotes).toHaveLength(4);
    expect(record.indirectStatements.map(({ text }) => text)).toEqual(['the island would wait']);
  });

  test('its offsets are those of the text in it', () => {
    for (const { segments } of record.quotes) {
      for (const { start, end, text } of segments) expect(record.text.slice(start, end)).toBe(text);
    }
  });

  test('has the article, the speakers and the entities', () => {
    expect(record.article).toEqual(ARTICLE);
    expect(record.quotes[2]?.speaker).toEqual({
      name: null,
      role: 'a city official (unnamed)',
      mention: null,
    });
    expect(record.entities.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Oh Dae-sung 2',
      'Park Sol 2',
      'Harbour 1',
      'Tuesday 1',
    ]);
  });
});

describe('Markdown', () => {
  test('is the note one would write by hand', () => {
    expect(articleToMarkdown({ ...content, attributions: content.attributions.slice(1, 3) }, labels)).toBe(
      [
        '# Harbour town votes to reopen its ferry line',
        'The Coast Courier · Han Mi-rae · 18 March 2026',
        '<https://coast-courier.example/ferry>',
        '## Quotes',
        '> “It was the only way to get to school,”\n>\n> — **Park Sol** · teacher · recalled · (probably)',
        '> “We are still looking at the numbers,”\n>\n> — a city official (unnamed) · said',
        '## People',
        '- Oh Dae-sung · harbour master · Oh (2)\n- Park Sol · teacher · Park (2)',
        '## Places',
        '- Harbour (1)',
        '## Dates',
        '- Tuesday · 2026-03-17 (1)\n',
      ].join('\n\n'),
    );
  });

  test('indirect statements have a section of their own, without quotation marks', () => {
    const note = articleToMarkdown(content, labels);
    expect(note).toContain('## Indirect statements\n\n> the island would wait\n>\n> — **Park Sol**');
  });

  test.each([
    ['# no heading', '> “\\# no heading”'],
    ['1. no list', '> “1\\. no list”'],
    ['<b>*bold*</b> [link](x) `code` a_b', '> “\\<b\\>\\*bold\\*\\</b\\> \\[link\\](x) \\`code\\` a\\_b”'],
    ['&amp; | ~~gone~~ \\', '> “\\&amp; \\| \\~\\~gone\\~\\~ \\\\”'],
    ['two\nlines', '> “two lines”'],
  ])('%j is taken by its letters', (words, expected) => {
    const quote = attribution([words], {}, words);
    const note = articleToMarkdown({ ...content, text: words, attributions: [quote], entities: [] }, labels);
    expect(note.split('\n')).toContain(expected);
  });

  test('of an article without anything is nearly empty', () => {
    const article = { ...ARTICLE, title: '', authors: [], publication: '', published: null, url: '' };
    expect(articleToMarkdown({ article, text: '', attributions: [], entities: [] }, labels)).toBe('\n');
  });
});
