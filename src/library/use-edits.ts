import type { AnnotationSummary, ArticleSummary } from '../core/library/calls';
import {
  changeAnnotation,
  changeTags,
  renameAnnotationTag,
  renameArticleTag,
  type AnnotationChange,
  type TagRename,
} from '../core/library/change';
import type { SavedAnnotation, SavedArticle } from '../core/library/model';
import { changeSummary, renameSummaryTag } from '../core/library/summary-change';
import { useLocalisation } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import {
  deleteAnnotations,
  deleteArticles,
  rewriteAnnotations,
  rewriteArticles,
  type DoneEdit,
  type EditorContext,
  type Rewrite,
} from './editor';
import type { ChunkOptions } from './in-chunks';
import type { LibraryActions } from './library-actions';
import type { LibraryState } from './use-library';
import type { RunLong } from './use-progress';

type TagChange = Pick<AnnotationChange, 'addTags' | 'removeTags'>;

/** Everything the reader can change in the library. What is told in a notice can be taken back from there. */
export interface LibraryEdits {
  readonly changeHighlights: (ids: readonly string[], change: AnnotationChange) => void;
  readonly deleteHighlights: (ids: readonly string[]) => void;
  readonly changeArticleTags: (ids: readonly string[], change: TagChange) => void;
  /** With all their highlights. */
  readonly deleteArticles: (ids: readonly string[]) => void;
  /** Rename a tag everywhere, merge it (`to` is another tag) or take it away (`to` is empty). */
  readonly renameTag: (rename: TagRename) => void;
}

interface Options {
  readonly actions: LibraryActions;
  readonly library: LibraryState;
  readonly run: RunLong;
}

/** Runs an edit, tells what it did and offers the way back. */
function useEditing(
  run: RunLong,
): (
  edit: (options: ChunkOptions) => Promise<DoneEdit>,
  sentenceFor: (count: number) => string | null,
) => void {
  const notify = useNotify();
  return (edit, sentenceFor) =>
    void run(async options => {
      const { count, undo } = await edit(options);
      const sentence = count === 0 ? null : sentenceFor(count);
      if (sentence !== null) notify({ sentence, onUndo: () => void run(undo) });
    });
}

async function renameEverywhere(
  context: EditorContext,
  rename: TagRename,
  options: ChunkOptions,
): Promise<DoneEdit> {
  const { annotations, articles } = context.data;
  const now = new Date().toISOString();
  const idsOf = (summaries: Iterable<{ id: string; tags: readonly string[] }>): string[] =>
    Array.from(summaries)
      .filter(({ tags }) => tags.includes(rename.from))
      .map(({ id }) => id);
  const inAnnotations = await rewriteAnnotations(context, idsOf(annotations.values()), {
    rewrite: {
      saved: annotation => renameAnnotationTag(annotation, rename, now),
      summary: summary => renameSummaryTag(summary, rename),
    },
    options,
  });
  const inArticles = await rewriteArticles(context, idsOf(articles.values()), {
    rewrite: {
      saved: article => renameArticleTag(article, rename),
      summary: summary => renameSummaryTag(summary, rename),
    },
    options,
  });
  return {
    count: inAnnotations.count + inArticles.count,
    undo: async undoOptions => {
      await inAnnotations.undo(undoOptions);
      await inArticles.undo(undoOptions);
    },
  };
}

/** The edits on the library as it is shown now. */
export function useEdits({ actions, library, run }: Options): LibraryEdits {
  const { t } = useLocalisation();
  const edit = useEditing(run);
  const { data, update, expectNews } = library;
  const context: EditorContext = { actions, data, update, expectNews };
  // A single line shows by itself what was changed of it.
  const tellMany = (ids: readonly string[]) => (count: number) =>
    ids.length === 1 ? null : t('libraryChangedCount', count);
  return {
    changeHighlights: (ids, change) => {
      const now = new Date().toISOString();
      const rewrite: Rewrite<SavedAnnotation, AnnotationSummary> = {
        saved: saved => changeAnnotation(saved, change, now),
        summary: summary => changeSummary(summary, change),
      };
      edit(options => rewriteAnnotations(context, ids, { rewrite, options }), tellMany(ids));
    },
    deleteHighlights: ids => {
      edit(
        options => deleteAnnotations(context, ids, options),
        count => t('libraryDeletedHighlights', count),
      );
    },
    changeArticleTags: (ids, change) => {
      const retag = <Tagged extends { tags: readonly string[] }>(tagged: Tagged): Tagged => ({
        ...tagged,
        tags: changeTags(tagged.tags, change),
      });
      const rewrite: Rewrite<SavedArticle, ArticleSummary> = { saved: retag, summary: retag };
      edit(options => rewriteArticles(context, ids, { rewrite, options }), tellMany(ids));
    },
    deleteArticles: ids => {
      edit(
        options => deleteArticles(context, ids, options),
        count => t('libraryDeletedArticles', count),
      );
    },
    renameTag: rename => {
      edit(
        options => renameEverywhere(context, rename, options),
        count => t('libraryChangedCount', count),
      );
    },
  };
}
