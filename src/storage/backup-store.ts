import type { BackupRecord } from '../core/library/backup';
import type { KeyValueArea } from './key-value-area';
import { withDefaults } from './settings-store';

const KEY = 'backup';

/** What is remembered before there is a backup. */
export const NO_BACKUP: BackupRecord = { version: 1, saved: '', highlights: 0, putOff: '' };

/** What is remembered of backups; `NO_BACKUP` where nothing is. */
export async function readBackupRecord(area: KeyValueArea): Promise<BackupRecord> {
  return withDefaults(NO_BACKUP, (await area.get(KEY))[KEY]);
}

/** Remember this in the place of what was. */
export async function writeBackupRecord(area: KeyValueArea, record: BackupRecord): Promise<void> {
  await area.set({ [KEY]: record });
}
