import { useMemo } from 'preact/hooks';

import type { ExportArticle } from '../core/export/export-record';
import { quotesOf } from '../core/quotes/model';
import type { Settings } from '../storage/settings';
import { ExportDialog } from '../ui/export/ExportDialog';
import { exportLabels } from '../ui/export/export-labels';
import { choiceOf, makeFile, type ExportChoice } from '../ui/export/make-file';
import { offeredFormats } from '../ui/export/offered-formats';
import { useLocalisation } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import type { PopupActions } from './popup-actions';

export { gatherArticle } from './gather-article';

interface Props {
  actions: PopupActions;
  article: ExportArticle;
  /** The reader's own format, and what was chosen last, here or in the library. */
  settings: Pick<Settings, 'exportChoice' | 'exportTemplate'>;
  onClose: () => void;
}

/** The dialog in which the article of the tab becomes a file. With the file formats it is loaded when first opened. */
export function ArticleExport({ actions, article, settings, onClose }: Props) {
  const localisation = useLocalisation();
  const notify = useNotify();
  const { exportChoice, exportTemplate } = settings;
  const { saved, annotations } = article;
  const formats = useMemo(() => offeredFormats(exportTemplate), [exportTemplate]);
  const counts = {
    quotes: quotesOf(saved.attributions).length,
    highlights: annotations.length,
    entities: saved.entities.length,
  };
  const save = async (choice: ExportChoice, signal: AbortSignal): Promise<void> => {
    // One article is one file.
    const options = { labels: exportLabels(localisation), title: saved.article.title, signal, formats };
    const file = await makeFile([article], { ...choice, isSplit: false }, options);
    actions.download(file);
    notify({ sentence: localisation.t('saved', file.name) });
    await actions.changeSettings({ exportChoice: choice });
  };
  return (
    <ExportDialog
      count={1}
      counts={counts}
      initial={choiceOf(exportChoice, formats)}
      formats={formats}
      onExport={save}
      onClose={onClose}
    />
  );
}
