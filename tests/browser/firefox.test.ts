import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { servePages, type PageServer } from '../../scripts/browser/page-server';
import type { PageReport } from '../../src/messages/protocol';
import { analyseInNode } from '../support/analyse-in-node';
import { readFile } from '../support/export-record';
import { findAxeViolations } from './support/axe';
import { waitFor } from './support/extension';
import { ferryPage, PARAGRAPHS, SECTION_PAGE } from './support/ferry-page';
import { firefoxPath, useFirefox } from './support/firefox-extension';

describe.skipIf(!firefoxPath)('Firefox', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'on-record-downloads-'));
  const firefox = useFirefox({
    firefoxPreferences: {
      'dom.events.testing.asyncClipboard': true,
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
    },
  });
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages(path =>
      path.startsWith('/news/') ? { html: ferryPage() } : { html: SECTION_PAGE },
    );
  });
  afterEach(async () => {
    await firefox.current.control().evaluate('browser.storage.local.clear()');
  });
  afterAll(() => {
    server.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  async function openPage(path: string): Promise<{ page: Page; tabId: number }> {
    const page = await firefox.current.newPage();
    await page.goto(server.origin + path);
    return { page, tabId: await firefox.current.tabOf(page) };
  }

  async function openArticle(): Promise<{ page: Page; tabId: number; report: PageReport }> {
    const opened = await openPage('/news/ferry-line');
    return { ...opened, report: await firefox.current.waitForArticle(opened.tabId) };
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
    const popup = await firefox.current.openView(`popup/index.html?tab=${tabId}`);
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

  test('the popup saves the article as a file that the import reads', async () => {
    const { tabId } = await openArticle();
    const popup = await firefox.current.openView(`popup/index.html?tab=${tabId}`);
    await popup.waitForSelector('[role=tabpanel] article');
    await popup.click('.popup-header [aria-haspopup=menu]');
    await popup.waitForSelector('[role=menuitem]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('dialog[open]');
    expect(await findAxeViolations(popup)).toEqual([]);
    await popup.select('dialog select', 'json');
    await popup.click('dialog [type=submit]');
    const path = join(downloads, 'Harbour town votes to reopen its ferry line.json');
    const text = await waitFor('the file', () =>
      Promise.resolve(existsSync(path) ? readFileSync(path, 'utf8') || undefined : undefined),
    );
    const reading = readFile(text);
    expect(reading.isRefused).toBe(false);
    expect(text).toContain('Park Ji-won');
  });

  test('the shortcut copies what is selected, plain and rich', async () => {
    const { page, tabId } = await openArticle();
    await page.bringToFront();
    await page.evaluate(() => {
      const text = document.querySelectorAll('#body > p')[2]?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 13);
    });
    expect(await firefox.current.ask(tabId, 'copySelection')).toBe(true);
    const view = await firefox.current.openView('options/index.html');
    const read = (type: string): Promise<unknown> =>
      view.evaluate(
        `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then(blob => blob.text())`,
      );
    expect(await read('text/plain')).toMatch(/^“The islanders” — Han Mi-rae, .*#:~:text=/);
    expect(await read('text/html')).toContain('<a href=');
  });

  test('put back and "off on this site" survive a reload', async () => {
    const { page, tabId, report } = await openArticle();
    const bar = report.removed.find(({ ruleId }) => ruleId === 'share-bar');
    await firefox.current.ask(tabId, 'setItemShown', { id: bar?.id, isShown: true });
    await page.reload();
    await waitFor('the article', async () => {
      const now = await firefox.current.ask(tabId, 'getPageReport').catch(() => undefined);
      return now?.state === 'article' ? now : undefined;
    });
    expect(await isVisible(page, '#share')).toBe(true);
    await firefox.current
      .control()
      .evaluate(
        "browser.storage.local.set({ 'site:127.0.0.1': { version: 1, isOff: true, textSize: 0, rulesOff: [] } })",
      );
    await page.reload();
    await waitFor('the switch', async () => {
      const now = await firefox.current.ask(tabId, 'getPageReport').catch(() => undefined);
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
    await firefox.current.reinstall();
    const report = await waitFor('the new version', async () => {
      const now = await firefox.current.ask(tabId, 'getPageReport').catch(() => undefined);
      return now?.state === 'article' ? now : undefined;
    });
    expect(await page.$$('[data-news-hidden-by]')).toHaveLength(report.removed.length);
  });

  test('the analysis is the same as in Node, to the byte', async () => {
    const { tabId, report } = await openArticle();
    const { text, article } = report;
    const here = await analyseInNode({ text, language: article.language, published: article.published });
    expect(JSON.stringify(await firefox.current.ask(tabId, 'getAnalysis'))).toBe(JSON.stringify(here));
  });

  test('axe finds nothing in popup and options', async () => {
    const { tabId } = await openArticle();
    const popup = await firefox.current.openView(`popup/index.html?tab=${tabId}`);
    await popup.waitForSelector('[role=tabpanel] article');
    expect(await findAxeViolations(popup)).toEqual([]);
    expect(await findAxeViolations(firefox.current.control())).toEqual([]);
  });
});
