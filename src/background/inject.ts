import { browser } from '../platform/browser';

/**
 * Put the page's part into the top frame of a tab. Running it twice is harmless: the second finds the first.
 * Rejects where the browser does not allow it (browser pages, stores, withheld sites).
 */
export async function injectPage(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, files: ['content.css'], origin: 'USER' });
  // Chromium paints no ::highlight from a style sheet at user origin.
  await browser.scripting.insertCSS({ target, files: ['marks.css'], origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: ['content.js'] });
}

/** Chromium does not run content scripts in tabs that were open before install or update: do it for them. */
export async function injectDetector(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const injections = tabs.flatMap(({ id }) =>
    id === undefined
      ? []
      : browser.scripting.executeScript({ target: { tabId: id }, files: ['detector.js'] }),
  );
  for (const { status, ...outcome } of await Promise.allSettled(injections)) {
    // A tab the browser protects is no failure; it only has no detector.
    if (status === 'rejected') console.debug('No detector in a tab', outcome);
  }
}
