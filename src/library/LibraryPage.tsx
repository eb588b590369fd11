import { useCallback, useState } from 'preact/hooks';

import { ExportDialog } from '../ui/export/ExportDialog';
import { exportLabels } from '../ui/export/export-labels';
import { makeFile, type ExportChoice } from '../ui/export/make-file';
import { saveFile } from '../ui/export/save-file';
import { useLocalisation } from '../ui/localisation';
import type { MenuItem } from '../ui/Menu';
import { gatherExport, selectAll } from './gather-export';
import { ImportDialog } from './ImportDialog';
import type { ImportCalls } from './import-into-library';
import { Library } from './Library';
import type { ExportSelection, LibraryActions } from './library-actions';

interface Props {
  actions: LibraryActions & ImportCalls;
}

type Open = { readonly kind: 'import' } | { readonly kind: 'export'; readonly selection: ExportSelection };

const BACKUP: ExportChoice = { format: 'json', isSplit: false, isTextIncluded: false };

interface Transfer {
  readonly open: Open | null;
  readonly setOpen: (open: Open | null) => void;
  readonly save: (selection: ExportSelection, choice: ExportChoice, signal: AbortSignal) => Promise<void>;
}

/** What is open, and how a file is made of a part of the library. */
function useTransfer(actions: Props['actions']): Transfer {
  const localisation = useLocalisation();
  const [open, setOpen] = useState<Open | null>(null);
  return {
    open,
    setOpen,
    save: async (selection, choice, signal) => {
      const articles = await gatherExport(actions, selection, signal);
      const title = localisation.t('libraryTitle');
      saveFile(await makeFile(articles, choice, { labels: exportLabels(localisation), title, signal }));
    },
  };
}

/** What can be done with the whole library. */
function useMenuItems(actions: Props['actions'], { setOpen, save }: Transfer): MenuItem[] {
  const { t } = useLocalisation();
  const attempt = useAttemptAll(actions);
  return [
    {
      label: t('exportAll'),
      onSelect: () => {
        attempt(selection => {
          setOpen({ kind: 'export', selection });
        });
      },
    },
    {
      label: t('importTitle'),
      onSelect: () => {
        setOpen({ kind: 'import' });
      },
    },
    {
      label: t('backupSave'),
      onSelect: () => {
        attempt(selection => save(selection, BACKUP, new AbortController().signal));
      },
    },
  ];
}

/** Does something with everything the library holds. */
function useAttemptAll(actions: Props['actions']) {
  return (work: (selection: ExportSelection) => void | Promise<void>): void => {
    selectAll(actions, new AbortController().signal).then(work).catch(console.error);
  };
}

/** The library with the ways out of it and into it: export, import and backup. */
export function LibraryPage({ actions }: Props) {
  const transfer = useTransfer(actions);
  const menuItems = useMenuItems(actions, transfer);
  const { open, setOpen, save } = transfer;
  const close = (): void => {
    setOpen(null);
  };
  const onExport = useCallback(
    (selection: ExportSelection) => {
      setOpen({ kind: 'export', selection });
    },
    [setOpen],
  );
  return (
    <Library actions={actions} onExport={onExport} menuItems={menuItems}>
      {open?.kind === 'import' && <ImportDialog calls={actions} onClose={close} />}
      {open?.kind === 'export' && (
        <ExportDialog
          count={open.selection.articles.length || open.selection.annotations.length}
          onExport={(choice, signal) => save(open.selection, choice, signal)}
          onClose={close}
        />
      )}
    </Library>
  );
}
