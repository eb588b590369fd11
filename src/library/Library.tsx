import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

import type { Facets } from '../core/library/facets';
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
import type { ExportRequest } from './export-scope';
import type { ColorNames, LibraryActions } from './library-actions';
import type { LibraryTools } from './library-tools';
import type { LibraryView } from './library-view';
import { useLibraryMenu, useLibraryTools } from './use-library-tools';
import { useLibrary, type LibraryState } from './use-library';
import { useProgress, type ShownProgress } from './use-progress';
import { useRows, type LibraryRows } from './use-rows';
import { useScene, type SceneControl } from './use-scene';
import { ViewNav } from './ViewNav';

interface Props {
  actions: LibraryActions;
  colorNames?: ColorNames;
  /** Asked to export something; without it nothing offers to export. */
  onExport?: (request: ExportRequest) => void;
  /** Further things to do with the whole library: import, backup. */
  menuItems?: readonly MenuItem[];
  /** A line above the list, made of what the library holds. */
  renderNotice?: (library: LibraryState) => ComponentChildren;
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

function LibraryContent(props: Props) {
  const { actions, menuItems = NO_ITEMS, renderNotice, children, colorNames = NO_NAMES } = props;
  const page = useRef<HTMLDivElement>(null);
  const library = useLibrary(actions);
  const [progress, run] = useProgress();
  const control = useScene();
  const found = useRows(library, control.scene);
  const tools = useLibraryTools({ ...props, colorNames, library, control, found, run });
  const items = useLibraryMenu(tools, menuItems);
  const active = found.rows.find(({ id }) => id === control.selection.active) ?? null;
  const { view } = control.scene;
  const closeDetail = (): void => {
    control.setDetailOpen(false);
    page.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  };
  return (
    <div
      ref={page}
      class={control.isDetailOpen && active ? 'library is-detail-open' : 'library'}
      data-view={view}
    >
      <LibrarySide
        menuItems={items}
        view={view}
        filter={control.scene.filter}
        facets={tools.facets}
        people={found.people}
        counts={found.counts}
        colorNames={colorNames}
        onView={control.setView}
        onFilter={control.setFilter}
      />
      <main class="library-main">
        <ListColumn
          library={library}
          progress={progress}
          tools={tools}
          control={control}
          found={found}
          notice={renderNotice?.(library)}
        />
        {view !== 'tags' && <DetailPane row={active} tools={tools} onClose={closeDetail} />}
      </main>
      {children}
    </div>
  );
}

interface PartProps {
  tools: LibraryTools;
  control: SceneControl;
  found: LibraryRows;
}

interface ColumnProps extends PartProps {
  library: LibraryState;
  progress: ShownProgress | null;
  notice: ComponentChildren;
}

/** Search, what is chosen, and the list. */
function ListColumn({ library, progress, tools, control, found, notice }: ColumnProps) {
  const { scene, change } = control;
  const { rows, counts } = found;
  const { onExport } = tools;
  const canExport = onExport !== null && rows.length > 0;
  return (
    <div class="list-column">
      {notice}
      <ListHead
        scene={scene}
        shown={scene.view === 'tags' ? tools.facets.tags.length : rows.length}
        total={counts[scene.view]}
        onChange={change}
        onExport={
          canExport
            ? () => {
                onExport({ asked: 'shown' });
              }
            : null
        }
      />
      {progress ? (
        <ProgressBar progress={progress} />
      ) : (
        <ChosenBar rows={rows} control={control} tools={tools} />
      )}
      <LibraryList rows={rows} library={library} control={control} tools={tools} />
    </div>
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

/**
 * The lists there are, and what narrows the one shown; in a narrow window a button shows that. Typing a query leaves it
 * as it is.
 */
const LibrarySide = memo(function LibrarySide({ menuItems, counts, onView, ...filters }: SideProps) {
  const { t } = useLocalisation();
  const [isOpen, setOpen] = useState(false);
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
      {filters.view !== 'tags' && (
        <>
          <button
            type="button"
            class="button filters-button"
            aria-expanded={isOpen}
            aria-controls="filters"
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {t('libraryFilters')}
          </button>
          <div id="filters" class={isOpen ? 'filters is-open' : 'filters'}>
            <FilterPane {...filters} />
          </div>
        </>
      )}
    </div>
  );
});
