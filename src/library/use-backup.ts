import { useCallback, useEffect, useState } from 'preact/hooks';

import { mendRecord, type BackupRecord } from '../core/library/backup';
import type { LibraryActions } from './library-actions';

export interface BackupControl {
  /** `null` until it is read. */
  readonly record: BackupRecord | null;
  /** A backup of so many highlights was saved. */
  readonly noteSaved: (highlights: number) => void;
  readonly putOff: () => void;
}

/** What is remembered of backups, and how it changes. */
export function useBackup(actions: Pick<LibraryActions, 'loadBackup' | 'saveBackup'>): BackupControl {
  const [record, setRecord] = useState<BackupRecord | null>(null);
  const keep = useCallback(
    (next: BackupRecord) => {
      setRecord(next);
      actions.saveBackup(next).catch(console.error);
    },
    [actions],
  );
  useEffect(() => {
    actions.loadBackup().then(stored => {
      const mended = mendRecord(stored, new Date());
      if (mended === stored) setRecord(stored);
      else keep(mended);
    }, console.error);
  }, [actions, keep]);
  const noteSaved = useCallback(
    (highlights: number) => {
      keep({ version: 1, saved: new Date().toISOString(), highlights, putOff: '' });
    },
    [keep],
  );
  return {
    record,
    noteSaved,
    putOff: () => {
      if (record) keep({ ...record, putOff: new Date().toISOString() });
    },
  };
}
