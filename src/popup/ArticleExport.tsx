import type { ExportArticle } from '../core/export/export-record';
import { quotesOf } from '../core/quotes/model';
import type { Settings } from '../storage/settings';
import { ExportDialog } from '../ui/export/ExportDialog';
import { exportLabels } from '../ui/export/export-labels';
import { choiceOf, makeFile, offeredFormats, type ExportChoice } from '../ui/export/make-file';
import { useLocalisation } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import type { PopupActions } from './popup-actions';

export { gatherArticle } from './gather-article';

interface Props {
  actions: PopupActions;
  article: ExportArticle;
  /** With what the reader chose last, here or in the library. */
  settings: Pick<Settings, 'exportChoice' | 'exportTemplate'>;
  onClose: () => void;
}

/** The dialog in which the article of the tab becomes a file. With the file formats it is loaded when first opened. */
export function ArticleExport({ actions, article, settings, onClose }: Props) {
  const localisation = useLocalisation();
  const notify = useNotify();
  const { saved, annotations } = article;
  const formats = offeredFormats(settings);
  const last = choiceOf(settings.exportChoice, formats);
  const counts = {
    quotes: quotesOf(saved.attributions).length,
    highlights: annotations.length,
    entities: saved.entities.length,
  };
  const save = async (choice: ExportChoice, signal: AbortSignal): Promise<void> => {
    const options = { labels: exportLabels(localisation), title: saved.article.title, signal, formats };
    const file = await makeFile([article], choice, options);
    actions.download(file);
    notify({ sentence: localisation.t('saved', file.name) });
    await actions.changeSettings({ exportChoice: { ...choice, isSplit: last.isSplit } });
  };
  return (
    <ExportDialog
      isSeveral={false}
      counts={counts}
      initial={{ ...last, isSplit: false }}
      formats={formats}
      onExport={save}
      onClose={onClose}
    />
  );
}
