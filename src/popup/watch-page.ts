import { answerCalls } from '../messages/answer';
import type { ViewEvents } from '../messages/protocol';
import { browser } from '../platform/browser';

/** Call back whenever the page of a tab may have something new to say: it tells so itself, or it is another page now. */
export function watchPage(tabId: number, onNews: () => void, signal: AbortSignal): void {
  const news: ViewEvents = {
    ...NOTHING_ELSE,
    pageChanged: () => {
      onNews();
      return Promise.resolve();
    },
  };
  const isFromTab = (id: number | undefined): boolean => id === tabId;
  const answer = answerCalls('view', [sender => (isFromTab(sender.tab?.id) ? news : NOTHING_ELSE)]);
  const onUpdated = (id: number, { status }: { status?: string | undefined }): void => {
    if (isFromTab(id) && status !== undefined) onNews();
  };
  browser.runtime.onMessage.addListener(answer);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(answer);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** News of other tabs, and of the library, are not for this view; they are answered all the same. */
const NOTHING_ELSE: ViewEvents = {
  pageChanged: () => Promise.resolve(),
  libraryChanged: () => Promise.resolve(),
};
