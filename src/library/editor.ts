import type { AnnotationSummary, ArticleSummary } from '../core/library/calls';
import { withoutSaved, withSaved, type LibraryData } from '../core/library/data';
import type { SavedAnnotation, SavedArticle } from '../core/library/model';
import { inChunks, type ChunkOptions } from './in-chunks';
import type { LibraryActions } from './library-actions';

/** What an edit works on. */
export interface EditorContext {
  readonly actions: LibraryActions;
  /** The library as it was shown when the edit began. */
  readonly data: LibraryData;
  readonly update: (change: (data: LibraryData) => LibraryData) => void;
  readonly expectNews: (articles: readonly string[]) => void;
}

/** An edit that was made: how many things it changed, and the way back. */
export interface DoneEdit {
  readonly count: number;
  readonly undo: (options: ChunkOptions) => Promise<void>;
}

/** The same change of what is kept and of what is shown. */
export interface Rewrite<Saved, Summary> {
  readonly saved: (saved: Saved) => Saved;
  readonly summary: (summary: Summary) => Summary;
}

function known<Value>(map: ReadonlyMap<string, Value>, ids: readonly string[]): readonly Value[] {
  return ids.flatMap(id => map.get(id) ?? []);
}

function articlesOf(summaries: readonly AnnotationSummary[]): readonly string[] {
  return [...new Set(summaries.map(({ articleId }) => articleId))];
}

/** The way back of an edit of annotations: what was kept before is written, what was shown is shown again. */
function putBack(
  { actions, data, update, expectNews }: EditorContext,
  before: readonly SavedAnnotation[],
  ids: readonly string[],
): DoneEdit['undo'] {
  return async options => {
    const annotations = known(data.annotations, ids);
    expectNews(articlesOf(annotations));
    await inChunks(before, chunk => actions.writeAnnotations(chunk), options);
    update(shown => withSaved(shown, { articles: [], annotations }));
  };
}

/** Change annotations. What is shown follows chunk by chunk. */
export async function rewriteAnnotations(
  context: EditorContext,
  ids: readonly string[],
  { rewrite, options }: { rewrite: Rewrite<SavedAnnotation, AnnotationSummary>; options: ChunkOptions },
): Promise<DoneEdit> {
  const { actions, data, update, expectNews } = context;
  const before: SavedAnnotation[] = [];
  const done = await inChunks(
    ids,
    async chunk => {
      const saved = await actions.readAnnotations(chunk);
      expectNews(articlesOf(known(data.annotations, chunk)));
      await actions.writeAnnotations(saved.map(rewrite.saved));
      before.push(...saved);
      update(shown => {
        const annotations = known(shown.annotations, chunk).map(rewrite.summary);
        return withSaved(shown, { articles: [], annotations });
      });
    },
    options,
  );
  return { count: done.length, undo: putBack(context, before, done) };
}

/** Change articles. */
export async function rewriteArticles(
  { actions, data, update, expectNews }: EditorContext,
  ids: readonly string[],
  { rewrite, options }: { rewrite: Rewrite<SavedArticle, ArticleSummary>; options: ChunkOptions },
): Promise<DoneEdit> {
  const before: SavedArticle[] = [];
  const done = await inChunks(
    ids,
    async chunk => {
      const saved = await actions.readArticles(chunk);
      expectNews(chunk);
      await actions.writeArticles(saved.map(rewrite.saved));
      before.push(...saved);
      update(shown => {
        const articles = known(shown.articles, chunk).map(rewrite.summary);
        return withSaved(shown, { articles, annotations: [] });
      });
    },
    options,
  );
  const undo = async (undoOptions: ChunkOptions): Promise<void> => {
    expectNews(done);
    await inChunks(before, chunk => actions.writeArticles(chunk), undoOptions);
    update(shown => withSaved(shown, { articles: known(data.articles, done), annotations: [] }));
  };
  return { count: done.length, undo };
}

/** Delete annotations. */
export async function deleteAnnotations(
  context: EditorContext,
  ids: readonly string[],
  options: ChunkOptions,
): Promise<DoneEdit> {
  const { actions, data, update, expectNews } = context;
  const before: SavedAnnotation[] = [];
  const done = await inChunks(
    ids,
    async chunk => {
      before.push(...(await actions.readAnnotations(chunk)));
      expectNews(articlesOf(known(data.annotations, chunk)));
      await actions.deleteSaved({ articles: [], annotations: chunk });
      update(shown => withoutSaved(shown, { articles: [], annotations: chunk }));
    },
    options,
  );
  return { count: done.length, undo: putBack(context, before, done) };
}

/** Delete articles with all their annotations. */
export async function deleteArticles(
  { actions, data, update, expectNews }: EditorContext,
  ids: readonly string[],
  options: ChunkOptions,
): Promise<DoneEdit> {
  const articles: SavedArticle[] = [];
  const annotations: SavedAnnotation[] = [];
  const done = await inChunks(
    ids,
    async chunk => {
      const inThem = new Set(chunk);
      const marked = [...data.annotations.values()].filter(({ articleId }) => inThem.has(articleId));
      articles.push(...(await actions.readArticles(chunk)));
      annotations.push(...(await actions.readAnnotations(marked.map(({ id }) => id))));
      expectNews(chunk);
      await actions.deleteSaved({ articles: chunk, annotations: [] });
      update(shown => withoutSaved(shown, { articles: chunk, annotations: [] }));
    },
    options,
  );
  const undo = async (undoOptions: ChunkOptions): Promise<void> => {
    expectNews(done);
    await inChunks(articles, chunk => actions.writeArticles(chunk), undoOptions);
    await inChunks(annotations, chunk => actions.writeAnnotations(chunk), undoOptions);
    const shownAgain = {
      articles: known(data.articles, done),
      annotations: known(
        data.annotations,
        annotations.map(({ id }) => id),
      ),
    };
    update(shown => withSaved(shown, shownAgain));
  };
  return { count: done.length, undo };
}
