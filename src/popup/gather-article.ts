import type { Analysis } from '../core/analysis/model';
import { exportArticleOf, type ExportArticle } from '../core/export/export-record';
import { bareArticle } from '../core/import/article-builder';
import { fingerprintOf } from '../core/library/fingerprint';
import type { SavedArticle } from '../core/library/model';
import type { PageReport } from '../messages/protocol';
import type { PopupActions } from './popup-actions';

/** The article as the library has it: only it knows the tags, and since when. */
async function findSaved(actions: PopupActions, source: string): Promise<SavedArticle | null> {
  if (source === '') return null;
  return actions.loadSaved(source).catch((error: unknown) => {
    console.debug('The library does not know of the page', error);
    return null;
  });
}

type Found = Pick<SavedArticle, 'attributions' | 'entities'>;

const NOTHING_FOUND: Found = { attributions: [], entities: [] };

/**
 * The page of the tab ready for any kind of file, saved or not: what was found in its text and what the reader
 * highlighted. `analysis` is `null` for a page that is no article. Rejects when the page does not answer.
 */
export async function gatherArticle(
  actions: PopupActions,
  { state, article, text }: PageReport,
  analysis: Analysis | null,
): Promise<ExportArticle> {
  const page = await actions.highlights.getAnnotations();
  const saved = await findSaved(actions, page.source);
  const metadata = state === 'article' ? article : page.article;
  const { attributions, entities } = analysis ?? NOTHING_FOUND;
  const current: SavedArticle = {
    ...bareArticle(page.source, metadata, new Date().toISOString()),
    ...(saved && { saved: saved.saved, tags: saved.tags }),
    // A page that is no article has no text that could change.
    ...(text !== '' && { text, fingerprint: fingerprintOf(text), lastFingerprint: fingerprintOf(text) }),
    attributions,
    entities,
  };
  return exportArticleOf(current, page.annotations);
}
