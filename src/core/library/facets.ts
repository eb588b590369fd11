import type { LibraryData } from './data';

/** A value to filter by, and how many things have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What there is to filter by, the most frequent first. */
export interface Facets {
  readonly papers: readonly Facet[];
  readonly tags: readonly Facet[];
}

function sorted(counts: ReadonlyMap<string, number>): readonly Facet[] {
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || a.value.localeCompare(b.value),
  );
}

function add(counts: Map<string, number>, value: string): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The papers by their articles, the tags by the annotations and articles that have them. */
export function findFacets({ articles, annotations }: LibraryData): Facets {
  const papers = new Map<string, number>();
  const tags = new Map<string, number>();
  for (const { article, tags: own } of articles.values()) {
    add(papers, article.publication);
    for (const tag of own) add(tags, tag);
  }
  for (const { tags: own } of annotations.values()) for (const tag of own) add(tags, tag);
  return { papers: sorted(papers), tags: sorted(tags) };
}
