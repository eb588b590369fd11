import type { LibraryFilter } from '../core/library/filter';
import type { SortOrder } from '../core/library/sort';
import type { MessageKey } from '../ui/localisation';

/** The lists of the library page, in their order. */
export const LIBRARY_VIEWS = ['highlights', 'articles', 'quotes', 'people', 'changed', 'tags'] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

export const VIEW_TITLES: Readonly<Record<LibraryView, MessageKey>> = {
  highlights: 'libraryHighlights',
  articles: 'libraryArticles',
  quotes: 'libraryQuotes',
  people: 'libraryPeople',
  changed: 'libraryChanged',
  tags: 'libraryTags',
};

/** The orders each list can have; the first is its own. */
export const VIEW_ORDERS: Readonly<Record<LibraryView, readonly SortOrder[]>> = {
  highlights: ['newest', 'oldest', 'title', 'paper'],
  articles: ['newest', 'oldest', 'title', 'paper'],
  quotes: ['newest', 'oldest', 'speaker', 'paper'],
  people: [],
  changed: [],
  tags: [],
};

/** What the reader looks at, and how it is narrowed and ordered. */
export interface LibraryScene {
  readonly view: LibraryView;
  readonly query: string;
  readonly filter: LibraryFilter;
  readonly order: SortOrder;
}
