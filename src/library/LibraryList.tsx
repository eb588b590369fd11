import { isFiltered, NO_FILTER } from '../core/library/filter';
import { useLocalisation, type MessageKey } from '../ui/localisation';
import { Skeleton } from '../ui/Skeleton';
import { StateMessage } from '../ui/StateMessage';
import type { LibraryTools } from './library-tools';
import type { LibraryView } from './library-view';
import { RowList } from './RowList';
import { TagsView } from './TagsView';
import type { LibraryState } from './use-library';
import type { Row } from './use-rows';
import type { SceneControl } from './use-scene';

/** Lines that stand in for those being read. */
const SKELETON_LINES = 6;

interface Props {
  rows: readonly Row[];
  library: LibraryState;
  control: SceneControl;
  tools: LibraryTools;
}

/** The list, or what there is to say while it is empty. */
export function LibraryList({ rows, library, control, tools }: Props) {
  const { t } = useLocalisation();
  const { scene, change, setView, setFilter } = control;
  const { phase, retry } = library;
  const isNarrowed = scene.query.trim() !== '' || isFiltered(scene.filter);
  if (phase === 'failed') {
    return (
      <StateMessage title={t('libraryFailedTitle')} text={t('libraryFailedText')}>
        <button type="button" class="button" onClick={retry}>
          {t('tryAgain')}
        </button>
      </StateMessage>
    );
  }
  if (scene.view === 'tags' && phase === 'complete') {
    return (
      <TagsView
        tools={tools}
        onTag={tag => {
          setView('highlights');
          setFilter({ ...NO_FILTER, tag });
        }}
      />
    );
  }
  if (rows.length > 0) return <RowList rows={rows} control={control} tools={tools} />;
  if (phase === 'reading') return <Skeleton count={SKELETON_LINES} label={t('libraryReading')} />;
  if (!isNarrowed) return <Nothing view={scene.view} />;
  return (
    <StateMessage title={t('noMatch')} text={t('libraryNoMatchText')}>
      <button
        type="button"
        class="button"
        onClick={() => {
          change({ query: '', filter: NO_FILTER });
        }}
      >
        {t('libraryShowAll')}
      </button>
    </StateMessage>
  );
}

const NOTHING: Readonly<Record<LibraryView, readonly [MessageKey, MessageKey]>> = {
  highlights: ['libraryNoHighlights', 'libraryNoHighlightsText'],
  articles: ['libraryNoArticles', 'libraryNoHighlightsText'],
  quotes: ['libraryNoQuotes', 'libraryNoQuotesText'],
  people: ['libraryNoPeople', 'libraryNoQuotesText'],
  changed: ['libraryNoChanges', 'libraryNoChangesText'],
  tags: ['libraryNoTags', 'libraryNoTagsText'],
};

interface NothingProps {
  view: LibraryView;
}

function Nothing({ view }: NothingProps) {
  const { t } = useLocalisation();
  const [title, text] = NOTHING[view];
  return <StateMessage title={t(title)} text={t(text)} />;
}
