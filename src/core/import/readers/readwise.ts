import { unguardFormula } from '../../export/escape/csv';
import type { ExportArticle } from '../../export/export-record';
import { normaliseUrl } from '../../library/source-url';
import { ArticleBuilder } from '../article-builder';
import { csvHead, csvRecords, type CsvRecord } from '../csv-records';
import { ImportError } from '../import-problem';
import type { ImportReader, ReadContext } from '../import-reader';
import { LIMITS } from '../limits';

/** Names of a column in the table that Readwise imports and in the one it exports. */
const NAMES = {
  highlight: ['highlight'],
  title: ['title', 'book title'],
  author: ['author', 'book author'],
  url: ['url'],
  note: ['note'],
  date: ['date', 'highlighted at'],
  color: ['color'],
  tags: ['tags'],
} as const;

type Column = keyof typeof NAMES;

/** "2026-03-18 09:06:00", which Readwise means in UTC, or any date that the browser reads; as ISO 8601. */
function isoDate(words: string, fallback: string): string | null {
  if (words.trim() === '') return fallback;
  const isZoneless = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/.test(words.trim());
  const time = Date.parse(isZoneless ? `${words.trim().replace(' ', 'T')}Z` : words);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function fieldsOf({ fields, line }: CsvRecord, columns: readonly string[]): (column: Column) => string {
  if (fields.length !== columns.length) throw new ImportError('bad-csv', { line });
  return column => {
    const index = columns.findIndex(name => NAMES[column].some(known => known === name));
    const value = unguardFormula(fields[index] ?? '');
    if (value.length > LIMITS.text) throw new ImportError('too-long', { line, field: column });
    return value;
  };
}

function addRecord(
  builder: ArticleBuilder,
  field: (column: Column) => string,
  record: ReadContext & { line: number },
) {
  const { line, now } = record;
  const created = isoDate(field('date'), now);
  const url = field('url').trim();
  if (created === null) throw new ImportError('not-a-date', { line, field: 'Date' });
  if (url !== '' && normaliseUrl(url) === '') throw new ImportError('not-an-address', { line, field: 'URL' });
  builder.add(
    {
      title: field('title'),
      authors: field('author')
        .split(/\s*[,;]\s+|\s+and\s+/)
        .filter(Boolean),
      publication: '',
      published: null,
      url,
    },
    {
      exact: field('highlight'),
      prefix: '',
      suffix: '',
      note: field('note'),
      tags: field('tags')
        .split(/\s*,\s*/)
        .filter(Boolean),
      color: field('color'),
      created,
    },
  );
}

/** Highlights as Readwise takes them in and gives them out. */
export const readwise: ImportReader = {
  id: 'readwise',
  recognises: ({ text }) => {
    const head = csvHead(text);
    return head.includes('highlight') && NAMES.title.some(name => head.includes(name));
  },
  *read({ text }, { now }): Generator<number, ExportArticle[]> {
    const builder = new ArticleBuilder();
    const columns = csvHead(text);
    let read = 0;
    for (const record of csvRecords(text)) {
      if (read > 0) addRecord(builder, fieldsOf(record, columns), { now, line: record.line });
      read += 1;
      if (read > LIMITS.annotations) throw new ImportError('too-large', { line: record.line });
      yield Math.min(1, record.line / (record.line + 1));
    }
    return builder.build();
  },
};
