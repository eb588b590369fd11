import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { findAxeViolations } from './support/axe';
import { chromiumPath, useExtension, waitFor } from './support/extension';
import { FERRY_URL, ferryPage, SECTION_PAGE } from './support/ferry-page';

const SECTION_URL = 'https://www.coast-courier.example/harbour';

describe.skipIf(!chromiumPath)('Chromium: the popup', () => {
  const extension = useExtension();

  const openArticle = async (html = ferryPage()): Promise<Page> => {
    await extension.current.control.evaluate(() => chrome.storage.local.clear());
    extension.current.pages.set(FERRY_URL, { html });
    const page = await extension.current.openPage(FERRY_URL);
    await extension.current.waitForReport(page, ({ state }) => state === 'article');
    return page;
  };
  const openBoth = async (html?: string): Promise<{ page: Page; popup: Page }> => {
    const page = await openArticle(html);
    const popup = await extension.current.openPopup(page);
    await popup.getByRole('article').first().waitFor();
    return { page, popup };
  };

  test('shows the article, its quotations with their speakers, and the counts', async () => {
    const { popup } = await openBoth();
    expect(await popup.getByRole('heading', { level: 1 }).innerText()).toContain('Harbour town votes');
    const cards = popup.getByRole('article');
    expect(await cards.count()).toBe(3);
    const first = await cards.nth(0).innerText();
    expect(first).toContain('Oh Dae-sung');
    expect(first).toContain('We counted every ticket twice');
    expect(first).toContain('The ferry will sail again in May.');
    expect(await cards.nth(1).innerText()).toContain('Park Ji-won');
    expect(await cards.nth(2).innerText()).toMatch(/town official/);
    expect(await popup.getByRole('tab', { name: /Quotes/ }).innerText()).toContain('3');
  });

  test('lists the people and places', async () => {
    const { popup } = await openBoth();
    await popup.getByRole('tab', { name: /People/ }).click();
    const panel = popup.getByRole('tabpanel');
    await panel.getByText('Oh Dae-sung').first().waitFor();
    const text = await panel.innerText();
    for (const name of ['Park Ji-won', 'Gull Island', 'Merrow Bay']) expect(text).toContain(name);
  });

  test('copies a quotation with speaker, author, paper, date and address', async () => {
    const { popup } = await openBoth();
    await popup.getByRole('article').nth(1).getByRole('button', { name: /^Copy/ }).click();
    const copied = await waitFor('the clipboard', async () => {
      const text = await popup.evaluate(() => navigator.clipboard.readText());
      return text.includes('Nobody') ? text : undefined;
    });
    expect(copied).toContain('“Nobody believed it until the last hand went up,”');
    expect(copied).toContain('Park Ji-won');
    expect(copied).toMatch(/— Han Mi-rae, “Harbour town votes.*”, The Coast Courier, 18 March 2026, https/);
    expect(copied).toContain(FERRY_URL);
  });

  test('menus stay inside the window, at its left and at its right', async () => {
    const { popup } = await openBoth();
    const width = await popup.evaluate(() => innerWidth);
    for (const name of [/^More ways to copy/, /^Menu$/]) {
      await popup.getByRole('button', { name }).first().click();
      const box = await popup.getByRole('menu').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await popup.keyboard.press('Escape');
    }
  });

  test('shows the place of a quotation on the page and marks it', async () => {
    const { page, popup } = await openBoth();
    await page.bringToFront();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.getByRole('article').nth(2).getByRole('button', { name: /^Show/ }).click();
    await page.waitForFunction(() => scrollY > 500);
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('news-shown') ?? [])].map(range => (range as Range).toString()).join(''),
    );
    expect(marked).toContain('It is a good day for everyone');
  });

  test('puts an item back and hides it again', async () => {
    const { page, popup } = await openBoth();
    await popup.getByRole('tab', { name: /Cleaned/ }).click();
    const bar = page.locator('#share');
    expect(await bar.isVisible()).toBe(false);
    const item = popup.getByRole('listitem').filter({ hasText: 'Facebook share button' });
    await item.getByRole('button', { name: /Put back/ }).click();
    await bar.waitFor({ state: 'visible' });
    await item.getByRole('button', { name: /Hide again/ }).click();
    await bar.waitFor({ state: 'hidden' });
  });

  test('"on this site" off gives the page back and holds after a reload, then on again', async () => {
    const { page, popup } = await openBoth();
    await popup.getByRole('switch', { name: /On this site/ }).click();
    await page.locator('#share').waitFor({ state: 'visible' });
    await page.reload();
    await popup.reload();
    await popup.getByText('Off on').waitFor();
    expect(await page.locator('[data-news-hidden-by]').count()).toBe(0);
    await popup.getByRole('switch', { name: /On this site/ }).click();
    await page.locator('#share').waitFor({ state: 'hidden' });
  });

  test('"show original" and the text size act on the page', async () => {
    const { page, popup } = await openBoth();
    await popup.getByRole('button', { name: 'Show original' }).click();
    await page.locator('#share').waitFor({ state: 'visible' });
    await popup.getByRole('button', { name: 'Show original' }).click();
    await page.locator('#share').waitFor({ state: 'hidden' });
    const heightOf = () =>
      page
        .locator('#body > p')
        .first()
        .evaluate(element => element.getBoundingClientRect().height);
    const before = await heightOf();
    await popup.getByRole('button', { name: /Larger/ }).click();
    await popup.getByRole('button', { name: /Larger/ }).click();
    await waitFor('larger text', async () => ((await heightOf()) > before ? true : undefined));
  });

  test('the background killed between two clicks loses nothing', async () => {
    const { page, popup } = await openBoth();
    await stopWorker();
    await popup.getByRole('tab', { name: /People/ }).click();
    await popup.getByRole('tabpanel').getByText('Oh Dae-sung').first().waitFor();
    const second = await extension.current.openPopup(page);
    await second.getByRole('article').first().waitFor();
    expect(await second.getByRole('article').count()).toBe(3);
  });

  async function stopWorker(): Promise<void> {
    const browser = extension.current.context.browser();
    if (!browser) throw new Error('The browser is gone');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(extension.current.id),
    );
    await session.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    await session.detach();
  }

  test("a page that is no article: said so, and read at the reader's wish", async () => {
    extension.current.pages.set(SECTION_URL, { html: SECTION_PAGE });
    const page = await extension.current.openPage(SECTION_URL);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await extension.current.openPopup(page);
    await popup.getByText('No article here').waitFor();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.getByRole('button', { name: 'Read it anyway' }).waitFor();
  });

  test('a page the browser keeps to itself: said so', async () => {
    const tabId = await extension.current.control.evaluate(
      async () => (await chrome.tabs.create({ url: 'chrome://version', active: false })).id,
    );
    const popup = await extension.current.openView(`popup/index.html?tab=${tabId}`);
    await popup.getByText('closed to extensions').waitFor();
  });

  test('the keyboard alone is enough', async () => {
    const { popup } = await openBoth();
    await popup.getByRole('tab', { name: /Quotes/ }).focus();
    await popup.keyboard.press('ArrowRight');
    expect(await popup.getByRole('tab', { name: /People/ }).getAttribute('aria-selected')).toBe('true');
    await popup.keyboard.press('ArrowLeft');
    await popup.getByRole('article').nth(1).focus();
    await popup.keyboard.press('c');
    await waitFor('the clipboard', async () => {
      const text = await popup.evaluate(() => navigator.clipboard.readText());
      return text.includes('Nobody believed') ? true : undefined;
    });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in popup and options, %s', async colorScheme => {
    const { popup } = await openBoth();
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const tab of [/Quotes/, /People/, /Cleaned/]) {
      await popup.getByRole('tab', { name: tab }).click();
      expect(await findAxeViolations(popup)).toEqual([]);
    }
    const options = await extension.current.openView('options/index.html');
    await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await options.getByRole('switch').or(options.getByRole('checkbox')).first().waitFor();
    expect(await findAxeViolations(options)).toEqual([]);
  });

  test('the options switch automatic cleaning off and a kind of clutter off', async () => {
    const page = await openArticle();
    const options = await extension.current.openView('options/index.html');
    const automatic = options.getByRole('switch', { name: /Clean articles/ });
    await automatic.click();
    await options.locator('[role=switch][aria-checked=false]', { hasText: 'Clean articles' }).waitFor();
    await page.reload();
    const report = await extension.current.waitForReport(page, ({ state }) => state === 'article');
    expect(report.isCleaned).toBe(false);
    expect(await page.locator('#share').isVisible()).toBe(true);
  });

  test('hostile words show literally and run nothing', async () => {
    const attack = '<img src=x onerror=globalThis.__pwned=1>';
    const html = ferryPage({
      lead: `<p>“We paid ${attack.replaceAll('<', '&lt;')} for it, and __proto__ too,” said Mallory Grey of the harbour office.</p>`,
    });
    const { page, popup } = await openBoth(html);
    await popup.getByText('<img src=x', { exact: false }).first().waitFor();
    for (const view of [popup, page]) {
      expect(await view.evaluate(() => '__pwned' in globalThis)).toBe(false);
    }
  });
});

declare const chrome: {
  storage: { local: { clear(): Promise<void> } };
  tabs: { create(about: object): Promise<{ id: number }> };
};
