import { createAnalyser } from '../core/analysis/analyse';
import { countAttributions } from '../core/quotes/find-attributions';
import { answerCalls, type Sender } from '../messages/answer';
import type { PageCalls, ViewCalls } from '../messages/protocol';
import { browser } from '../platform/browser';
import { readPackagedModel } from '../platform/packaged-model';
import { createMenus, listenForCommands } from './highlight-commands';
import { injectDetector, injectPage } from './inject';
import { checkAnalysisInput, checkTabId } from './check-payload';
import { createLibraryCalls } from './library/library-calls';

/** Only a cache: the browser may stop the background at any time, and the models are then read again. */
const analyser = createAnalyser(readPackagedModel);

function pageCalls(tabId: number): PageCalls {
  return {
    injectPage: () => injectPage(tabId),
    analyse: input => analyser.analyse(checkAnalysisInput(input)),
    setBadge: async input => {
      const checked = input && checkAnalysisInput({ published: null, ...input });
      const count = checked ? countAttributions(checked.text, checked.language) : 0;
      await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    },
  };
}

const viewCalls: ViewCalls = {
  injectTab: async tabId => injectPage(checkTabId(tabId)),
};

function isView(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

function pageCallsFor(sender: Sender): PageCalls | undefined {
  const tabId = sender.tab?.id;
  const isOurs = sender.id === browser.runtime.id && sender.frameId === 0 && !isView(sender);
  return isOurs && tabId !== undefined ? pageCalls(tabId) : undefined;
}

const library = createLibraryCalls(analyser);

const listener = answerCalls('background', [
  sender => (isView(sender) ? { ...viewCalls, ...library.viewCalls } : undefined),
  sender => pageCallsFor(sender) && { ...pageCallsFor(sender), ...library.pageCallsFor(sender) },
]);
browser.runtime.onMessage.addListener(listener);

// Pages hold a port open to notice when the extension goes; there is nothing to say on it.
browser.runtime.onConnect.addListener(() => undefined);

listenForCommands();

browser.runtime.onInstalled.addListener(() => {
  createMenus().catch(console.error);
  browser.action.setBadgeBackgroundColor({ color: '#5b4636' }).catch(console.error);
  injectDetector().catch(console.error);
});
