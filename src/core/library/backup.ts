/** When a backup is due: so many highlights that no backup holds, the oldest of them as many days old. */
export const BACKUP_AFTER = { highlights: 10, days: 30 } as const;

/** How long "Later" lasts. */
const LATER_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/** What is remembered of backups. */
export interface BackupRecord {
  readonly version: 1;
  /** When the last backup was saved, ISO 8601; empty when there was none. */
  readonly saved: string;
  /** How many highlights it held. */
  readonly highlights: number;
  /** When the reader last said "Later", ISO 8601; empty when they did not since the last backup. */
  readonly putOff: string;
}

/** What the reminder says. */
export interface BackupDue {
  /** Highlights that no backup holds. */
  readonly highlights: number;
  /** When the last backup was saved, ISO 8601; empty when there was none. */
  readonly saved: string;
}

const timeOf = (moment: string): number => {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? 0 : time;
};

const notAfter = (moment: string, now: Date): string =>
  timeOf(moment) > now.getTime() ? now.toISOString() : moment;

/**
 * The record without moments that are still to come: the clock was ahead when they were written, or was set back since.
 * They count from now on, so that the next reminder is late by that much at most, and not by years. The same object
 * when there is nothing to mend.
 */
export function mendRecord(record: BackupRecord, now: Date): BackupRecord {
  const saved = notAfter(record.saved, now);
  const putOff = notAfter(record.putOff, now);
  return saved === record.saved && putOff === record.putOff ? record : { ...record, saved, putOff };
}

/**
 * Whether it is time to remind of a backup; `null` while it is not. Highlights count as new by the moment they were made
 * and by how many there are more than the backup held, whichever gives more: imported ones are older than they are here,
 * and a clock that was set back makes new ones look old.
 *
 * @param created when each highlight was made, ISO 8601
 */
export function findBackupDue(created: readonly string[], record: BackupRecord, now: Date): BackupDue | null {
  const { saved, highlights, putOff } = mendRecord(record, now);
  const lastSaved = timeOf(saved);
  const times = created.map(timeOf).filter(time => time > lastSaved);
  const count = Math.max(times.length, created.length - highlights);
  if (count < BACKUP_AFTER.highlights) return null;
  const oldest = times.reduce((earliest, time) => Math.min(earliest, time), Infinity);
  const since = times.length < count && saved !== '' ? lastSaved : oldest;
  const isOld = now.getTime() - since > BACKUP_AFTER.days * DAY;
  const isPutOff = putOff !== '' && now.getTime() - timeOf(putOff) < LATER_DAYS * DAY;
  return isOld && !isPutOff ? { highlights: count, saved } : null;
}
