import type { ExportArticle } from '../export/export-record';
import { ImportError, type ImportProblem } from './import-problem';
import { ImportFile, type ImportFormatId, type ImportReader, type ReadContext } from './import-reader';
import { lineOfSyntaxError } from './json-line';
import { LIMITS } from './limits';
import { importReaders } from './readers';

/** What a file holds, or why nothing of it is imported. */
export type ImportReading =
  | {
      readonly isRefused: false;
      readonly format: ImportFormatId;
      readonly articles: readonly ExportArticle[];
    }
  | { readonly isRefused: true; readonly problem: ImportProblem };

function readerFor(file: ImportFile): ImportReader {
  if (file.text.length > LIMITS.file) throw new ImportError('too-large');
  const reader = importReaders.find(({ recognises }) => recognises(file));
  if (reader) return reader;
  if (file.looksLikeJson && file.json === undefined)
    throw new ImportError('bad-json', { line: lineOfSyntaxError(file.jsonError, file.text) });
  throw new ImportError('unknown-format', { line: 1 });
}

/**
 * Reads a file of any of the kinds that can be imported, and checks all of it. Yields how much is read, 0 to 1; nothing
 * has been changed anywhere when it ends.
 */
export function* readImport(text: string, context: ReadContext): Generator<number, ImportReading> {
  try {
    const file = new ImportFile(text);
    const reader = readerFor(file);
    return { isRefused: false, format: reader.id, articles: yield* reader.read(file, context) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { isRefused: true, problem: error.problem };
  }
}
