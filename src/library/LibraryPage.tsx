import { useMemo, useState } from 'preact/hooks';

import { ExportDialog } from '../ui/export/ExportDialog';
import { exportLabels } from '../ui/export/export-labels';
import { makeFile, type ExportChoice } from '../ui/export/make-file';
import { saveFile } from '../ui/export/save-file';
import { useLocalisation } from '../ui/localisation';
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

/** The library with the ways out of it and into it: export, import and backup. */
export function LibraryPage({ actions }: Props) {
  const localisation = useLocalisation();
  const { t } = localisation;
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const save = async (
    selection: ExportSelection,
    choice: ExportChoice,
    signal: AbortSignal,
  ): Promise<void> => {
    const articles = await gatherExport(actions, selection, signal);
    const title = t('libraryTitle');
    saveFile(await makeFile(articles, choice, { labels: exportLabels(localisation), title, signal }));
  };
  const withAll = (work: (selection: ExportSelection) => void | Promise<void>): void => {
    selectAll(actions, new AbortController().signal).then(work).catch(console.error);
  };
  const menuItems = [
    {
      label: t('exportAll'),
      onSelect: () => {
        withAll(selection => {
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
        withAll(selection => save(selection, BACKUP, new AbortController().signal));
      },
    },
  ];
  const onExport = useMemo(
    () => (selection: ExportSelection) => {
      setOpen({ kind: 'export', selection });
    },
    [],
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
