import { useMemo } from 'preact/hooks';

import { findBackupDue } from '../core/library/backup';
import { useLocalisation } from '../ui/localisation';
import { formatDay } from './format-day';
import type { BackupControl } from './use-backup';
import type { LibraryState } from './use-library';

interface Props {
  library: Pick<LibraryState, 'data' | 'phase'>;
  backup: BackupControl;
  onBackUp: () => void;
}

/** A line that says how much no backup holds, when that is much and old; else nothing. */
export function BackupReminder({ library: { data, phase }, backup: { record, putOff }, onBackUp }: Props) {
  const { t, locale } = useLocalisation();
  const due = useMemo(() => {
    if (!record || phase !== 'complete') return null;
    const created = Array.from(data.annotations.values(), annotation => annotation.created);
    return findBackupDue(created, record, new Date());
  }, [data, phase, record]);
  if (!due) return null;
  const count = due.highlights.toLocaleString(locale);
  return (
    <section class="backup-line" aria-label={t('backup')}>
      <p>
        {due.saved === '' ? t('backupNever', count) : t('backupSince', count, formatDay(due.saved, locale))}
      </p>
      <button type="button" class="link-button" onClick={onBackUp}>
        {t('backupNow')}
      </button>
      <button type="button" class="link-button" onClick={putOff}>
        {t('backupLater')}
      </button>
    </section>
  );
}
