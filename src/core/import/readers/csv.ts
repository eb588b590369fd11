import { ANNOTATION_COLUMNS, splitList, type AnnotationColumn } from '../../export/annotation-columns';
import { unguardFormula } from '../../export/escape/csv';
import type { ExportArticle } from '../../export/export-record';
import { normaliseUrl } from '../../library/source-url';
import { ArticleBuilder } from '../article-builder';
import { csvHead, csvRecords, type CsvRecord } from '../csv-records';
import { isDate } from '../field-reader';
import { ImportError, type ImportReason } from '../import-problem';
import type { ImportReader, ReadContext } from '../import-reader';
import { LIMITS } from '../limits';

/** Columns without which it is not our table. */
const REQUIRED: readonly AnnotationColumn[] = ['type', 'text', 'note', 'url'];
const LONG: ReadonlySet<AnnotationColumn> = new Set(['text', 'note', 'tags', 'prefix', 'suffix']);

type Row = Readonly<Record<AnnotationColumn, string>>;

function rowOf({ fields, line }: CsvRecord, columns: readonly string[]): Row {
  if (fields.length !== columns.length) throw new ImportError('bad-csv', { line });
  const read = (column: AnnotationColumn): string => {
    const value = unguardFormula(fields[columns.indexOf(column)] ?? '');
    const max = LONG.has(column) ? LIMITS.text : LIMITS.line;
    if (value.length > max) throw new ImportError('too-long', { line, field: column });
    return value;
  };
  return Object.fromEntries(ANNOTATION_COLUMNS.map(column => [column, read(column)])) as Row;
}

function checkRow(row: Row, line: number): void {
  const fail = (reason: ImportReason, field: AnnotationColumn): never => {
    throw new ImportError(reason, { line, field });
  };
  if (row.type !== 'highlight' && row.type !== 'note') fail('not-known', 'type');
  if (row.created !== '' && !isDate(row.created)) fail('not-a-date', 'created');
  if (row.url !== '' && normaliseUrl(row.url) === '') fail('not-an-address', 'url');
}

function addRow(builder: ArticleBuilder, row: Row, { now }: ReadContext): void {
  const { text: exact, note, color, prefix, suffix, article: title, paper: publication, date, url } = row;
  const created = row.created === '' ? now : row.created;
  builder.add(
    {
      title,
      authors: splitList(row.authors),
      publication,
      published: date === '' ? null : date,
      url,
    },
    { exact, prefix, suffix, note, tags: splitList(row.tags), color, created },
  );
}

/** Our table of annotations, with its columns in any order and with others beside them. */
export const csv: ImportReader = {
  id: 'csv',
  recognises: ({ text }) => {
    const head = csvHead(text);
    return REQUIRED.every(column => head.includes(column));
  },
  *read({ text }, context): Generator<number, ExportArticle[]> {
    const builder = new ArticleBuilder();
    const columns = csvHead(text);
    let read = 0;
    for (const record of csvRecords(text)) {
      if (read > 0) {
        const row = rowOf(record, columns);
        checkRow(row, record.line);
        addRow(builder, row, context);
      }
      read += 1;
      if (read > LIMITS.annotations) throw new ImportError('too-large', { line: record.line });
      yield Math.min(1, record.line / (record.line + 1));
    }
    return builder.build();
  },
};
