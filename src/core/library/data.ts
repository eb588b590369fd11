import type { AnnotationSummary, ArticleSummary, LibraryPage } from './calls';

/** What is known of the library so far, by id. Never changed: each change gives a new one. */
export interface LibraryData {
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  readonly annotations: ReadonlyMap<string, AnnotationSummary>;
}

/** A library without anything in it. */
export const EMPTY_LIBRARY: LibraryData = { articles: new Map(), annotations: new Map() };

function withEntries<Value extends { readonly id: string }>(
  map: ReadonlyMap<string, Value>,
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  if (values.length === 0) return map;
  const next = new Map(map);
  for (const value of values) next.set(value.id, value);
  return next;
}

/** The library with these articles and annotations added, or in the place of those of the same id. */
export function withSaved(
  data: LibraryData,
  { articles, annotations }: Pick<LibraryPage, 'articles' | 'annotations'>,
): LibraryData {
  return {
    articles: withEntries(data.articles, articles),
    annotations: withEntries(data.annotations, annotations),
  };
}

/** The library without these articles and all their annotations, and without these annotations. */
export function withoutSaved(
  data: LibraryData,
  ids: { readonly articles: readonly string[]; readonly annotations: readonly string[] },
): LibraryData {
  const articles = new Set(ids.articles);
  const annotations = new Set(ids.annotations);
  return {
    articles: new Map([...data.articles].filter(([id]) => !articles.has(id))),
    annotations: new Map(
      [...data.annotations].filter(([id, { articleId }]) => !annotations.has(id) && !articles.has(articleId)),
    ),
  };
}

function keepEntries<Value extends { readonly id: string }>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const next = new Map<string, Value>();
  for (const [id, value] of now) {
    const known = before.get(id);
    next.set(id, known && JSON.stringify(known) === JSON.stringify(value) ? known : value);
  }
  return next;
}

/** The library as read now, with the objects of the one before wherever nothing was changed. */
export function keepEqual(before: LibraryData, now: LibraryData): LibraryData {
  return {
    articles: keepEntries(before.articles, now.articles),
    annotations: keepEntries(before.annotations, now.annotations),
  };
}
