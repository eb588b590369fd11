import type { LibraryPart } from '../core/import/to-library';
import { readImport, type ImportReading } from '../core/import/read-import';
import type { ImportOutcome } from '../core/library/calls';
import type { SavedAnnotation, SavedArticle } from '../core/library/model';
import type { ViewLibraryCalls } from '../messages/library-protocol';
import { inSlices } from '../ui/export/in-slices';

export type ImportCalls = Pick<
  ViewLibraryCalls,
  'importSaved' | 'readArticles' | 'readAnnotations' | 'writeAnnotations' | 'deleteSaved'
>;

/** Articles of one message: with their texts and annotations they stay a few megabytes. */
const ARTICLES_AT_ONCE = 100;
const NOTHING: ImportOutcome = { added: 0, same: 0, updated: 0, articlesAdded: 0 };

/** The text of a file, decoded a piece at a time: all at once a large one holds the page up. */
async function textOf(file: Blob, signal: AbortSignal): Promise<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  const pieces: string[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    signal.throwIfAborted();
    pieces.push(piece.value);
  }
  return pieces.join('');
}

/** Reads and checks a file without holding the page up. */
export async function readImportFile(file: Blob, signal: AbortSignal): Promise<ImportReading> {
  const text = await textOf(file, signal);
  return inSlices(readImport(text, { now: new Date().toISOString() }), { signal });
}

/** Cut by articles, so that everything of one address travels together. */
function partsOf({ articles, annotations }: LibraryPart): Pick<LibraryPart, 'articles' | 'annotations'>[] {
  const bySource = new Map<string, SavedAnnotation[]>();
  for (const annotation of annotations) {
    const own = bySource.get(annotation.target.source);
    if (own) own.push(annotation);
    else bySource.set(annotation.target.source, [annotation]);
  }
  const parts: Pick<LibraryPart, 'articles' | 'annotations'>[] = [];
  for (let start = 0; start < articles.length; start += ARTICLES_AT_ONCE) {
    const own = articles.slice(start, start + ARTICLES_AT_ONCE);
    parts.push({ articles: own, annotations: own.flatMap(({ id }) => bySource.get(id) ?? []) });
  }
  return parts;
}

/** What importing would do, or, with `isDryRun` false, what it did. */
export async function importPart(
  { importSaved }: Pick<ImportCalls, 'importSaved'>,
  part: LibraryPart,
  { isDryRun, signal }: { isDryRun: boolean; signal: AbortSignal },
): Promise<ImportOutcome> {
  let sum = NOTHING;
  for (const own of partsOf(part)) {
    signal.throwIfAborted();
    const next = await importSaved({ ...own, isDryRun });
    sum = {
      added: sum.added + next.added,
      same: sum.same + next.same,
      updated: sum.updated + next.updated,
      articlesAdded: sum.articlesAdded + next.articlesAdded,
    };
  }
  return sum;
}

/** How the library was where an import will touch it. */
export interface Before {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly SavedAnnotation[];
}

/** Remember what is there of the ids in a file, to be able to go back. */
export async function rememberBefore(calls: ImportCalls, part: LibraryPart): Promise<Before> {
  const annotations: SavedAnnotation[] = [];
  const articles: SavedArticle[] = [];
  for (const own of partsOf(part)) {
    annotations.push(...(await calls.readAnnotations(own.annotations.map(({ id }) => id))));
    articles.push(...(await calls.readArticles(own.articles.map(({ id }) => id))));
  }
  return { articles, annotations };
}

/** Take an import back: what it brought goes, what it changed is as it was. */
export async function undoImport(calls: ImportCalls, part: LibraryPart, before: Before): Promise<void> {
  const known = new Set([...before.articles, ...before.annotations].map(({ id }) => id));
  const isNew = ({ id }: { id: string }): boolean => !known.has(id);
  const idOf = ({ id }: { id: string }): string => id;
  for (const own of partsOf(part))
    await calls.deleteSaved({
      articles: own.articles.filter(isNew).map(idOf),
      annotations: own.annotations.filter(isNew).map(idOf),
    });
  if (before.annotations.length > 0) await calls.writeAnnotations(before.annotations);
}
