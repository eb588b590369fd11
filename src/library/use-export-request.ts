import { useCallback, useRef } from 'preact/hooks';

import type { LibraryData } from '../core/library/data';
import { useLocalisation, type Translate } from '../ui/localisation';
import {
  countSelection,
  selectionOf,
  type ExportRequest,
  type ExportScope,
  type ExportSelection,
  type ExportWish,
} from './export-scope';
import { VIEW_TITLES, type LibraryView } from './library-view';
import type { Row } from './use-rows';

interface Shown {
  readonly data: LibraryData;
  readonly rows: readonly Row[];
  readonly view: LibraryView;
}

function requestOf(wish: ExportWish, { data, rows, view }: Shown, t: Translate): ExportRequest {
  const scope = (id: ExportScope['id'], label: string, selection: ExportSelection | null): ExportScope => ({
    id,
    label,
    selection,
    counts: countSelection(selection, data),
  });
  const part = wish.asked === 'part' ? [scope('part', wish.label, selectionOf(wish.rows))] : [];
  const shown =
    rows.length > 0 ? [scope('shown', t('exportShown', t(VIEW_TITLES[view])), selectionOf(rows))] : [];
  const all = scope('all', t('exportWhole'), null);
  const isOffered = wish.asked !== 'shown' || shown.length > 0;
  return { scopes: [...part, ...shown, all], asked: isOffered ? wish.asked : 'all' };
}

/** Turns what the reader wants into what is offered, with what the list shows at that moment. */
export function useExportRequest(
  shown: Shown,
  onExport: ((request: ExportRequest) => void) | undefined,
): ((wish: ExportWish) => void) | null {
  const { t } = useLocalisation();
  const latest = useRef({ shown, onExport });
  latest.current = { shown, onExport };
  const ask = useCallback(
    (wish: ExportWish) => {
      latest.current.onExport?.(requestOf(wish, latest.current.shown, t));
    },
    [t],
  );
  return onExport ? ask : null;
}
