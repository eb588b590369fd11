import type { AnnotationSummary, QuoteSummary } from './calls';
import type { ArticleEntry, HighlightEntry, QuoteEntry } from './entries';
import { matchesNeedles } from './fold';
import type { HighlightColor } from './model';
import { personKey } from './people';

/** Which highlights: all, those with a note, those without, those made from a quote. */
export type HighlightType = 'note' | 'plain' | 'quote';
/** Which highlights by what the last visit found. */
export type FoundState = 'found' | 'edited' | 'lost';
export type QuoteType = 'verbatim' | 'indirect';

/** What the lists are narrowed to; an empty string, list or `null` narrows nothing. */
export interface LibraryFilter {
  readonly paper: string;
  /** Days, "2026-03-18", both inclusive. */
  readonly from: string;
  readonly until: string;
  readonly colors: readonly HighlightColor[];
  readonly tag: string;
  /** A person's key (`personKey`). */
  readonly person: string;
  readonly type: HighlightType | QuoteType | '';
  readonly found: FoundState | '';
}

/** Narrows nothing. */
export const NO_FILTER: LibraryFilter = {
  paper: '',
  from: '',
  until: '',
  colors: [],
  tag: '',
  person: '',
  type: '',
  found: '',
};

/** A line that can be narrowed down. */
export type FilterableEntry = HighlightEntry | ArticleEntry | QuoteEntry;

/** A test of one thing; `null` when the filter does not ask for it. */
type Check = ((entry: FilterableEntry) => boolean) | null;

function tagsOfEntry(entry: FilterableEntry): readonly string[] {
  if (entry.kind === 'highlight') return [...entry.annotation.tags, ...(entry.article?.tags ?? [])];
  if (entry.kind === 'quote') return entry.article.tags;
  return [...entry.article.tags, ...entry.annotations.flatMap(({ tags }) => tags)];
}

function peopleOfEntry(entry: FilterableEntry): readonly string[] {
  if (entry.kind === 'quote') return [entry.quote.speaker];
  const named = [
    ...(entry.article?.people ?? []),
    ...(entry.article?.quotes.map(({ speaker }) => speaker) ?? []),
  ];
  if (entry.kind === 'article') return named;
  // A highlight made from a quote belongs to its speaker, any other one to everybody the passage names.
  if (entry.annotation.speaker) return [entry.annotation.speaker.name];
  return named.filter(name => name !== '' && entry.annotation.exact.includes(name));
}

function annotationsOf(entry: FilterableEntry) {
  if (entry.kind === 'highlight') return [entry.annotation];
  return entry.kind === 'article' ? entry.annotations : [];
}

/** What each type asks of a quote or of a highlight. Entries it does not speak of pass. */
const QUOTE_TYPES: Readonly<Record<QuoteType, (quote: QuoteSummary) => boolean>> = {
  verbatim: ({ isIndirect }) => !isIndirect,
  indirect: ({ isIndirect }) => isIndirect,
};
const HIGHLIGHT_TYPES: Readonly<Record<HighlightType, (annotation: AnnotationSummary) => boolean>> = {
  note: ({ note }) => note !== '',
  plain: ({ note }) => note === '',
  quote: ({ speaker }) => speaker !== null,
};

function isOfType(entry: FilterableEntry, type: HighlightType | QuoteType): boolean {
  if (type === 'verbatim' || type === 'indirect') {
    return entry.kind !== 'quote' || QUOTE_TYPES[type](entry.quote);
  }
  return entry.kind !== 'highlight' || HIGHLIGHT_TYPES[type](entry.annotation);
}

function isFoundAs(entry: FilterableEntry, found: FoundState): boolean {
  const states = annotationsOf(entry).map(({ state }) => state);
  if (entry.kind === 'quote') return true;
  return states.some(state => (found === 'found' ? state === 'exact' || state === 'moved' : state === found));
}

function checksOf(filter: LibraryFilter): Check[] {
  const { paper, from, until, colors, tag, person, type, found } = filter;
  return [
    paper === '' ? null : ({ article }) => article?.article.publication === paper,
    from === '' ? null : ({ date }) => date.slice(0, 10) >= from,
    until === '' ? null : ({ date }) => date !== '' && date.slice(0, 10) <= until,
    colors.length === 0
      ? null
      : entry => entry.kind === 'quote' || annotationsOf(entry).some(({ color }) => colors.includes(color)),
    tag === '' ? null : entry => tagsOfEntry(entry).includes(tag),
    person === '' ? null : entry => peopleOfEntry(entry).some(name => personKey(name) === person),
    type === '' ? null : entry => isOfType(entry, type),
    found === '' ? null : entry => isFoundAs(entry, found),
  ];
}

/** The entries the filter lets through, in their order. */
export function filterEntries<Item extends FilterableEntry>(
  entries: readonly Item[],
  filter: LibraryFilter,
): readonly Item[] {
  const checks = checksOf(filter).filter(check => check !== null);
  if (checks.length === 0) return entries;
  return entries.filter(entry => checks.every(check => check(entry)));
}

/** The entries in which every word of the query (`needlesOf`) is found, in their order; all of them without words. */
export function searchEntries<Item extends { readonly words: string }>(
  entries: readonly Item[],
  needles: readonly string[],
): readonly Item[] {
  return needles.length === 0 ? entries : entries.filter(({ words }) => matchesNeedles(words, needles));
}

/** Whether the filter narrows anything. */
export function isFiltered(filter: LibraryFilter): boolean {
  return checksOf(filter).some(check => check !== null);
}
