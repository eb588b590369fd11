import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';

import { findFacets, type Facets } from '../core/library/facets';
import type { LibraryFilter } from '../core/library/filter';
import type { Person } from '../core/library/people';
import { Announcer } from '../ui/announcer';
import { useLocalisation } from '../ui/localisation';
import { memo } from '../ui/memo';
import { Menu, type MenuItem } from '../ui/Menu';
import { Icon } from '../ui/Icon';
import { NoticeArea } from '../ui/notice';
import { ProgressBar } from './BulkBar';
import { ChosenBar } from './ChosenBar';
import { DetailPane } from './DetailPane';
import { FilterPane } from './FilterPane';
import { LibraryList } from './LibraryList';
import { ListHead } from './ListHead';
import type { ColorNames, ExportSelection, LibraryActions } from './library-actions';
import type { LibraryTools } from './library-tools';
import type { LibraryView } from './library-view';
import { useEdits } from './use-edits';
import { useLibrary, type LibraryState } from './use-library';
import { useProgress, type ShownProgress } from './use-progress';
import { useRows, type LibraryRows } from './use-rows';
import { useScene, type SceneControl } from './use-scene';
import { ViewNav } from './ViewNav';

interface Props {
  actions: LibraryActions;
  colorNames?: ColorNames;
  /** Asked to export what is chosen; without it nothing offers to export. */
  onExport?: (selection: ExportSelection) => void;
  /** Further things to do with the whole library: import, backup. */
  menuItems?: readonly MenuItem[];
  /** Dialogs and the like. */
  children?: ComponentChildren;
}

/** Everything the reader kept: highlights, articles, quotes, people, and what changed since. */
export function Library(props: Props) {
  return (
    <Announcer>
      <NoticeArea>
        <LibraryContent {...props} />
      </NoticeArea>
    </Announcer>
  );
}

const NO_NAMES: ColorNames = {};
const NO_ITEMS: readonly MenuItem[] = [];

function LibraryContent({ actions, colorNames = NO_NAMES, onExport, menuItems = NO_ITEMS, children }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const library = useLibrary(actions);
  const [progress, run] = useProgress();
  const edits = useEdits({ actions, library, run });
  const control = useScene();
  const found = useRows(library, control.scene);
  const facets = useMemo(() => findFacets(library.data), [library.data]);
  const { visit } = control;
  const { needles } = found;
  const tools = useMemo((): LibraryTools => {
    const onPerson = (key: string): void => {
      visit('people', key);
    };
    return { actions, edits, facets, needles, colorNames, onExport: onExport ?? null, onPerson };
  }, [actions, edits, facets, needles, colorNames, onExport, visit]);
  const active = found.rows.find(({ id }) => id === control.selection.active) ?? null;
  const { view } = control.scene;
  return (
    <div
      ref={page}
      class={control.isDetailOpen && active ? 'library is-detail-open' : 'library'}
      data-view={view}
    >
      <LibrarySide
        menuItems={menuItems}
        view={view}
        filter={control.scene.filter}
        facets={facets}
        people={found.people}
        counts={found.counts}
        colorNames={colorNames}
        onView={control.setView}
        onFilter={control.setFilter}
      />
      <LibraryMain library={library} progress={progress} tools={tools} control={control} found={found} />
      {view !== 'tags' && (
        <DetailPane
          row={active}
          tools={tools}
          onClose={() => {
            control.setDetailOpen(false);
            page.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
          }}
        />
      )}
      {children}
    </div>
  );
}

interface PartProps {
  tools: LibraryTools;
  control: SceneControl;
  found: LibraryRows;
}

interface MainProps extends PartProps {
  library: LibraryState;
  progress: ShownProgress | null;
}

/** Search, what is chosen, and the list. */
function LibraryMain({ library, progress, tools, control, found }: MainProps) {
  const { scene, change } = control;
  const { rows, counts } = found;
  return (
    <main class="library-main">
      <ListHead
        scene={scene}
        shown={scene.view === 'tags' ? tools.facets.tags.length : rows.length}
        total={counts[scene.view]}
        onChange={change}
      />
      {progress ? (
        <ProgressBar progress={progress} />
      ) : (
        <ChosenBar rows={rows} control={control} tools={tools} />
      )}
      <LibraryList rows={rows} library={library} control={control} tools={tools} />
    </main>
  );
}

interface SideProps {
  menuItems: readonly MenuItem[];
  view: LibraryView;
  filter: LibraryFilter;
  facets: Facets;
  people: readonly Person[];
  counts: LibraryRows['counts'];
  colorNames: ColorNames;
  onView: (view: LibraryView) => void;
  onFilter: (change: Partial<LibraryFilter>) => void;
}

/** The lists there are, and what narrows the one shown. Typing a query leaves it as it is. */
const LibrarySide = memo(function LibrarySide({ menuItems, counts, onView, ...filters }: SideProps) {
  const { t } = useLocalisation();
  return (
    <div class="library-side">
      <header class="library-header">
        <h1>{t('libraryTitle')}</h1>
        {menuItems.length > 0 && (
          <Menu label={t('menu')} items={menuItems}>
            <Icon name="menu" />
          </Menu>
        )}
      </header>
      <ViewNav view={filters.view} counts={counts} onView={onView} />
      {filters.view !== 'tags' && <FilterPane {...filters} />}
    </div>
  );
});
