/** The page's part on an article page: injected by the background, at the detector's or the reader's wish. */
import { answerCalls } from '../messages/answer';
import { callsTo } from '../messages/call';
import type { ContentCalls } from '../messages/protocol';
import { browser } from '../platform/browser';
import { translate } from '../platform/translate';
import { readSettings, readSiteSettings, siteOf } from '../storage/settings-store';
import { readShownItems, writeShownItems } from '../storage/shown-items-store';
import { clearMarks } from './apply-cleanup';
import { installHighlights } from './highlights/install';
import { PageController } from './page-controller';
import { clearLeftLock } from './scroll-lock';
import { createViewNews } from './view-news';

/** Our own world's global, not the page's: a second injection finds the first one. */
const world = globalThis as { newsPage?: PageController };
const area = browser.storage.local;
const send = (envelope: object): Promise<unknown> => browser.runtime.sendMessage(envelope);
const background = callsTo('background', send);
const tellViews = createViewNews(callsTo('view', send));

function createController(changed: () => void): PageController {
  return new PageController(document, {
    changed,
    isAlive: () => (browser.runtime as { id?: string } | undefined)?.id !== undefined,
    readChoices: async url => ({
      settings: await readSettings(area),
      site: await readSiteSettings(area, siteOf(location.href)),
      shown: await readShownItems(area, url),
    }),
    // Nothing about a page of a private window is kept.
    saveShownItems: async (url, items) => {
      if (!browser.extension.inIncognitoContext) await writeShownItems(area, url, items);
    },
    analyse: input => background.analyse(input),
    setBadge: input => background.setBadge(input),
    failure: translate('problemReading'),
    tooLarge: translate('problemTooLarge'),
  });
}

function answersOf(page: PageController): ContentCalls {
  const session = () => {
    if (!page.session) throw new Error('There is no article on this page now.');
    return page.session;
  };
  return {
    getPageReport: () => page.report(),
    readAnyway: () => page.readAnyway(),
    getAnalysis: async () => session().analysis(),
    setCleanup: isOn => {
      page.session?.setCleaned(isOn);
      return page.report();
    },
    setItemShown: async ({ id, isShown }) => {
      await page.setItemShown(id, isShown);
      return page.report();
    },
    showSpan: span => Promise.resolve(page.session?.showSpan(span) ?? false),
    describeSpans: spans => Promise.resolve(session().describeSpans(spans)),
    tintSpans: spans => Promise.resolve(page.session?.tintSpans(spans)),
  };
}

function install(): PageController {
  clearMarks(document);
  clearLeftLock(document);
  const page = createController(() => {
    tellViews();
    try {
      highlights.follow();
    } catch (error) {
      // The article is there all the same.
      console.error('The highlights of this page could not be shown', error);
    }
  });
  const highlights = installHighlights(page, { library: background, changed: tellViews });
  const answers = { ...answersOf(page), ...highlights.calls };
  // Only our own extension's contexts reach this listener; a page cannot.
  const listener = answerCalls('content', [
    sender => (sender.id === browser.runtime.id ? answers : undefined),
  ]);
  browser.runtime.onMessage.addListener(listener);
  browser.storage.local.onChanged.addListener(changes => {
    const site = `site:${siteOf(location.href)}`;
    if (!('settings' in changes || site in changes)) return;
    page.reconfigure().catch(console.error);
    highlights.reconfigure();
  });
  // The port closes when the extension is updated, switched off or removed (and when the background sleeps).
  // Chromium tells before it takes the extension away: look a little later.
  browser.runtime.connect({ name: 'page' }).onDisconnect.addListener(() => {
    setTimeout(() => {
      if (!page.checkAlive()) highlights.stop();
    }, 500);
  });
  return page;
}

world.newsPage ??= install();
world.newsPage.start();
