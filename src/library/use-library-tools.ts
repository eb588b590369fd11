import { useMemo } from 'preact/hooks';

import { findFacets } from '../core/library/facets';
import { useLocalisation } from '../ui/localisation';
import type { MenuItem } from '../ui/Menu';
import type { ExportRequest } from './export-scope';
import type { ColorNames, LibraryActions } from './library-actions';
import type { LibraryTools } from './library-tools';
import { useEdits } from './use-edits';
import { useExportRequest } from './use-export-request';
import type { LibraryState } from './use-library';
import type { RunLong } from './use-progress';
import type { LibraryRows } from './use-rows';
import type { SceneControl } from './use-scene';

interface Parts {
  readonly actions: LibraryActions;
  readonly colorNames: ColorNames;
  readonly onExport?: (request: ExportRequest) => void;
  readonly library: LibraryState;
  readonly control: SceneControl;
  readonly found: LibraryRows;
  readonly run: RunLong;
}

/** What the parts of the page work with. */
export function useLibraryTools({
  actions,
  colorNames,
  onExport,
  library,
  control,
  found,
  run,
}: Parts): LibraryTools {
  const { data } = library;
  const { needles, rows } = found;
  const { visit, scene } = control;
  const edits = useEdits({ actions, library, run });
  const facets = useMemo(() => findFacets(data), [data]);
  const askExport = useExportRequest({ data, rows, view: scene.view }, onExport);
  return useMemo(() => {
    const onPerson = (key: string): void => {
      visit('people', key);
    };
    return { actions, edits, facets, needles, colorNames, onExport: askExport, onPerson };
  }, [actions, edits, facets, needles, colorNames, askExport, visit]);
}

/** The menu of the whole library: exporting it, and what else there is. */
export function useLibraryMenu(
  { onExport }: LibraryTools,
  menuItems: readonly MenuItem[],
): readonly MenuItem[] {
  const { t } = useLocalisation();
  return useMemo(() => {
    if (!onExport) return menuItems;
    const onSelect = (): void => {
      onExport({ asked: 'all' });
    };
    return [{ label: t('exportAll'), onSelect }, ...menuItems];
  }, [onExport, menuItems, t]);
}
