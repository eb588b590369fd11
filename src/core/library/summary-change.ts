import type { AnnotationSummary, ArticleSummary } from './calls';
import { changeTags, renameTag, type AnnotationChange, type TagRename } from './change';

/** The summary of an annotation that was changed (`changeAnnotation`). */
export function changeSummary(summary: AnnotationSummary, change: AnnotationChange): AnnotationSummary {
  return {
    ...summary,
    color: change.color ?? summary.color,
    note: change.note ?? summary.note,
    tags: changeTags(summary.tags, change),
  };
}

/** The summary of an annotation or article in which a tag was renamed. */
export function renameSummaryTag<Summary extends AnnotationSummary | ArticleSummary>(
  summary: Summary,
  { from, to }: TagRename,
): Summary {
  return { ...summary, tags: renameTag(summary.tags, from, to) };
}
