import { COPY_FORMATS, copyFormatOf } from '../core/export/copy/copy-formats';
import { COPY_NAMES, DEFAULT_TEMPLATE, parseCopyTemplate } from '../core/export/copy/copy-template';
import type { Settings } from '../storage/settings';
import { COPY_KEYS } from '../ui/quotes/CopyAsMenu';
import { useLocalisation } from '../ui/localisation';
import { CopyPreviews } from './CopyPreviews';
import { FileFormat } from './FileFormat';
import { TemplateEditor } from './TemplateEditor';

export interface CopySectionProps {
  settings: Pick<Settings, 'copyFormat' | 'copyTemplate' | 'exportTemplate'>;
  /** Answers whether it is stored. */
  onChange: (change: Partial<Settings>) => Promise<boolean>;
}

/** In which form quotes and highlights are copied, and the reader's own forms for that and for files. */
export function CopySection({ settings, onChange }: CopySectionProps) {
  const { t } = useLocalisation();
  const format = copyFormatOf(settings.copyFormat);
  return (
    <section aria-labelledby="copying">
      <h2 id="copying">{t('copying')}</h2>
      <p class="hint">{t('copyingAbout')}</p>
      <fieldset class="form-choices">
        <legend>{t('copyForm')}</legend>
        {COPY_FORMATS.map(id => (
          <label key={id}>
            <input
              type="radio"
              name="copy-form"
              checked={id === format}
              onChange={() => void onChange({ copyFormat: id })}
            />
            {t(COPY_KEYS[id])}
          </label>
        ))}
      </fieldset>
      {format === 'template' ? (
        <OwnCopyForm settings={settings} onChange={onChange} />
      ) : (
        <CopyPreviews format={format} template="" />
      )}
      <FileFormat
        template={settings.exportTemplate}
        onSave={exportTemplate => onChange({ exportTemplate })}
      />
    </section>
  );
}

function OwnCopyForm({ settings: { copyTemplate }, onChange }: CopySectionProps) {
  const { t } = useLocalisation();
  return (
    <TemplateEditor
      label={t('copyTemplate')}
      fallback={t('copyTemplateFallback')}
      template={copyTemplate === '' ? DEFAULT_TEMPLATE : copyTemplate}
      standard={DEFAULT_TEMPLATE}
      groups={[{ title: t('templateOfPassage'), list: '', names: COPY_NAMES }]}
      parse={parseCopyTemplate}
      onSave={template => onChange({ copyTemplate: template === DEFAULT_TEMPLATE ? '' : template })}
      renderPreview={template => <CopyPreviews format="template" template={template} />}
    />
  );
}
