import { useEffect, useRef } from 'preact/hooks';

import { FilterField } from '../ui/FilterField';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import type { SortOrder } from '../core/library/sort';
import { VIEW_ORDERS, type LibraryScene } from './library-view';

const ORDERS: Readonly<Record<SortOrder, MessageKey>> = {
  newest: 'libraryNewest',
  oldest: 'libraryOldest',
  title: 'libraryByTitle',
  paper: 'libraryByPaper',
  speaker: 'orderBySpeaker',
};

interface Props {
  scene: LibraryScene;
  /** How many lines the list shows, and how many there are; `null` where that is not known yet. */
  shown: number;
  total: number | null;
  onChange: (change: { query?: string; order?: SortOrder }) => void;
  /** Asked to export what the list shows; `null` where that cannot be. */
  onExport: (() => void) | null;
}

/** The search, the order and the count of a list. "/" leads to the search. */
export function ListHead({ scene: { view, query, order }, shown, total, onChange, onExport }: Props) {
  const { t, locale } = useLocalisation();
  const head = useRef<HTMLDivElement>(null);
  useSlashKey(() => head.current?.querySelector('input')?.focus());
  const orders = VIEW_ORDERS[view];
  const number = (value: number): string => value.toLocaleString(locale);
  return (
    <div ref={head} class="list-head" role="search">
      <FilterField
        label={t('librarySearch')}
        placeholder={t('librarySearch')}
        value={query}
        onChange={next => {
          onChange({ query: next });
        }}
      />
      {orders.length > 0 && (
        <select
          aria-label={t('order')}
          value={order}
          onChange={({ currentTarget }) => {
            onChange({ order: orders.find(choice => choice === currentTarget.value) ?? 'newest' });
          }}
        >
          {orders.map(choice => (
            <option key={choice} value={choice}>
              {t(ORDERS[choice])}
            </option>
          ))}
        </select>
      )}
      <p class="list-count" role="status">
        {total === null || shown === total ? number(shown) : t('matchCount', number(shown), number(total))}
      </p>
      {onExport && (
        <button type="button" class="button at-end" onClick={onExport}>
          {t('exportList')}
        </button>
      )}
    </div>
  );
}

function useSlashKey(onSlash: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isField = event.target instanceof Element && event.target.closest('input, select, textarea');
      if (event.key !== '/' || isField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
