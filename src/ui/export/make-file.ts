import { zipOf } from '../../core/export/export-files';
import type { ExportFormat, ExportFormatId, WriteOptions } from '../../core/export/export-format';
import type { ExportArticle } from '../../core/export/export-record';
import { fileNameFor } from '../../core/export/file-name';
import { exportFormats } from '../../core/export/formats';
import { BlobBuilder } from './blob-builder';
import { inSlices } from './in-slices';

/** What the reader chose in the dialog. */
export interface ExportChoice {
  readonly format: ExportFormatId;
  /** One file per article, in a zip archive. */
  readonly isSplit: boolean;
  readonly isTextIncluded: boolean;
}

/** A choice from storage; the first format where the one that was stored is not offered (any more). */
export function choiceOf(
  { format, isSplit, isTextIncluded }: Omit<ExportChoice, 'format'> & { readonly format: string },
  formats: readonly ExportFormat[] = exportFormats,
): ExportChoice {
  const known = formats.find(({ id }) => id === format)?.id ?? 'markdown';
  return { format: known, isSplit, isTextIncluded };
}

/** A file ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

interface MakeOptions extends Pick<WriteOptions, 'labels'> {
  /** Name of a file of several articles, without its ending. */
  readonly title: string;
  readonly signal: AbortSignal;
  /** What there is to choose from. */
  readonly formats?: readonly ExportFormat[];
}

/** Makes the file of some articles without holding the page up; rejects when the signal ends it. */
export async function makeFile(
  articles: readonly ExportArticle[],
  { format, isSplit, isTextIncluded }: ExportChoice,
  { labels, title, signal, formats = exportFormats }: MakeOptions,
): Promise<MadeFile> {
  const chosen = formats.find(({ id }) => id === format);
  if (!chosen) throw new Error(`No export format ${format}`);
  const options = { labels, isTextIncluded };
  const file = new BlobBuilder();
  const onStep = (piece: string | Uint8Array<ArrayBuffer>): void => {
    file.add(piece);
  };
  const [first] = articles;
  const name = articles.length === 1 && first ? first.saved.article.title : title;
  if (isSplit) {
    await inSlices(zipOf(chosen, articles, options), { signal, onStep });
    return { name: fileNameFor(name, 'zip'), content: file.build('application/zip') };
  }
  await inSlices<string, unknown>(chosen.write(articles, options), { signal, onStep });
  return { name: fileNameFor(name, chosen.extension), content: file.build(chosen.type) };
}
