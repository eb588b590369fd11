import { useMemo, useState } from 'preact/hooks';

import {
  ARTICLE_LISTS,
  ARTICLE_NAMES,
  createOwnFormat,
  DEFAULT_FILE_TEMPLATE,
  parseFileTemplate,
} from '../core/export/own-format';
import { exportLabels } from '../ui/export/export-labels';
import { useLocalisation, type Translate } from '../ui/localisation';
import { useNotify } from '../ui/notice';
import { sampleArticle } from './sample';
import { TemplateEditor } from './TemplateEditor';
import type { NameGroup } from './TemplateNames';
import { LIST_KEYS } from './template-words';

interface Props {
  /** Empty while the reader has no format of their own. */
  template: string;
  /** Answers whether it is stored. */
  onSave: (template: string) => Promise<boolean>;
}

function groupsOf(t: Translate): NameGroup[] {
  const lists = Object.keys(ARTICLE_LISTS) as (keyof typeof ARTICLE_LISTS)[];
  return [
    { title: t('templateOfArticle'), list: '', names: ARTICLE_NAMES },
    ...lists.map(list => ({ title: t(LIST_KEYS[list]), list, names: ARTICLE_LISTS[list] })),
  ];
}

/** The reader's own kind of export file, where they want one. */
export function FileFormat({ template, onSave }: Props) {
  const { t } = useLocalisation();
  const notify = useNotify();
  // An emptied field must not take the editor away from under the reader's hands.
  const [isOpen, setOpen] = useState(false);
  const start = (): void => {
    setOpen(true);
    void onSave(DEFAULT_FILE_TEMPLATE);
  };
  const remove = (): void => {
    setOpen(false);
    void onSave('');
    notify({ sentence: t('fileFormatRemoved'), onUndo: () => void onSave(template) });
  };
  return (
    <div class="file-format">
      <h3>{t('formatOwn')}</h3>
      <p class="hint">{t('fileFormatAbout')}</p>
      {isOpen || template !== '' ? (
        <TemplateEditor
          label={t('fileFormatTemplate')}
          fallback={t('fileFormatFallback')}
          template={template}
          standard={DEFAULT_FILE_TEMPLATE}
          groups={groupsOf(t)}
          parse={parseFileTemplate}
          onSave={onSave}
          renderPreview={draft => <FilePreview template={draft} />}
        >
          <button type="button" class="button" onClick={remove}>
            {t('fileFormatRemove')}
          </button>
        </TemplateEditor>
      ) : (
        <button type="button" class="button" onClick={start}>
          {t('fileFormatStart')}
        </button>
      )}
    </div>
  );
}

/** The sample as a file; nothing while the template makes none. */
function FilePreview({ template }: { template: string }) {
  const localisation = useLocalisation();
  const { t, locale } = localisation;
  const article = useMemo(() => sampleArticle(locale), [locale]);
  const format = createOwnFormat(template);
  if (!format) return null;
  const file = [...format.write([article], { labels: exportLabels(localisation), isTextIncluded: false })];
  return (
    <figure class="copy-preview" aria-label={t('previewFile')}>
      <figcaption>{t('previewFile')}</figcaption>
      <pre lang={article.saved.article.language}>{file.join('')}</pre>
    </figure>
  );
}
