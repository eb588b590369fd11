import type { LibraryData } from '../core/library/data';
import type { ArticleEntry, HighlightEntry, QuoteEntry } from '../core/library/entries';
import type { Row } from './use-rows';

/** What an export is made of: ids. Articles of annotations go along. */
export interface ExportSelection {
  readonly articles: readonly string[];
  readonly annotations: readonly string[];
  /** Of these articles only the statements at these places; of all others every one. */
  readonly quotes?: ReadonlyMap<string, ReadonlySet<number>>;
}

/** How much there is in a selection. */
export interface ExportCounts {
  readonly highlights: number;
  readonly articles: number;
  readonly quotes: number;
}

function ofHighlights(rows: readonly HighlightEntry[]): ExportSelection {
  return { articles: [], annotations: rows.map(({ id }) => id) };
}

function ofArticles(rows: readonly ArticleEntry[]): ExportSelection {
  return {
    articles: rows.map(({ id }) => id),
    annotations: rows.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
  };
}

function ofQuotes(rows: readonly QuoteEntry[]): ExportSelection {
  const quotes = new Map<string, Set<number>>();
  for (const { article, quote } of rows) {
    const place = article.quotes.indexOf(quote);
    const own = quotes.get(article.id);
    if (own) own.add(place);
    else quotes.set(article.id, new Set([place]));
  }
  return { articles: [...quotes.keys()], annotations: [], quotes };
}

/** What the lines of a list stand for: highlights, articles with all of theirs, statements, what people said. */
export function selectionOf(rows: readonly Row[]): ExportSelection {
  const highlights = rows.filter(row => row.kind === 'highlight');
  if (highlights.length > 0) return ofHighlights(highlights);
  const articles = rows.filter(row => row.kind === 'article');
  if (articles.length > 0) return ofArticles(articles);
  return ofQuotes(
    rows.flatMap((row): readonly QuoteEntry[] => {
      if (row.kind === 'quote') return [row];
      return row.kind === 'person' ? row.quotes : [];
    }),
  );
}

/** How much that is; of `null`, the whole library. */
export function countSelection(
  selection: ExportSelection | null,
  { articles, annotations }: LibraryData,
): ExportCounts {
  const ids = selection
    ? new Set([
        ...selection.articles,
        ...selection.annotations.flatMap(id => annotations.get(id)?.articleId ?? []),
      ])
    : new Set(articles.keys());
  const quotesIn = (id: string): number =>
    selection?.quotes?.get(id)?.size ?? articles.get(id)?.quotes.length ?? 0;
  return {
    highlights: selection ? selection.annotations.length : annotations.size,
    articles: ids.size,
    quotes: [...ids].reduce((sum, id) => sum + quotesIn(id), 0),
  };
}

/** A part of the library that can be exported. */
export interface ExportScope {
  readonly id: 'part' | 'shown' | 'all';
  /** What it is, for the reader. */
  readonly label: string;
  /** `null` for the whole library. */
  readonly selection: ExportSelection | null;
  readonly counts: ExportCounts;
}

/** What can be exported, and what the reader asked for. */
export interface ExportRequest {
  readonly scopes: readonly ExportScope[];
  readonly asked: ExportScope['id'];
}

/** What the reader asked to export: a part of the list by its lines, all that the list shows, or everything. */
export type ExportWish =
  | { readonly asked: 'part'; readonly rows: readonly Row[]; readonly label: string }
  | { readonly asked: 'shown' | 'all' };
