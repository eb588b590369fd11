import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { changedArticles } from '../core/library/changed';
import type { LibraryData } from '../core/library/data';
import {
  articleEntries,
  highlightEntries,
  quoteEntries,
  type ArticleEntry,
  type HighlightEntry,
  type QuoteEntry,
} from '../core/library/entries';
import { filterEntries, searchEntries, type LibraryFilter } from '../core/library/filter';
import { needlesOf } from '../core/library/fold';
import { findPeople, type Person } from '../core/library/people';
import { sortEntries, type SortOrder } from '../core/library/sort';
import { useLocalisation } from '../ui/localisation';
import type { LibraryScene, LibraryView } from './library-view';
import type { LibraryState } from './use-library';

export type Row = HighlightEntry | ArticleEntry | QuoteEntry | Person;

interface Choice {
  readonly view: LibraryView;
  readonly filter: LibraryFilter;
  readonly order: SortOrder;
  readonly locale: string;
}

/** The lines of a list before the search: narrowed and in order. */
function rowsOf(data: LibraryData, { view, filter, order, locale }: Choice): readonly Row[] {
  switch (view) {
    case 'highlights':
      return sortEntries(filterEntries(highlightEntries(data), filter), order, locale);
    case 'articles':
      return sortEntries(filterEntries(articleEntries(data), filter), order, locale);
    case 'quotes':
      return sortEntries(filterEntries(quoteEntries(data), filter), order, locale);
    case 'people':
      return findPeople(filterEntries(quoteEntries(data), filter));
    case 'changed':
      return changedArticles(filterEntries(articleEntries(data), filter));
    case 'tags':
      return [];
  }
}

export interface LibraryRows {
  /** What the list shows. */
  readonly rows: readonly Row[];
  /** How many there would be without search and filter; `null` where that is not counted yet. */
  readonly counts: Readonly<Record<LibraryView, number | null>>;
  /** What the query looks for, folded. */
  readonly needles: readonly string[];
  /** Everybody quoted by name; empty until the library is read. */
  readonly people: readonly Person[];
}

/** The lines that the scene shows. The search runs on what filter and order left, which are worked out once. */
export function useRows({ data, phase }: LibraryState, scene: LibraryScene): LibraryRows {
  const { locale } = useLocalisation();
  const { view, filter, order, query } = scene;
  const narrowed = useMemo(
    () => rowsOf(data, { view, filter, order, locale }),
    [data, view, filter, order, locale],
  );
  const needles = useMemo(() => needlesOf(query), [query]);
  const rows = useSearch(narrowed, query, needles);
  const people = usePeople(data, phase === 'complete');
  const basic = useMemo(() => countBasics(data), [data]);
  const peopleCount = phase === 'complete' ? people.length : null;
  const counts = useMemo(() => ({ ...basic, people: peopleCount }), [basic, peopleCount]);
  return { rows, needles, people, counts };
}

function countBasics(data: LibraryData): Omit<LibraryRows['counts'], 'people'> {
  const articles = [...data.articles.values()];
  const tags = new Set(articles.flatMap(({ tags: own }) => own));
  for (const { tags: own } of data.annotations.values()) for (const tag of own) tags.add(tag);
  return {
    highlights: data.annotations.size,
    articles: articles.length,
    quotes: articles.reduce((sum, { quotes }) => sum + quotes.length, 0),
    changed: changedArticles(articleEntries(data)).length,
    tags: tags.size,
  };
}

interface LastSearch {
  readonly narrowed: readonly Row[];
  readonly query: string;
  readonly rows: readonly Row[];
}

/** A query that goes on where the last one ended is searched in what that one found. */
function useSearch(narrowed: readonly Row[], query: string, needles: readonly string[]): readonly Row[] {
  const last = useRef<LastSearch>({ narrowed, query: '', rows: narrowed });
  return useMemo(() => {
    const before = last.current;
    const isFurther = before.narrowed === narrowed && before.query !== '' && query.startsWith(before.query);
    const rows = searchEntries(isFurther ? before.rows : narrowed, needles);
    last.current = { narrowed, query, rows };
    return rows;
  }, [narrowed, query, needles]);
}

/** Worked out when there is nothing else to do: only suggestions and a count wait for it. */
function usePeople(data: LibraryData, isComplete: boolean): readonly Person[] {
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    if (!isComplete) return undefined;
    const timer = setTimeout(() => {
      setPeople(findPeople(quoteEntries(data)));
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [data, isComplete]);
  return people;
}
