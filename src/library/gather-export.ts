import { exportArticleOf, type ExportAnnotation, type ExportArticle } from '../core/export/export-record';
import type { ViewLibraryCalls } from '../messages/library-protocol';
import type { SavedArticle } from '../core/library/model';
import type { ExportSelection } from './export-scope';
import type { ChunkOptions } from './in-chunks';

type Reading = Pick<ViewLibraryCalls, 'readLibrary' | 'readArticles' | 'readAnnotations'>;

const ARTICLES_AT_ONCE = 50;
const ANNOTATIONS_AT_ONCE = 500;

/** Tells how much is read of all that is to be read. */
class Tally {
  readonly #options: ChunkOptions;
  readonly #total: number;
  #done = 0;

  constructor(options: ChunkOptions, total: number) {
    this.#options = options;
    this.#total = total;
  }

  add(count: number): void {
    this.#done = Math.min(this.#total, this.#done + count);
    this.#options.onProgress({ done: this.#done, total: this.#total });
  }

  stopIfEnded(): void {
    this.#options.signal.throwIfAborted();
  }
}

async function readAll<Item>(
  ids: readonly string[],
  {
    read,
    size,
    tally,
  }: { read: (ids: readonly string[]) => Promise<readonly Item[]>; size: number; tally: Tally },
): Promise<Item[]> {
  const items: Item[] = [];
  for (let start = 0; start < ids.length; start += size) {
    tally.stopIfEnded();
    const some = ids.slice(start, start + size);
    items.push(...(await read(some)));
    tally.add(some.length);
  }
  return items;
}

/** The ids of everything in the library, articles newest first. */
export async function selectAll({ readLibrary }: Reading, signal: AbortSignal): Promise<ExportSelection> {
  const articles: string[] = [];
  const annotations: string[] = [];
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    const page = await readLibrary({ after, limit: 200 });
    articles.push(...page.articles.map(({ id }) => id));
    annotations.push(...page.annotations.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return { articles, annotations };
}

/** The article with the statements at these places only. */
function withQuotes(article: SavedArticle, places: ReadonlySet<number> | undefined): SavedArticle {
  if (!places) return article;
  return { ...article, attributions: article.attributions.filter((_, place) => places.has(place)) };
}

/**
 * What is chosen, in full, read a little at a time: the chosen articles and those that the chosen annotations stand in,
 * each with its chosen annotations and statements. Rejects when the signal ends it.
 */
export async function gatherExport(
  actions: Reading,
  selection: ExportSelection,
  options: ChunkOptions,
): Promise<ExportArticle[]> {
  const { articles: chosen, quotes } = selection;
  const tally = new Tally(options, selection.annotations.length + chosen.length);
  const annotations = await readAll(selection.annotations, {
    read: ids => actions.readAnnotations(ids),
    size: ANNOTATIONS_AT_ONCE,
    tally,
  });
  const bySource = new Map<string, ExportAnnotation[]>(chosen.map(id => [id, []]));
  for (const annotation of annotations) {
    const { source } = annotation.target;
    const own = bySource.get(source);
    if (own) own.push(annotation);
    else bySource.set(source, [annotation]);
  }
  const articles = await readAll([...bySource.keys()], {
    read: ids => actions.readArticles(ids),
    size: ARTICLES_AT_ONCE,
    tally,
  });
  options.signal.throwIfAborted();
  return articles.map(article =>
    exportArticleOf(withQuotes(article, quotes?.get(article.id)), bySource.get(article.id) ?? []),
  );
}
