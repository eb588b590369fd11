import { clipFor, copyFormatOf, type CopyFormatId } from '../core/export/copy/copy-formats';
import { passageOfQuote, type CopyInput } from '../core/export/copy/passage';
import { exportQuoteOf } from '../core/export/export-record';
import { shareableUrl } from '../core/export/shareable-url';
import { linkTo } from '../core/export/text-fragment/make-directive';
import { extentOf, type Attribution } from '../core/quotes/model';
import type { PageReport } from '../messages/protocol';
import { useLocalisation } from '../ui/localisation';
import type { QuoteActions } from '../ui/quotes/quote-view';
import type { PopupActions } from './popup-actions';
import { useCopy } from './use-copy';

/** Passages with links that lead to their words; plain links where the page cannot say where they stand. */
async function copyInput(
  actions: PopupActions,
  { article, text }: PageReport,
  attributions: readonly Attribution[],
): Promise<CopyInput> {
  const directives = await actions.describeSpans(attributions.map(extentOf)).catch((error: unknown) => {
    console.debug('No link to the words', error);
    return [];
  });
  const url = shareableUrl(article.url);
  const passages = attributions.map((attribution, index) =>
    passageOfQuote(exportQuoteOf(attribution, text), linkTo(url, directives[index] ?? '')),
  );
  return { passages, article: { ...article, url }, accessed: new Date().toISOString() };
}

/** Copies statements as the reader last did, or in a form chosen now, which then is the one used last. */
export function useQuoteCopy(actions: PopupActions, report: PageReport): QuoteActions['copy'] {
  const { t } = useLocalisation();
  const copy = useCopy(actions);
  return async (attributions, chosen?: CopyFormatId) => {
    if (attributions.length === 0) return false;
    const { copyFormat, copyTemplate } = await actions.loadSettings();
    const format = chosen ?? copyFormatOf(copyFormat);
    const clip = clipFor(format, await copyInput(actions, report, attributions), copyTemplate);
    const sentence = attributions.length === 1 ? t('copiedQuote') : t('copiedCount', attributions.length);
    const isCopied = await copy(clip.plain, sentence, clip.html);
    if (isCopied && format !== copyFormat) await actions.changeSettings({ copyFormat: format });
    return isCopied;
  };
}
