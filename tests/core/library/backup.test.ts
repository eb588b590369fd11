import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findBackupDue, mendRecord, type BackupRecord } from '../../../src/core/library/backup';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-06-01T12:00:00.000Z');
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * DAY).toISOString();
const made = (count: number, days: number): string[] => Array.from({ length: count }, () => daysAgo(days));
const record = (choices: Partial<BackupRecord> = {}): BackupRecord => ({
  version: 1,
  saved: '',
  highlights: 0,
  putOff: '',
  ...choices,
});

describe('a backup is due', () => {
  test('when ten highlights are in none and the oldest of them is over thirty days old', () => {
    expect(findBackupDue([...made(9, 1), daysAgo(31)], record(), NOW)).toEqual({ highlights: 10, saved: '' });
  });

  test('not before', () => {
    expect(findBackupDue([...made(8, 1), daysAgo(31)], record(), NOW)).toBeNull();
    expect(findBackupDue(made(500, 30), record(), NOW)).toBeNull();
    expect(findBackupDue([], record(), NOW)).toBeNull();
  });

  test('only for what came after the last one', () => {
    const saved = daysAgo(60);
    const kept = record({ saved, highlights: 100 });
    expect(findBackupDue(made(100, 70), kept, NOW)).toBeNull();
    expect(findBackupDue([...made(100, 70), ...made(9, 40)], kept, NOW)).toBeNull();
    expect(findBackupDue([...made(100, 70), ...made(12, 40)], kept, NOW)).toEqual({ highlights: 12, saved });
    expect(findBackupDue([...made(100, 70), ...made(12, 20)], kept, NOW)).toBeNull();
  });

  test('for imported highlights too, which are older than they are here', () => {
    const kept = record({ saved: daysAgo(40), highlights: 5 });
    expect(findBackupDue([...made(5, 70), ...made(30, 400)], kept, NOW)?.highlights).toBe(30);
    const fresh = record({ saved: daysAgo(10), highlights: 5 });
    expect(findBackupDue([...made(5, 70), ...made(30, 400)], fresh, NOW)).toBeNull();
  });

  test('not for a week after "Later"', () => {
    expect(findBackupDue(made(20, 50), record({ putOff: daysAgo(6.9) }), NOW)).toBeNull();
    expect(findBackupDue(made(20, 50), record({ putOff: daysAgo(7.1) }), NOW)).not.toBeNull();
  });
});

describe('a clock that was set back', () => {
  const ahead = daysAgo(-400);

  test('puts neither the last backup nor "Later" out of reach', () => {
    const mended = mendRecord(record({ saved: ahead, putOff: ahead, highlights: 3 }), NOW);
    expect(mended).toEqual(record({ saved: NOW.toISOString(), putOff: NOW.toISOString(), highlights: 3 }));
    const later = new Date(NOW.getTime() + 31 * DAY);
    expect(findBackupDue(made(20, 50), mended, later)?.highlights).toBe(17);
  });

  test('hides no new highlights: there are more than the backup held', () => {
    const kept = record({ saved: daysAgo(31), highlights: 10 });
    expect(findBackupDue([...made(10, 90), ...made(15, 300)], kept, NOW)?.highlights).toBe(15);
  });

  test('highlights of the future do not count as old', () => {
    expect(findBackupDue(Array(20).fill(ahead), record(), NOW)).toBeNull();
  });
});

test('a record without a moment to come stays the same object', () => {
  const kept = record({ saved: daysAgo(1), putOff: 'never' });
  expect(mendRecord(kept, NOW)).toBe(kept);
});

test('never due right after a backup, whatever the dates', () => {
  const moment = fc.oneof(fc.constantFrom('', 'no date'), fc.integer({ min: -900, max: 900 }).map(daysAgo));
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 60 }), created => {
      const kept = record({ saved: NOW.toISOString(), highlights: created.length });
      expect(findBackupDue(created, kept, NOW)).toBeNull();
    }),
  );
});
