import { useCallback, useMemo, useState } from 'preact/hooks';

import { useLocalisation } from '../ui/localisation';
import { BackupDialog } from './BackupDialog';
import { BackupReminder } from './BackupReminder';
import type { ExportRequest } from './export-scope';
import { ImportDialog } from './ImportDialog';
import type { ImportCalls } from './import-into-library';
import { Library } from './Library';
import type { LibraryActions } from './library-actions';
import { LibraryExport } from './LibraryExport';
import { useBackup } from './use-backup';
import type { LibraryState } from './use-library';
import { useSettings } from './use-settings';

interface Props {
  actions: LibraryActions & ImportCalls;
}

type Open =
  { readonly kind: 'import' | 'backup' } | { readonly kind: 'export'; readonly request: ExportRequest };

/** The library with the ways out of it and into it: export, import and backup. */
export function LibraryPage({ actions }: Props) {
  const { t } = useLocalisation();
  const settings = useSettings(actions);
  const backup = useBackup(actions);
  const [open, setOpen] = useState<Open | null>(null);
  const close = useCallback(() => {
    setOpen(null);
  }, []);
  const onBackUp = useCallback(() => {
    setOpen({ kind: 'backup' });
  }, []);
  const onImport = useCallback(() => {
    setOpen({ kind: 'import' });
  }, []);
  const onExport = useCallback((request: ExportRequest) => {
    setOpen({ kind: 'export', request });
  }, []);
  const menuItems = useMemo(
    () => [
      { label: t('importTitle'), onSelect: onImport },
      { label: t('backupSave'), onSelect: onBackUp },
    ],
    [t, onImport, onBackUp],
  );
  const renderNotice = (library: LibraryState) =>
    settings.isBackupReminderOff ? null : (
      <BackupReminder library={library} backup={backup} onBackUp={onBackUp} />
    );
  return (
    <Library
      actions={actions}
      colorNames={settings.colorNames}
      onExport={onExport}
      menuItems={menuItems}
      renderNotice={renderNotice}
    >
      {open?.kind === 'import' && <ImportDialog calls={actions} onClose={close} />}
      {open?.kind === 'backup' && (
        <BackupDialog actions={actions} onSaved={backup.noteSaved} onClose={close} />
      )}
      {open?.kind === 'export' && (
        <LibraryExport actions={actions} settings={settings} request={open.request} onClose={close} />
      )}
    </Library>
  );
}
