import { useMemo } from 'preact/hooks';

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
import { useLocalisation, type Translate } from '../ui/localisation';
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

/** Runs an edit, tells what it did and offers the way back; says nothing where the sentence is `null`. */
type Tell = (
  edit: (options: ChunkOptions) => Promise<DoneEdit>,
  sentenceFor: (count: number) => string | null,
) => void;

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

function createEdits(context: EditorContext, tell: Tell, t: Translate): LibraryEdits {
  // A single line shows by itself what was changed of it.
  const unlessSingle = (ids: readonly string[]) => (count: number) =>
    ids.length === 1 ? null : t('libraryChangedCount', count);
  return {
    changeHighlights: (ids, change) => {
      const now = new Date().toISOString();
      const rewrite: Rewrite<SavedAnnotation, AnnotationSummary> = {
        saved: saved => changeAnnotation(saved, change, now),
        summary: summary => changeSummary(summary, change),
      };
      tell(options => rewriteAnnotations(context, ids, { rewrite, options }), unlessSingle(ids));
    },
    deleteHighlights: ids => {
      tell(
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
      tell(options => rewriteArticles(context, ids, { rewrite, options }), unlessSingle(ids));
    },
    deleteArticles: ids => {
      tell(
        options => deleteArticles(context, ids, options),
        count => t('libraryDeletedArticles', count),
      );
    },
    renameTag: rename => {
      tell(
        options => renameEverywhere(context, rename, options),
        count => t('libraryChangedCount', count),
      );
    },
  };
}

/** The edits on the library as it is shown now; the same object as long as that is the same. */
export function useEdits({ actions, library, run }: Options): LibraryEdits {
  const { t } = useLocalisation();
  const notify = useNotify();
  const { data, update, expectNews } = library;
  return useMemo(() => {
    const tell: Tell = (edit, sentenceFor) =>
      void run(async options => {
        const { count, undo } = await edit(options);
        const sentence = count === 0 ? null : sentenceFor(count);
        if (sentence !== null) notify({ sentence, onUndo: () => void run(undo) });
      });
    return createEdits({ actions, data, update, expectNews }, tell, t);
  }, [actions, data, update, expectNews, run, notify, t]);
}
