import type { Analyser } from '../../core/analysis/analyse';
import { normaliseUrl } from '../../core/library/source-url';
import type { Sender } from '../../messages/answer';
import { callsTo } from '../../messages/call';
import type { PageLibraryCalls, ViewLibraryCalls } from '../../messages/library-protocol';
import { browser } from '../../platform/browser';
import { correctedUrls } from '../../storage/corrections-store';
import { createPendingArticles } from '../../storage/pending-articles';
import { createArticleAnalyst } from './article-analyst';
import { inWords } from './in-words';
import { analyseLater, type LibraryServices } from './library-services';
import { openLibrary, usedBytes } from './open-library';
import { pageLibraryCalls } from './page-library';
import { viewLibraryCalls } from './view-library';

/** What the background answers about the library. */
export interface LibraryCalls {
  readonly viewCalls: ViewLibraryCalls;
  /** For the page's part that sent the message; the caller has made sure that it is one of ours. */
  readonly pageCallsFor: (sender: Sender) => PageLibraryCalls;
}

const views = callsTo('view', envelope => browser.runtime.sendMessage(envelope));

function announce(articles: readonly string[]): void {
  views.libraryChanged({ articles }).catch((error: unknown) => {
    // As a rule no view is open, and the browser says so.
    console.debug('No view heard of the change', error);
  });
}

/** The reader corrected a saved article: its quotes are worked out again with the correction. */
async function followCorrections(services: LibraryServices, keys: readonly string[]): Promise<void> {
  const sources = correctedUrls(keys).map(normaliseUrl);
  if (sources.length === 0) return;
  const heads = await services.store.read(reader => reader.heads(sources));
  await services.pending.add(heads.map(({ id }) => id));
  if (heads.length > 0) analyseLater(services);
}

/** Open the library for this life of the background, and finish what an earlier one left over. */
export function createLibraryCalls(analyser: Analyser): LibraryCalls {
  const area = browser.storage.local;
  const store = openLibrary();
  const pending = createPendingArticles(area);
  const analyst = createArticleAnalyst({ store, area, pending, analyser, onChanged: announce });
  const services: LibraryServices = { store, pending, analyst, usedBytes, announce };

  area.onChanged.addListener(changes => {
    followCorrections(services, Object.keys(changes)).catch(console.error);
  });
  analyseLater(services);

  const sentence = (key: string): string => browser.i18n.getMessage(key);
  return {
    viewCalls: inWords(viewLibraryCalls(services), sentence),
    pageCallsFor: ({ url = '', tab }) =>
      inWords(pageLibraryCalls(services, { url, isPrivate: tab?.incognito === true }), sentence),
  };
}
