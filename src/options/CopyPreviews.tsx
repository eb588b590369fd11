import { useMemo } from 'preact/hooks';

import { clipFor, type CopyFormatId } from '../core/export/copy/copy-formats';
import type { CopyInput } from '../core/export/copy/passage';
import { useLocalisation } from '../ui/localisation';
import { RichPreview } from './RichPreview';
import { sampleInputs } from './sample';

interface Props {
  format: CopyFormatId;
  /** The reader's own form. */
  template: string;
}

/** An invented quote and an invented highlight as they would be copied. */
export function CopyPreviews({ format, template }: Props) {
  const { t, locale } = useLocalisation();
  const { quote, highlight } = useMemo(() => sampleInputs(locale), [locale]);
  return (
    <div class="copy-previews">
      <Preview title={t('previewQuote')} input={quote} format={format} template={template} />
      <Preview title={t('previewHighlight')} input={highlight} format={format} template={template} />
    </div>
  );
}

interface PreviewProps extends Props {
  title: string;
  input: CopyInput;
}

/** What goes on the clipboard; where the rich form is the plain text over again, it is shown once. */
function Preview({ title, input, format, template }: PreviewProps) {
  const { t } = useLocalisation();
  const { plain, html } = clipFor(format, input, template);
  const { language } = input.article;
  return (
    <figure class="copy-preview" aria-label={title}>
      <figcaption>{title}</figcaption>
      {html.startsWith('<pre>') ? null : (
        <>
          <p class="hint">{t('previewRich')}</p>
          <div lang={language}>
            <RichPreview html={html} />
          </div>
        </>
      )}
      <p class="hint">{t('previewPlain')}</p>
      <pre lang={language}>{plain}</pre>
    </figure>
  );
}
