import type { ExportArticle, ExportAnnotation } from '../export/export-record';
import { HIGHLIGHT_COLORS, type SavedAnnotation, type SavedArticle } from '../library/model';

/** What of a file can go into the library. */
export interface LibraryPart {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly SavedAnnotation[];
  /** How many annotations belong to no web address, and so to no article of the library. */
  readonly leftOut: number;
}

/** The library's colour of that name, or its first where another tool used one of its own. */
function withOwnColor(annotation: ExportAnnotation): SavedAnnotation {
  const wanted = annotation.color.trim().toLowerCase();
  return { ...annotation, color: HIGHLIGHT_COLORS.find(color => color === wanted) ?? HIGHLIGHT_COLORS[0] };
}

/** The articles and annotations of a file in the form of the library. */
export function toLibrary(articles: readonly ExportArticle[]): LibraryPart {
  const placed = articles.filter(({ saved }) => saved.id !== '');
  const annotations = placed.flatMap(article => article.annotations.map(withOwnColor));
  const total = articles.reduce((sum, article) => sum + article.annotations.length, 0);
  return {
    articles: placed.map(({ saved }) => saved),
    annotations,
    leftOut: total - annotations.length,
  };
}
