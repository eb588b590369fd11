import { useLocalisation } from '../ui/localisation';
import { LIBRARY_VIEWS, VIEW_TITLES, type LibraryView } from './library-view';

interface Props {
  view: LibraryView;
  /** How many lines each list has; `null` where that is not known yet. */
  counts: Readonly<Record<LibraryView, number | null>>;
  onView: (view: LibraryView) => void;
}

/** The lists of the library. */
export function ViewNav({ view, counts, onView }: Props) {
  const { t, locale } = useLocalisation();
  return (
    <nav class="view-nav" aria-label={t('libraryViews')}>
      <ul>
        {LIBRARY_VIEWS.map(name => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === view ? 'page' : undefined}
              onClick={() => {
                onView(name);
              }}
            >
              {t(VIEW_TITLES[name])} <span class="count">{counts[name]?.toLocaleString(locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
