import { useState } from 'preact/hooks';

import type { LibraryCounts } from '../core/library/calls';
import { BACKUP_AFTER } from '../core/library/backup';
import { useLocalisation } from '../ui/localisation';
import { Switch } from '../ui/Switch';
import { DeleteQuestion } from './DeleteQuestion';

interface Props {
  /** What the library holds, or the sentence that says why it cannot be read. */
  library: LibraryCounts | string;
  isReminderOff: boolean;
  onReminder: (isOff: boolean) => void;
  onOpenLibrary: () => void;
  onDelete: () => void;
}

/** How much is stored, and the way to delete everything that was ever stored. */
export function DataSection({ library, isReminderOff, onReminder, onOpenLibrary, onDelete }: Props) {
  const { t } = useLocalisation();
  const [isAsking, setAsking] = useState(false);
  const answer = (isSure: boolean): void => {
    setAsking(false);
    if (isSure) onDelete();
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('yourData')}</h2>
      <p class="hint">{t('yourDataAbout')}</p>
      <StorageUsed library={library} />
      <Switch
        isOn={!isReminderOff}
        describedBy="reminder-about"
        onChange={isOn => {
          onReminder(!isOn);
        }}
      >
        {t('backupReminder')}
      </Switch>
      <p id="reminder-about" class="hint">
        {t('backupReminderAbout', BACKUP_AFTER.highlights, BACKUP_AFTER.days)}
      </p>
      {isAsking ? (
        <DeleteQuestion
          isTyped={typeof library === 'string' || library.articles > 0}
          onOpenLibrary={onOpenLibrary}
          onAnswer={answer}
        />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('deleteAll')}
        </button>
      )}
    </section>
  );
}

const BYTES_PER_MEGABYTE = 1_000_000;

function StorageUsed({ library }: Pick<Props, 'library'>) {
  const { t, locale } = useLocalisation();
  if (typeof library === 'string') return <p role="status">{library}</p>;
  const count = new Intl.NumberFormat(locale);
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const parts = [
    t('storedArticles', count.format(library.articles)),
    t('storedHighlights', count.format(library.annotations)),
    library.bytes === null ? '' : t('storedBytes', size.format(library.bytes / BYTES_PER_MEGABYTE)),
  ];
  return <p>{parts.filter(part => part !== '').join(' · ')}</p>;
}
