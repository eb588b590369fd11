import { exactOf, noteOf, type SavedArticle } from '../../library/model';
import { csvHeader, csvRow } from '../escape/csv';
import type { ExportAnnotation } from '../export-record';
import type { ExportFormat } from '../export-format';
import { shareableUrl } from '../shareable-url';

/** The columns of Readwise's CSV import. */
export const READWISE_COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/** "2026-03-18 09:06:00" in UTC, as Readwise reads dates; empty for what is no date. */
function readwiseDate(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

function locationOf({ target }: ExportAnnotation): string {
  for (const selector of target.selector)
    if (selector.type === 'TextPositionSelector') return String(selector.start);
  return '';
}

function rowOf(annotation: ExportAnnotation, { article }: SavedArticle): string {
  const fields: Readonly<Record<(typeof READWISE_COLUMNS)[number], string>> = {
    Highlight: exactOf(annotation),
    Title: article.title,
    Author: article.authors.join(', '),
    URL: shareableUrl(article.url),
    Note: noteOf(annotation),
    Location: locationOf(annotation),
    Date: readwiseDate(annotation.created),
  };
  return csvRow(READWISE_COLUMNS.map(column => fields[column]));
}

/** The highlights as Readwise imports them. Readwise has no column for tags and colours: those stay out. */
export const readwise: ExportFormat = {
  id: 'readwise',
  extension: 'csv',
  type: 'text/csv',
  canHoldText: false,
  *write(articles) {
    yield csvHeader(READWISE_COLUMNS);
    for (const { saved, annotations } of articles)
      for (const annotation of annotations) yield rowOf(annotation, saved);
  },
};
