import { exportArticleOf, type ExportAnnotation, type ExportArticle } from '../core/export/export-record';
import type { ViewLibraryCalls } from '../messages/library-protocol';
import type { ExportSelection } from './library-actions';

type Reading = Pick<ViewLibraryCalls, 'readLibrary' | 'readArticles' | 'readAnnotations'>;

const ARTICLES_AT_ONCE = 50;
const ANNOTATIONS_AT_ONCE = 500;

async function readAll<Item>(
  ids: readonly string[],
  {
    read,
    size,
    signal,
  }: { read: (ids: readonly string[]) => Promise<readonly Item[]>; size: number; signal: AbortSignal },
): Promise<Item[]> {
  const items: Item[] = [];
  for (let start = 0; start < ids.length; start += size) {
    signal.throwIfAborted();
    items.push(...(await read(ids.slice(start, start + size))));
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

/**
 * What is chosen, in full, read a little at a time: the chosen articles and those that the chosen annotations stand in,
 * each with its chosen annotations. Rejects when the signal ends it.
 */
export async function gatherExport(
  actions: Reading,
  selection: ExportSelection,
  signal: AbortSignal,
): Promise<ExportArticle[]> {
  const annotations = await readAll(selection.annotations, {
    read: ids => actions.readAnnotations(ids),
    size: ANNOTATIONS_AT_ONCE,
    signal,
  });
  const bySource = new Map<string, ExportAnnotation[]>(selection.articles.map(id => [id, []]));
  for (const annotation of annotations) {
    const { source } = annotation.target;
    const own = bySource.get(source);
    if (own) own.push(annotation);
    else bySource.set(source, [annotation]);
  }
  const articles = await readAll([...bySource.keys()], {
    read: ids => actions.readArticles(ids),
    size: ARTICLES_AT_ONCE,
    signal,
  });
  return articles.map(article => exportArticleOf(article, bySource.get(article.id) ?? []));
}
