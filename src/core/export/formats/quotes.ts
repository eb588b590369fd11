import { csvHeader, csvRow } from '../escape/csv';
import type { ExportQuote } from '../export-record';
import type { ExportFormat } from '../export-format';
import type { SavedArticle } from '../../library/model';
import { offsetsField, sourceFields } from '../source-columns';

const COLUMNS = [
  'speaker',
  'role',
  'cue',
  'type',
  'certainty',
  'text',
  'article',
  'authors',
  'paper',
  'date',
  'url',
  'offsets',
] as const;

function rowOf(quote: ExportQuote, article: SavedArticle): string {
  const fields: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    speaker: quote.speaker,
    role: quote.role,
    cue: quote.cue,
    type: quote.type,
    certainty: quote.speaker === '' ? '' : quote.isSure ? 'sure' : 'probably',
    text: quote.text,
    ...sourceFields(article),
    offsets: offsetsField(quote.spans),
  };
  return csvRow(COLUMNS.map(column => fields[column]));
}

/**
 * The statements as a table: who said what, a row each, indirect ones too (`type` tells). `offsets` are UTF-16 units of
 * the article text, end exclusive, one pair per stretch.
 */
export const quotes: ExportFormat = {
  id: 'quotes',
  extension: 'csv',
  type: 'text/csv',
  canHoldText: false,
  *write(articles) {
    yield csvHeader(COLUMNS);
    for (const { saved, quotes: statements } of articles)
      for (const statement of statements) yield rowOf(statement, saved);
  },
};
