import { useLocalisation } from '../localisation';

/** How much of what goes into a file is read. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** Where an export is; `progress` is `null` while nobody knows how far it is. */
export type ExportWork =
  | { readonly kind: 'choosing' | 'failed' }
  | { readonly kind: 'working'; readonly progress: ExportProgress | null };

interface Props {
  work: ExportWork;
}

/** How far a file is, or that there will be none. */
export function WorkLine({ work }: Props) {
  const { t, locale } = useLocalisation();
  const number = (value: number): string => value.toLocaleString(locale);
  const progress = work.kind === 'working' ? work.progress : null;
  return (
    <div class="work-line" role="status">
      {work.kind === 'failed' && <p>{t('exportFailed')}</p>}
      {work.kind === 'working' && (
        <>
          <p class="hint">
            {progress ? t('matchCount', number(progress.done), number(progress.total)) : t('exportWorking')}
          </p>
          <progress
            aria-label={t('exportWorking')}
            {...(progress && { value: progress.done, max: progress.total })}
          />
        </>
      )}
    </div>
  );
}
