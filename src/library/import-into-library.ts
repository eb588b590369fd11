import type { LibraryPart } from '../core/import/to-library';
import { readImport, type ImportReading } from '../core/import/read-import';
import type { ImportOutcome } from '../core/library/calls';
import type { SavedAnnotation, SavedArticle } from '../core/library/model';
import type { ViewLibraryCalls } from '../messages/library-protocol';
import { inSlices } from '../ui/export/in-slices';
import type { ChunkOptions } from './in-chunks';

export type ImportCalls = Pick<
  ViewLibraryCalls,
  | 'importSaved'
  | 'readLibrary'
  | 'readArticles'
  | 'readAnnotations'
  | 'writeArticles'
  | 'writeAnnotations'
  | 'deleteSaved'
>;

/** Articles of one message: with their texts and annotations they stay a few megabytes. */
const ARTICLES_AT_ONCE = 100;
const ANNOTATIONS_AT_ONCE = 500;
const PERCENT = 100;
const NOTHING: ImportOutcome = { added: 0, same: 0, updated: 0, articlesAdded: 0 };

/** Reads and checks a file without holding the page up. Progress is told in percent. */
export function readImportFile(text: string, { signal, onProgress }: ChunkOptions): Promise<ImportReading> {
  let told = 0;
  return inSlices(readImport(text, { now: new Date().toISOString() }), {
    signal,
    onStep: share => {
      const done = Math.floor(share * PERCENT);
      if (done === told) return;
      told = done;
      onProgress({ done, total: PERCENT });
    },
  });
}

type Part = Pick<LibraryPart, 'articles' | 'annotations'>;

/** Cut by articles, so that everything of one address travels together. */
function partsOf({ articles, annotations }: LibraryPart): Part[] {
  const bySource = new Map<string, SavedAnnotation[]>();
  for (const annotation of annotations) {
    const own = bySource.get(annotation.target.source);
    if (own) own.push(annotation);
    else bySource.set(annotation.target.source, [annotation]);
  }
  const parts: Part[] = [];
  for (let start = 0; start < articles.length; start += ARTICLES_AT_ONCE) {
    const own = articles.slice(start, start + ARTICLES_AT_ONCE);
    parts.push({ articles: own, annotations: own.flatMap(({ id }) => bySource.get(id) ?? []) });
  }
  return parts;
}

/** What importing would do, or, with `isDryRun` false, what it did. Rejects between two parts when the signal ends it. */
export async function importPart(
  { importSaved }: Pick<ImportCalls, 'importSaved'>,
  part: LibraryPart,
  { isDryRun, signal, onProgress }: ChunkOptions & { isDryRun: boolean },
): Promise<ImportOutcome> {
  const total = part.articles.length;
  let sum = NOTHING;
  let done = 0;
  for (const own of partsOf(part)) {
    signal.throwIfAborted();
    const next = await importSaved({ ...own, isDryRun });
    sum = {
      added: sum.added + next.added,
      same: sum.same + next.same,
      updated: sum.updated + next.updated,
      articlesAdded: sum.articlesAdded + next.articlesAdded,
    };
    done += own.articles.length;
    onProgress({ done, total });
  }
  signal.throwIfAborted();
  return sum;
}

/** How the library was where an import will touch it. */
export interface Before {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly SavedAnnotation[];
}

/** The ids of all annotations of these articles: an import may change one under another id than the file's. */
async function annotationIdsOf(
  { readLibrary }: ImportCalls,
  sources: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    const page = await readLibrary({ after, limit: 200 });
    for (const { id, articleId } of page.annotations) if (sources.has(articleId)) ids.push(id);
    after = page.next;
  } while (after !== null);
  return ids;
}

/** Remember what is there of the articles in a file, to be able to go back. */
export async function rememberBefore(
  calls: ImportCalls,
  part: LibraryPart,
  signal: AbortSignal,
): Promise<Before> {
  const annotations: SavedAnnotation[] = [];
  const articles: SavedArticle[] = [];
  const sources = part.articles.map(({ id }) => id);
  const ids = await annotationIdsOf(calls, new Set(sources), signal);
  for (let start = 0; start < ids.length; start += ANNOTATIONS_AT_ONCE)
    annotations.push(...(await calls.readAnnotations(ids.slice(start, start + ANNOTATIONS_AT_ONCE))));
  for (let start = 0; start < sources.length; start += ARTICLES_AT_ONCE) {
    signal.throwIfAborted();
    articles.push(...(await calls.readArticles(sources.slice(start, start + ARTICLES_AT_ONCE))));
  }
  return { articles, annotations };
}

/** Take an import back, whole or half done: what it brought goes, what it changed is as it was. */
export async function undoImport(calls: ImportCalls, part: LibraryPart, before: Before): Promise<void> {
  const known = new Set([...before.articles, ...before.annotations].map(({ id }) => id));
  const newIds = (items: readonly { readonly id: string }[]): string[] =>
    items.map(({ id }) => id).filter(id => !known.has(id));
  for (const own of partsOf(part))
    await calls.deleteSaved({ articles: newIds(own.articles), annotations: newIds(own.annotations) });
  // Only articles of which nothing but the address was known are filled in by an import.
  const filledIn = before.articles.filter(({ fingerprint }) => fingerprint === '');
  if (filledIn.length > 0) await calls.writeArticles(filledIn);
  if (before.annotations.length > 0) await calls.writeAnnotations(before.annotations);
}
