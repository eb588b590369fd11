import { useEffect, useState } from 'preact/hooks';

import { fileNameFor } from '../core/export/file-name';
import { Dialog } from '../ui/Dialog';
import { exportLabels } from '../ui/export/export-labels';
import { makeFile, type ExportChoice } from '../ui/export/make-file';
import { saveFile } from '../ui/export/save-file';
import { WorkLine, type ExportWork } from '../ui/export/WorkLine';
import { useLocalisation, type Localisation } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import { gatherExport, selectAll } from './gather-export';
import type { ChunkOptions, Progress } from './in-chunks';
import type { LibraryActions } from './library-actions';

const BACKUP: ExportChoice = { format: 'json', isSplit: false, isTextIncluded: false };

interface Props {
  actions: LibraryActions;
  /** A backup of so many highlights was handed to the browser's downloads. */
  onSaved: (highlights: number) => void;
  onClose: () => void;
}

/** Saves the whole library in one file; gives back how many highlights it holds. */
async function saveBackup(
  actions: LibraryActions,
  localisation: Localisation,
  options: ChunkOptions,
): Promise<number> {
  const { signal } = options;
  const selection = await selectAll(actions, signal);
  const articles = await gatherExport(actions, selection, options);
  const title = localisation.t('backupFileName', new Date().toISOString().slice(0, 10));
  const labels = exportLabels(localisation);
  const { content } = await makeFile(articles, BACKUP, { labels, title, signal });
  saveFile({ name: fileNameFor(title, 'json'), content });
  return selection.annotations.length;
}

/** Saves a backup while it is open, and says how far it is; closing it ends that. */
export function BackupDialog({ actions, onSaved, onClose }: Props) {
  const localisation = useLocalisation();
  const notify = useNotify();
  const [work, setWork] = useState<ExportWork>({ kind: 'working', progress: null });
  const { t } = localisation;
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const onProgress = (progress: Progress): void => {
      setWork({ kind: 'working', progress });
    };
    saveBackup(actions, localisation, { signal, onProgress }).then(
      highlights => {
        onSaved(highlights);
        notify({ sentence: t('backupSaved') });
        onClose();
      },
      (error: unknown) => {
        if (signal.aborted) return;
        console.error('The backup failed', error);
        setWork({ kind: 'failed' });
      },
    );
    return () => {
      life.abort();
    };
    // One backup for each time the dialog is opened, whatever is rendered anew meanwhile.
  }, []);
  return (
    <Dialog title={t('backup')} onClose={onClose}>
      <p class="hint dialog-field">{t('backupAbout')}</p>
      <WorkLine work={work} />
      <div class="button-row">
        <button type="button" class="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </Dialog>
  );
}
