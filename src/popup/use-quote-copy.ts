import { passageOfQuote, type CopyInput } from '../core/export/copy/passage';
import { exportQuoteOf } from '../core/export/export-record';
import { shareableUrl } from '../core/export/shareable-url';
import { linkTo } from '../core/export/text-fragment/make-directive';
import { extentOf, type Attribution } from '../core/quotes/model';
import type { PageReport } from '../messages/protocol';
import { useLocalisation } from '../ui/localisation';
import type { QuoteActions } from '../ui/quotes/quote-view';
import type { PopupActions } from './popup-actions';
import { useClip } from './use-clip';

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
  const copy = useClip(actions);
  return async (attributions, format) => {
    if (attributions.length === 0) return false;
    const sentence = attributions.length === 1 ? t('copiedQuote') : t('copiedCount', attributions.length);
    return copy(await copyInput(actions, report, attributions), { sentence, format });
  };
}
