import { clipFor, copyFormatOf, type CopyFormatId } from '../core/export/copy/copy-formats';
import {
  passageOfAnnotation,
  passageOfQuote,
  type CopyInput,
  type Passage,
} from '../core/export/copy/passage';
import { exportQuoteOf } from '../core/export/export-record';
import { shareableUrl } from '../core/export/shareable-url';
import type { SavedArticle } from '../core/library/model';
import { extentOf } from '../core/quotes/model';
import { useAnnounce } from '../ui/announcer';
import { useLocalisation } from '../ui/localisation';
import { useAttempt } from '../ui/notice';
import { highlightPlace, placeAddress } from './address';
import type { LibraryActions } from './library-actions';

/** What is copied: a highlight, or the statement at a place in its article. */
export type CopiedThing =
  | { readonly articleId: string; readonly annotationId: string }
  | { readonly articleId: string; readonly statement: number };

async function passageOf(
  actions: LibraryActions,
  article: SavedArticle,
  thing: CopiedThing,
): Promise<Passage | undefined> {
  if ('annotationId' in thing) {
    const [annotation] = await actions.readAnnotations([thing.annotationId]);
    return annotation && passageOfAnnotation(annotation, highlightPlace(annotation, article));
  }
  const attribution = article.attributions[thing.statement];
  if (!attribution) return undefined;
  const link = placeAddress(article, extentOf(attribution));
  return passageOfQuote(exportQuoteOf(attribution, article.text), link);
}

async function inputOf(actions: LibraryActions, thing: CopiedThing): Promise<CopyInput> {
  const [saved] = await actions.readArticles([thing.articleId]);
  const passage = saved && (await passageOf(actions, saved, thing));
  if (!passage) throw new Error('What is to be copied is not in the library any more.');
  const { article, visited } = saved;
  return {
    passages: [passage],
    article: { ...article, url: shareableUrl(article.url) || shareableUrl(saved.id) },
    accessed: visited,
  };
}

/** Copies as the reader last did, or in a form chosen now, which then is the one used last; answers whether it worked. */
export function usePassageCopy(
  actions: LibraryActions,
): (thing: CopiedThing, chosen?: CopyFormatId) => Promise<boolean> {
  const { t } = useLocalisation();
  const attempt = useAttempt();
  const announce = useAnnounce();
  return async (thing, chosen) => {
    const isCopied = await attempt(async () => {
      const { copyFormat, copyTemplate } = await actions.loadSettings();
      const format = chosen ?? copyFormatOf(copyFormat);
      const { plain, html } = clipFor(format, await inputOf(actions, thing), copyTemplate);
      await actions.copy(plain, html);
      announce(t('copied'));
      if (format !== copyFormat) await actions.changeSettings({ copyFormat: format });
      return true;
    });
    return isCopied ?? false;
  };
}
