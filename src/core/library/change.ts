import {
  bodyOf,
  noteOf,
  tagsOf,
  type HighlightColor,
  type SavedAnnotation,
  type SavedArticle,
} from './model';

/** What is changed of an annotation; what is not named stays. */
export interface AnnotationChange {
  readonly color?: HighlightColor;
  readonly note?: string;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** A tag as it is kept: without blanks around and line breaks inside; empty when nothing is left. */
export function cleanTag(tag: string): string {
  return tag.replace(/[\s,]+/gu, ' ').trim();
}

/** The tags without some and with others behind them, each once. */
export function changeTags(
  tags: readonly string[],
  { addTags = [], removeTags = [] }: Pick<AnnotationChange, 'addTags' | 'removeTags'>,
): readonly string[] {
  const kept = tags.filter(tag => !removeTags.includes(tag));
  const added = addTags.map(cleanTag).filter(tag => tag !== '');
  return [...new Set([...kept, ...added])];
}

/** The tags with one of them called something else; where both are there, they become one. */
export function renameTag(tags: readonly string[], from: string, to: string): readonly string[] {
  return [...new Set(tags.map(tag => (tag === from ? cleanTag(to) : tag)))].filter(tag => tag !== '');
}

/** The annotation as changed at `now` (ISO 8601). */
export function changeAnnotation(
  annotation: SavedAnnotation,
  change: AnnotationChange,
  now: string,
): SavedAnnotation {
  const note = change.note ?? noteOf(annotation);
  return {
    ...annotation,
    color: change.color ?? annotation.color,
    motivation: note === '' ? 'highlighting' : 'commenting',
    body: bodyOf(note, changeTags(tagsOf(annotation), change)),
    modified: now,
  };
}

/** The annotation with a tag renamed at `now`. */
export function renameAnnotationTag(
  annotation: SavedAnnotation,
  { from, to }: TagRename,
  now: string,
): SavedAnnotation {
  const body = bodyOf(noteOf(annotation), renameTag(tagsOf(annotation), from, to));
  return { ...annotation, body, modified: now };
}

/** Another name for a tag; an empty one takes the tag away, that of another tag merges the two. */
export interface TagRename {
  readonly from: string;
  readonly to: string;
}

/** The article with a tag renamed. */
export function renameArticleTag(article: SavedArticle, { from, to }: TagRename): SavedArticle {
  return { ...article, tags: renameTag(article.tags, from, to) };
}
