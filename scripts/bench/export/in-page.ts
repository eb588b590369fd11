import { ENGLISH_LABELS, type ExportFormatId } from '../../../src/core/export/export-format';
import { exportFormats } from '../../../src/core/export/formats';
import { toLibrary } from '../../../src/core/import/to-library';
import { gatherExport, selectAll } from '../../../src/library/gather-export';
import { importPart, readImportFile, rememberBefore } from '../../../src/library/import-into-library';
import { callsTo } from '../../../src/messages/call';
import type { Envelope } from '../../../src/messages/protocol';
import { makeFile } from '../../../src/ui/export/make-file';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const background = callsTo('background', (envelope: Envelope) => chrome.runtime.sendMessage(envelope));
const { signal } = new AbortController();
const options = { signal, onProgress: () => undefined };
let last = new Blob();

/** Exports the whole library as the dialog does, up to the file; it is kept for an import. Gives back its size. */
async function exportAll(format: ExportFormatId, isSplit: boolean): Promise<number> {
  const articles = await gatherExport(background, await selectAll(background, signal), options);
  const choice = { format, isSplit, isTextIncluded: true };
  const { content } = await makeFile(articles, choice, { labels: ENGLISH_LABELS, title: 'x', signal });
  last = content;
  return content.size;
}

/** Imports the last file as the dialog does: read, try, remember, write. Rejects when it is refused. */
async function importLast(): Promise<number> {
  const reading = await readImportFile(last, options);
  if (reading.isRefused) throw new Error(JSON.stringify(reading.problem));
  const part = toLibrary(reading.articles);
  await importPart(background, part, { ...options, isDryRun: true });
  await rememberBefore(background, part, signal);
  await importPart(background, part, { ...options, isDryRun: false });
  return last.size;
}

Object.assign(globalThis, {
  transfer: {
    formats: exportFormats.map(({ id }) => id),
    exportAll,
    importLast,
    clear: () => background.deleteLibrary(),
  },
});
