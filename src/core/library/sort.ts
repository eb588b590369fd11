import type { FilterableEntry } from './filter';

/** The orders a list can have; not every list has all of them. */
export type SortOrder = 'newest' | 'oldest' | 'title' | 'paper' | 'speaker';

function speakerOf(entry: FilterableEntry): string {
  if (entry.kind === 'quote') return entry.quote.speaker;
  return entry.kind === 'highlight' ? (entry.annotation.speaker?.name ?? '') : '';
}

const KEYS: Readonly<Record<Exclude<SortOrder, 'newest' | 'oldest'>, (entry: FilterableEntry) => string>> = {
  title: ({ article }) => article?.article.title ?? '',
  paper: ({ article }) => article?.article.publication ?? '',
  speaker: speakerOf,
};

/**
 * The entries, given newest first, in another order. By title, paper or speaker: by the alphabet of `locale`, those
 * without one last, equal ones newest first.
 */
export function sortEntries<Item extends FilterableEntry>(
  entries: readonly Item[],
  order: SortOrder,
  locale: string,
): readonly Item[] {
  if (order === 'newest') return entries;
  if (order === 'oldest') return entries.toReversed();
  const { compare } = new Intl.Collator(locale);
  const keyed = entries.map(entry => ({ entry, key: KEYS[order](entry) }));
  keyed.sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key));
  return keyed.map(({ entry }) => entry);
}
