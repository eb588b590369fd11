import { answerCalls } from '../messages/answer';
import { callsTo } from '../messages/call';
import type { ViewEvents } from '../messages/protocol';
import { browser } from '../platform/browser';
import type { LibraryActions } from './library-actions';

function watch(onChange: (articles: readonly string[]) => void, signal: AbortSignal): void {
  const events: ViewEvents = {
    pageChanged: () => Promise.resolve(),
    libraryChanged: ({ articles }) => {
      onChange(articles);
      return Promise.resolve();
    },
  };
  const listener = answerCalls('view', [() => events]);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener);
  });
}

/** The library of this browser. */
export function createBrowserActions(): LibraryActions {
  const background = callsTo('background', envelope => browser.runtime.sendMessage(envelope));
  return {
    readLibrary: request => background.readLibrary(request),
    readArticles: ids => background.readArticles(ids),
    readAnnotations: ids => background.readAnnotations(ids),
    writeAnnotations: annotations => background.writeAnnotations(annotations),
    writeArticles: articles => background.writeArticles(articles),
    deleteSaved: ids => background.deleteSaved(ids),
    watch,
    copy: text => navigator.clipboard.writeText(text),
    open: address => {
      browser.tabs.create({ url: address }).catch(console.error);
    },
  };
}
