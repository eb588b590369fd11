import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { findBrowser } from '../../scripts/browser/find';
import { servePages, type PageServer } from '../../scripts/browser/page-server';
import { driveBrowser, type DrivenBrowser } from '../../scripts/browser/puppeteer';
import { distOf } from '../../scripts/build/extension';
import type { ContentCalls, PageReport } from '../../src/messages/protocol';
import { analyseInNode } from '../support/analyse-in-node';
import { findAxeViolations } from './support/axe';
import { waitFor } from './support/extension';
import { ferryPage, PARAGRAPHS, SECTION_PAGE } from './support/ferry-page';

const firefox = findBrowser('firefox');

describe.skipIf(!firefox)('Firefox', () => {
  let driven: DrivenBrowser;
  let server: PageServer;
  let control: Page;

  beforeAll(async () => {
    server = await servePages(path =>
      path.startsWith('/news/') ? { html: ferryPage() } : { html: SECTION_PAGE },
    );
    driven = await driveBrowser(firefox ?? { kind: 'firefox', path: '' }, {
      isHeadless: true,
      firefoxPreferences: { 'dom.events.testing.asyncClipboard': true },
    });
    control = await openView('options/index.html');
  });
  afterEach(async () => {
    const pages = await driven.browser.pages();
    await Promise.all(
      pages
        .slice(1)
        .filter(page => page !== control)
        .map(page => page.close()),
    );
    await control.evaluate('browser.storage.local.clear()');
  });
  afterAll(async () => {
    await driven.browser.close();
    server.close();
  });

  async function openView(path: string): Promise<Page> {
    const view = await driven.browser.newPage();
    // The load event of an extension page never reaches the driver.
    await view.goto(driven.extensionPage(path), { waitUntil: [] });
    await view.waitForSelector('h1, [role=tablist], main');
    return view;
  }

  async function ask<Name extends keyof ContentCalls>(
    tabId: number,
    call: Name,
    payload?: unknown,
  ): Promise<Awaited<ReturnType<ContentCalls[Name]>>> {
    const message = JSON.stringify({ to: 'content', call, payload });
    return (await control.evaluate(`browser.tabs.sendMessage(${tabId}, ${message})`)) as never;
  }

  async function openPage(path: string): Promise<{ page: Page; tabId: number }> {
    const page = await driven.browser.newPage();
    await page.goto(server.origin + path);
    const url = JSON.stringify(page.url());
    const tabId = await waitFor(
      'the tab',
      async () =>
        (await control.evaluate(
          `browser.tabs.query({}).then(tabs => tabs.find(tab => tab.url === ${url})?.id)`,
        )) as number | undefined,
    );
    return { page, tabId };
  }

  async function openArticle(): Promise<{ page: Page; tabId: number; report: PageReport }> {
    const { page, tabId } = await openPage('/news/ferry-line');
    const report = await waitFor('the article', async () => {
      const now = await ask(tabId, 'getPageReport').catch(() => undefined);
      return now?.state === 'article' ? now : undefined;
    });
    return { page, tabId, report };
  }

  const isVisible = (page: Page, selector: string): Promise<boolean> =>
    page.$eval(selector, element => element.checkVisibility());

  test('widget, bar and second caption go, every word of the text stays', async () => {
    const { page } = await openArticle();
    expect(await isVisible(page, '#sizes')).toBe(false);
    expect(await isVisible(page, '#share')).toBe(false);
    const captions = [await isVisible(page, '#caption'), await isVisible(page, '#second-caption')];
    expect(captions.filter(Boolean)).toHaveLength(1);
    expect(
      await page.$$eval('#body > p', paragraphs => paragraphs.map(({ innerText }) => innerText)),
    ).toEqual(PARAGRAPHS);
  });

  test('the popup lists quotations and entities, copies, and jumps', async () => {
    const { page, tabId } = await openArticle();
    const popup = await openView(`popup/index.html?tab=${tabId}`);
    await popup.waitForSelector('[role=tabpanel] article');
    const cards = await popup.$$eval('[role=tabpanel] article', all => all.map(({ innerText }) => innerText));
    expect(cards).toHaveLength(3);
    expect(cards[0]).toContain('Oh Dae-sung');
    expect(cards[1]).toContain('Park Ji-won');

    const press = (card: number, name: string): Promise<void> =>
      popup.evaluate(
        (index, label) => {
          const buttons =
            document.querySelectorAll('[role=tabpanel] article')[index]?.querySelectorAll('button') ?? [];
          [...buttons].find(button => button.textContent.includes(label))?.click();
        },
        card,
        name,
      );
    await press(1, 'Copy');
    await popup.waitForFunction(
      "[...document.querySelectorAll('article button')].some(b => b.textContent.includes('Copied'))",
    );
    const copied = await waitFor('the copy', async () => {
      const text = (await popup.evaluate('navigator.clipboard.readText()')) as string;
      return text === '' ? undefined : text;
    });
    expect(copied).toContain('Park Ji-won said');
    expect(copied).toContain('The Coast Courier, 18 March 2026');

    await page.bringToFront();
    await press(2, 'Show');
    await page.waitForFunction('scrollY > 500');

    await popup.evaluate("document.querySelectorAll('[role=tab]')[1].click()");
    await popup.waitForFunction(
      "document.querySelector('[role=tabpanel]').innerText.includes('Gull Island')",
    );
  });

  test('put back and "off on this site" survive a reload', async () => {
    const { page, tabId, report } = await openArticle();
    const bar = report.removed.find(({ ruleId }) => ruleId === 'share-bar');
    await ask(tabId, 'setItemShown', { id: bar?.id, isShown: true });
    await page.reload();
    await waitFor('the article', async () => {
      const now = await ask(tabId, 'getPageReport').catch(() => undefined);
      return now?.state === 'article' ? now : undefined;
    });
    expect(await isVisible(page, '#share')).toBe(true);
    await control.evaluate(
      "browser.storage.local.set({ 'site:127.0.0.1': { version: 1, isOff: true, textSize: 0, rulesOff: [] } })",
    );
    await page.reload();
    await waitFor('the switch', async () => {
      const now = await ask(tabId, 'getPageReport').catch(() => undefined);
      return now?.state === 'site-off' ? now : undefined;
    });
    expect(await page.$$('[data-news-hidden-by]')).toHaveLength(0);
  });

  test('a page that is no article stays as it is', async () => {
    const { page } = await openPage('/harbour');
    const before = await page.evaluate('document.documentElement.outerHTML');
    // The last look is taken after eight seconds.
    await new Promise(resolve => setTimeout(resolve, 8500));
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
  });

  test('a new version takes over the pages that are open', async () => {
    const { page, tabId } = await openArticle();
    await driven.browser.installExtension(distOf('firefox'));
    control = await openView('options/index.html');
    const report = await waitFor('the new version', async () => {
      const now = await ask(tabId, 'getPageReport').catch(() => undefined);
      return now?.state === 'article' ? now : undefined;
    });
    expect(await page.$$('[data-news-hidden-by]')).toHaveLength(report.removed.length);
  });

  test('the analysis is the same as in Node, to the byte', async () => {
    const { tabId, report } = await openArticle();
    const { text, article } = report;
    const here = await analyseInNode({ text, language: article.language, published: article.published });
    expect(JSON.stringify(await ask(tabId, 'getAnalysis'))).toBe(JSON.stringify(here));
  });

  test('axe finds nothing in popup and options', async () => {
    const { tabId } = await openArticle();
    const popup = await openView(`popup/index.html?tab=${tabId}`);
    await popup.waitForSelector('[role=tabpanel] article');
    expect(await findAxeViolations(popup)).toEqual([]);
    expect(await findAxeViolations(control)).toEqual([]);
  });
});
