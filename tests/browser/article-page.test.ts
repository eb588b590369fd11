import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { analyseInNode } from '../support/analyse-in-node';
import { chromiumPath, useExtension, waitFor } from './support/extension';
import { FERRY_URL, ferryPage, PARAGRAPHS, SECTION_PAGE } from './support/ferry-page';

const isVisible = (page: Page, selector: string): Promise<boolean> => page.locator(selector).isVisible();
const hiddenCount = (page: Page): Promise<number> => page.locator('[data-news-hidden-by]').count();

/** What a reader sees of the article body. */
const bodyText = (page: Page): Promise<string[]> => page.locator('#body > p').allInnerTexts();

describe.skipIf(!chromiumPath)('Chromium: an article page', () => {
  const extension = useExtension();
  const open = async (html = ferryPage(), headers: Record<string, string> = {}): Promise<Page> => {
    // What one test put back must not be remembered by the next.
    await extension.current.control.evaluate(() => chrome.storage.local.clear());
    extension.current.pages.set(FERRY_URL, { html, headers });
    const page = await extension.current.openPage(FERRY_URL);
    await extension.current.waitForReport(page, ({ state }) => state === 'article');
    return page;
  };

  test('the widget, the bar and the second caption go; one caption and every word of the text stay', async () => {
    const page = await open();
    expect(await isVisible(page, '#sizes')).toBe(false);
    expect(await isVisible(page, '#share')).toBe(false);
    const captions = [await isVisible(page, '#caption'), await isVisible(page, '#second-caption')];
    expect(captions.filter(Boolean)).toHaveLength(1);
    expect(await bodyText(page)).toEqual(PARAGRAPHS);
  });

  test('the page sees neither our scripts nor our files', async () => {
    const page = await open();
    const seen = await page.evaluate(() => ({
      global: 'newsPage' in globalThis,
      scripts: document.querySelectorAll('script[src*="extension"], link[href*="extension"]').length,
    }));
    expect(seen).toEqual({ global: false, scripts: 0 });
    const probe = await page.evaluate(
      id => fetch(`chrome-extension://${id}/content.js`).then(String, () => 'closed'),
      extension.current.id,
    );
    expect(probe).toBe('closed');
  });

  test('"show original" gives back the same DOM, to the byte', async () => {
    const page = await open();
    await extension.current.ask(page, 'setCleanup', false);
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    // A document that was only parsed: nothing of ours has ever touched it.
    const bare = await page.evaluate(
      html => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      ferryPage(),
    );
    expect(shown).toBe(bare);
    await extension.current.ask(page, 'setCleanup', true);
    expect(await hiddenCount(page)).toBeGreaterThan(0);
  });

  test('an item put back stays back after a reload, the others stay hidden', async () => {
    const page = await open();
    const { removed } = await extension.current.ask(page, 'getPageReport');
    const bar = removed.find(({ ruleId }) => ruleId === 'share-bar');
    await extension.current.ask(page, 'setItemShown', { id: bar?.id, isShown: true });
    expect(await isVisible(page, '#share')).toBe(true);
    await page.reload();
    await extension.current.waitForReport(page, ({ state }) => state === 'article');
    expect(await isVisible(page, '#share')).toBe(true);
    expect(await isVisible(page, '#sizes')).toBe(false);
    await extension.current.ask(page, 'setItemShown', { id: bar?.id, isShown: false });
    expect(await isVisible(page, '#share')).toBe(false);
  });

  test('a page with default-src none works, and we cause no violation', async () => {
    const violations: string[] = [];
    extension.current.context.on('console', message => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    const page = await open(ferryPage(), { 'content-security-policy': "default-src 'none'; img-src data:" });
    expect(await isVisible(page, '#sizes')).toBe(false);
    expect(await extension.current.ask(page, 'showSpan', { start: 0, end: 20 })).toBe(true);
    const ours = violations.filter(text => text.includes('chrome-extension'));
    expect(ours).toEqual([]);
  });

  test('a page whose own style shows everything cannot undo the hiding', async () => {
    const page = await open(
      ferryPage({ head: '<style>#share, #share * { display: block !important }</style>' }),
    );
    expect(await isVisible(page, '#share')).toBe(false);
  });

  test('a widget that arrives late goes too, also one in an open shadow root', async () => {
    const page = await open();
    await page.evaluate(() => {
      const bar = document.querySelector('#share')?.cloneNode(true) as HTMLElement;
      bar.removeAttribute('data-news-hidden-by');
      bar.id = 'late-share';
      document.querySelector('article')?.append(bar);
      const host = document.createElement('news-tools');
      host.id = 'tools-host';
      const inner = bar.cloneNode(true) as HTMLElement;
      inner.id = 'shadow-share';
      host.attachShadow({ mode: 'open' }).append(inner);
      document.querySelector('article')?.append(host);
    });
    await waitFor('the late widget to go', async () =>
      (await isVisible(page, '#late-share')) ? undefined : true,
    );
    await waitFor('the one in the shadow root to go', async () =>
      (await isVisible(page, '#shadow-share')) ? undefined : true,
    );
  });

  test('a widget that the site renders anew goes again, and lazy pictures still load', async () => {
    const page = await open(
      ferryPage().replace(
        '</article>',
        '<img id="lazy" alt="" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="></article>',
      ),
    );
    await page.evaluate(() => {
      const bar = document.querySelector('#share');
      const again = bar?.cloneNode(true) as HTMLElement;
      again.removeAttribute('data-news-hidden-by');
      bar?.replaceWith(again);
      const lazy = document.querySelector<HTMLImageElement>('#lazy');
      if (lazy) lazy.src = lazy.dataset['src'] ?? '';
    });
    await waitFor('the bar to go again', async () => ((await isVisible(page, '#share')) ? undefined : true));
    const isLoaded = await page.evaluate(() => {
      const lazy = document.querySelector<HTMLImageElement>('#lazy');
      return lazy !== null && lazy.naturalWidth === 1 && lazy.getClientRects().length > 0;
    });
    expect(isLoaded).toBe(true);
    await extension.current.ask(page, 'setCleanup', false);
    expect(await hiddenCount(page)).toBe(0);
  });

  test('a consent dialog that locks scrolling goes and the page scrolls; the original has both back', async () => {
    const page = await open(
      ferryPage({
        head: '<style>body.locked { overflow: hidden } #gate { position: fixed; inset: 0 }</style>',
      })
        .replace('<body>', '<body class="locked">')
        .replace(
          '</body>',
          '<div id="gate" class="cookie-consent">We use cookies and your personal data. <button>Accept all</button></div></body>',
        ),
    );
    const overflow = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).overflowY);
    await waitFor('the dialog to go', async () => ((await isVisible(page, '#gate')) ? undefined : true));
    expect(await overflow()).toBe('visible');
    await extension.current.ask(page, 'setCleanup', false);
    expect(await isVisible(page, '#gate')).toBe(true);
    expect(await overflow()).toBe('hidden');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('data-news');
  });

  test('single-page navigation: the next article is read, a section page is left alone, going back works', async () => {
    const page = await open();
    const first = (await extension.current.ask(page, 'getPageReport')).text;
    await page.evaluate(() => {
      history.pushState(null, '', '/news/2026/03/19/lighthouse');
      document.title = 'Lighthouse keeper retires';
      for (const paragraph of document.querySelectorAll('#body > p')) {
        paragraph.textContent = `Forty years ago the keeper came to the lighthouse, and on Friday he left it. ${paragraph.textContent}`;
      }
    });
    const second = await extension.current.waitForReport(page, ({ text }) => text !== first && text !== '');
    expect(second.text).toContain('Forty years ago');
    await page.evaluate(html => {
      history.pushState(null, '', '/harbour');
      const section = new DOMParser().parseFromString(html, 'text/html');
      document.head.replaceChildren();
      document.body.replaceWith(section.body);
    }, SECTION_PAGE);
    await extension.current.waitForReport(page, ({ state }) => state === 'no-article');
    expect(await hiddenCount(page)).toBe(0);
  });

  test('the back/forward cache brings back a page that still answers', async () => {
    const page = await open();
    extension.current.pages.set('https://www.coast-courier.example/harbour', { html: SECTION_PAGE });
    await page.goto('https://www.coast-courier.example/harbour');
    await page.goBack();
    const report = await extension.current.waitForReport(page, ({ state }) => state === 'article');
    expect(report.removed.length).toBeGreaterThan(0);
    expect(await isVisible(page, '#share')).toBe(false);
  });

  test('a page that is no article stays as it is, byte for byte, with nothing on the badge', async () => {
    const url = 'https://www.coast-courier.example/harbour';
    extension.current.pages.set(url, { html: SECTION_PAGE });
    const page = await extension.current.openPage(url);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    // The last look is taken after five seconds.
    await page.waitForTimeout(8000);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await badgeOf(page)).toBe('');
  });

  async function badgeOf(page: Page): Promise<string> {
    const tabId = await extension.current.tabOf(page);
    return extension.current.control.evaluate(id => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  test('the badge counts the attributions and no model is loaded for it', async () => {
    const page = await open();
    expect(await waitFor('the badge', async () => (await badgeOf(page)) || undefined)).toBe('3');
  });

  test('messages that a page forges reach nothing', async () => {
    const page = await open();
    const before = await hiddenCount(page);
    await page.evaluate(() => {
      for (const call of ['setCleanup', 'readAnyway', 'injectPage', 'analyse']) {
        window.postMessage({ to: 'content', call, payload: false }, '*');
        window.postMessage({ to: 'background', call, payload: { text: 'x' } }, '*');
        document.dispatchEvent(new CustomEvent(call, { detail: { to: 'content', call } }));
      }
    });
    await page.waitForTimeout(300);
    expect(await hiddenCount(page)).toBe(before);
    const external = await page.evaluate(
      id =>
        new Promise(resolve => {
          const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
            ?.runtime;
          // Without externally_connectable a page has no way to address us.
          resolve(runtime?.sendMessage === undefined ? 'closed' : id);
        }),
      extension.current.id,
    );
    expect(external).toBe('closed');
  });

  test('the background refuses what only a view may ask, and damaged payloads do no harm', async () => {
    const view = await extension.current.openView('options/index.html');
    const refused = await view.evaluate(() =>
      chrome.runtime.sendMessage({ to: 'background', call: 'analyse', payload: { text: 7 } }).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );
    expect(refused).toContain('No handler for background.analyse');
  });

  test('the analysis is the same as in Node, to the byte', async () => {
    const page = await open();
    const { text, article } = await extension.current.ask(page, 'getPageReport');
    const here = await analyseInNode({ text, language: article.language, published: article.published });
    expect(JSON.stringify(await extension.current.ask(page, 'getAnalysis'))).toBe(JSON.stringify(here));
  });

  test('nothing is asked of the network but the pages themselves', () => {
    const foreign = extension.current.strays.filter(url => !url.endsWith('/favicon.ico'));
    expect(foreign).toEqual([]);
  });
});

declare const chrome: {
  storage: { local: { clear(): Promise<void> } };
  runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
  action: { getBadgeText(about: object): Promise<string> };
};
