import type { ExportFormat } from '../../core/export/export-format';
import { exportFormats } from '../../core/export/formats';
import { createOwnFormat } from '../../core/export/own-format';

/** The kinds of file to choose from; the reader's own where there is a template that makes one. */
export function offeredFormats(template: string): readonly ExportFormat[] {
  const own = createOwnFormat(template);
  return own ? [...exportFormats, own] : exportFormats;
}
