import { exactOf, noteOf, tagsOf } from '../../library/model';
import { ANNOTATION_COLUMNS, joinList, type AnnotationColumn } from '../annotation-columns';
import { csvHeader, csvRow } from '../escape/csv';
import { surroundingsOf, type ExportAnnotation } from '../export-record';
import type { ExportFormat } from '../export-format';
import type { SavedArticle } from '../../library/model';
import { sourceFields } from '../source-columns';

function rowOf(annotation: ExportAnnotation, article: SavedArticle): string {
  const fields: Readonly<Record<AnnotationColumn, string>> = {
    type: annotation.motivation === 'commenting' ? 'note' : 'highlight',
    text: exactOf(annotation),
    note: noteOf(annotation),
    tags: joinList(tagsOf(annotation)),
    color: annotation.color,
    created: annotation.created,
    ...surroundingsOf(annotation),
    ...sourceFields(article),
    // The address by which the library knows it: our import finds it again.
    url: article.id,
  };
  return csvRow(ANNOTATION_COLUMNS.map(column => fields[column]));
}

/**
 * The annotations as a table: RFC 4180, UTF-8 without a mark at the start, a row each. A field that a spreadsheet would
 * run as a formula has an apostrophe before it, which our import takes off again.
 */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  type: 'text/csv',
  canHoldText: false,
  *write(articles) {
    yield csvHeader(ANNOTATION_COLUMNS);
    for (const { saved, annotations } of articles)
      for (const annotation of annotations) yield rowOf(annotation, saved);
  },
};
