import {
  exportArticleOf,
  surroundingsOf,
  type ExportAnnotation,
  type ExportArticle,
} from '../../src/core/export/export-record';
import { ENGLISH_LABELS, type ExportFormatId, type WriteOptions } from '../../src/core/export/export-format';
import { exportFormats } from '../../src/core/export/formats';
import { annotationFrom, type AnnotationParts } from '../../src/core/import/article-builder';
import { readImport, type ImportReading } from '../../src/core/import/read-import';
import { exactOf, noteOf, tagsOf, type SavedArticle } from '../../src/core/library/model';
import { SOURCE, savedArticle } from './saved';

export const WRITE: WriteOptions = { labels: ENGLISH_LABELS, isTextIncluded: false };

/** What every kind of file holds of an annotation. */
export const contentOf = (annotation: ExportAnnotation) => ({
  exact: exactOf(annotation),
  ...surroundingsOf(annotation),
  note: noteOf(annotation),
  tags: tagsOf(annotation),
  color: annotation.color,
  created: annotation.created,
});

/** An invented annotation of what a test cares about. */
export function exportAnnotation(parts: Partial<AnnotationParts> = {}, source = SOURCE): ExportAnnotation {
  return annotationFrom(source, {
    id: '6f1c2a60-1111-4222-8333-944455566677',
    exact: 'counted every ticket',
    prefix: '“We ',
    suffix: ' twice',
    note: '',
    tags: [],
    color: 'yellow',
    created: '2026-03-18T10:00:00.000Z',
    ...parts,
  });
}

/** The invented article with these annotations. */
export function exportArticle(
  annotations: readonly ExportAnnotation[],
  choices: Partial<SavedArticle> = {},
): ExportArticle {
  return exportArticleOf(savedArticle(choices.id ?? SOURCE, choices), annotations);
}

/** The whole file. */
export function writeFile(id: ExportFormatId, articles: readonly ExportArticle[], options = WRITE): string {
  const format = exportFormats.find(each => each.id === id);
  if (!format) throw new Error(`No format ${id}`);
  return [...format.write(articles, options)].join('');
}

/** What import makes of a file. */
export function readFile(text: string, now = '2026-04-01T00:00:00.000Z'): ImportReading {
  const reading = readImport(text, { now });
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
