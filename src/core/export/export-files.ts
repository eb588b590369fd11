import { strToU8, Zip, ZipDeflate } from 'fflate';

import type { ExportArticle } from './export-record';
import type { ExportFormat, WriteOptions } from './export-format';
import { FileNames } from './file-name';

/** Pieces of one file, made one after another; joined they are the file. */
export type FilePieces = Generator<string | Uint8Array<ArrayBuffer>>;

/** One file per article in a zip archive, packed in small steps. */
export function* zipOf(
  { extension, write }: ExportFormat,
  articles: readonly ExportArticle[],
  options: WriteOptions,
): FilePieces {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, data) => {
    if (error) throw error;
    packed.push(new Uint8Array(data));
  });
  const names = new FileNames();
  for (const article of articles) {
    const entry = new ZipDeflate(names.next(article.saved.article.title, extension));
    archive.add(entry);
    entry.push(strToU8([...write([article], options)].join('')), true);
    yield* packed.splice(0);
  }
  archive.end();
  yield* packed.splice(0);
}
