import { expect, test } from 'vitest';

import { NO_BACKUP, readBackupRecord, writeBackupRecord } from '../../src/storage/backup-store';
import { createMemoryArea } from '../support/memory-area';

test('what is remembered of backups is there again', async () => {
  const area = createMemoryArea();
  expect(await readBackupRecord(area)).toEqual(NO_BACKUP);
  const record = { version: 1, saved: '2026-03-18T10:00:00.000Z', highlights: 12, putOff: '' } as const;
  await writeBackupRecord(area, record);
  expect(await readBackupRecord(area)).toEqual(record);
});

test.each([null, 'damaged', { saved: 7, highlights: 'many', putOff: [] }])(
  'a damaged record (%j) is none',
  async stored => {
    expect(await readBackupRecord(createMemoryArea({ backup: stored }))).toEqual(NO_BACKUP);
  },
);
