import type { ExportArticle } from '../core/export/export-record';
import { exportFormats } from '../core/export/formats';
import { quotesOf } from '../core/quotes/model';
import type { Settings } from '../storage/settings';
import { ExportDialog } from '../ui/export/ExportDialog';
import { exportLabels } from '../ui/export/export-labels';
import { makeFile, type ExportChoice } from '../ui/export/make-file';
import { useLocalisation } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import type { PopupActions } from './popup-actions';

export { gatherArticle } from './gather-article';

interface Props {
  actions: PopupActions;
  article: ExportArticle;
  /** What the reader chose last, here or in the library. */
  last: Settings['exportChoice'];
  onClose: () => void;
}

/** One file is made of one article; the format of a name that is none is the first. */
function choiceOf({ format, isTextIncluded }: Settings['exportChoice']): ExportChoice {
  const known = exportFormats.find(({ id }) => id === format);
  return { format: known?.id ?? 'markdown', isSplit: false, isTextIncluded };
}

/** The dialog in which the article of the tab becomes a file. With the file formats it is loaded when first opened. */
export function ArticleExport({ actions, article, last, onClose }: Props) {
  const localisation = useLocalisation();
  const notify = useNotify();
  const { saved, annotations } = article;
  const counts = {
    quotes: quotesOf(saved.attributions).length,
    highlights: annotations.length,
    entities: saved.entities.length,
  };
  const save = async (choice: ExportChoice, signal: AbortSignal): Promise<void> => {
    const options = { labels: exportLabels(localisation), title: saved.article.title, signal };
    const file = await makeFile([article], choice, options);
    actions.download(file);
    notify({ sentence: localisation.t('saved', file.name) });
    await actions.changeSettings({ exportChoice: { ...choice, isSplit: last.isSplit } });
  };
  return (
    <ExportDialog count={1} counts={counts} initial={choiceOf(last)} onExport={save} onClose={onClose} />
  );
}
