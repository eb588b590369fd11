import {
  ENGLISH_LABELS,
  type ExportFormatId,
  type WriteOptions,
} from '../../../src/core/export/export-format';
import type { ExportArticle } from '../../../src/core/export/export-record';
import { exportFormats } from '../../../src/core/export/formats';
import { readImport, type ImportReading } from '../../../src/core/import/read-import';

const OPTIONS: WriteOptions = { labels: ENGLISH_LABELS, isTextIncluded: true };

/** The whole file. */
export function fileOf(id: ExportFormatId, articles: readonly ExportArticle[]): string {
  const format = exportFormats.find(each => each.id === id);
  if (!format) throw new Error(`No format ${id}`);
  return [...format.write(articles, OPTIONS)].join('');
}

/** What our import makes of a file. */
export function readingOf(file: string): ImportReading {
  const reading = readImport(file, { now: '2026-04-01T00:00:00.000Z' });
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
