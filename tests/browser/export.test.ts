import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';

import { readFile } from '../support/export-record';
import { findAxeViolations } from './support/axe';
import { chromiumPath, useExtension, waitFor } from './support/extension';
import { FERRY_URL, SECTION_PAGE } from './support/ferry-page';
import {
  emptyLibrary,
  openArticle,
  runCommand,
  select,
  selectByScript,
  waitForPaint,
} from './support/highlight-page';
import { openPageWorld } from './support/page-world';

const SIGNATURES = 'more than four thousand signatures';
const TITLE = 'Harbour town votes to reopen its ferry line';
const SECTION_URL = 'https://www.coast-courier.example/harbour';
const PLAIN_URL = 'http://www.coast-courier.example/harbour';
const COPY = 'Copied with its source: ';

describe.skipIf(!chromiumPath)('Chromium: everything out', () => {
  const extension = useExtension();
  beforeEach(() => emptyLibrary(extension.current));

  /** The popup on the article with one highlight on it. */
  async function openBoth(): Promise<{ page: Page; popup: Page }> {
    const { page, world } = await openArticle(extension.current);
    await select(page, SIGNATURES);
    await world.click('Green');
    await waitForPaint(page, { green: [SIGNATURES] });
    const popup = await extension.current.openPopup(page);
    await popup.getByRole('article').first().waitFor();
    return { page, popup };
  }

  async function openDialog(popup: Page): Promise<void> {
    await popup.getByRole('button', { name: 'Menu' }).click();
    await popup.getByRole('menuitem', { name: /Export this article/ }).click();
    await popup.getByRole('dialog').waitFor();
  }

  async function download(popup: Page): Promise<{ name: string; text: string }> {
    const event = popup.waitForEvent('download');
    await popup.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
    const file = await event;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  /** What is on the clipboard once it holds these words, plain and rich. */
  function clipboard(view: Page, words: string): Promise<{ plain: string; html: string }> {
    return waitFor(`the clipboard with ${words}`, async () => {
      await view.bringToFront();
      const found = await view.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string): Promise<string> =>
          item?.types.includes(type) ? (await item.getType(type)).text() : '';
        return { plain: await read('text/plain'), html: await read('text/html') };
      });
      return found.plain.includes(words) ? found : undefined;
    });
  }

  const clearClipboard = (view: Page): Promise<void> =>
    view.bringToFront().then(() => view.evaluate(() => navigator.clipboard.writeText('')));

  test('the dialog saves the article, by the keyboard alone, and remembers the format', async () => {
    const { popup } = await openBoth();
    await popup.getByRole('button', { name: 'Menu' }).focus();
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Enter');
    const dialog = popup.getByRole('dialog', { name: 'Export' });
    await dialog.waitFor();
    expect(await dialog.getByText(/^In the file/).innerText()).toMatch(/Highlights\s1 · Quotes\s3/);
    const choice = dialog.getByRole('combobox', { name: 'Format' });
    expect(await choice.evaluate(element => element === document.activeElement)).toBe(true);
    await choice.selectOption({ label: 'JSON, complete' });
    const event = popup.waitForEvent('download');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    const file = await event;
    expect(file.suggestedFilename()).toBe(`${TITLE}.json`);
    const reading = readFile(readFileSync(await file.path(), 'utf8'));
    if (reading.isRefused) throw new Error(JSON.stringify(reading.problem));
    expect(reading.articles).toHaveLength(1);
    const [article] = reading.articles;
    expect(article?.quotes.map(({ speaker }) => speaker).slice(0, 2)).toEqual(['Oh Dae-sung', 'Park Ji-won']);
    expect(article?.annotations).toMatchObject([{ color: 'green' }]);
    expect(article?.saved.entities.map(({ name }) => name)).toContain('Gull Island');
    await popup.getByText(`Saved as ${TITLE}.json`).first().waitFor();
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Menu');

    await openDialog(popup);
    expect(await choice.inputValue()).toBe('json');
    await choice.selectOption({ label: 'Table of quotes (CSV)' });
    const { data } = Papa.parse<string[]>((await download(popup)).text.trimEnd());
    expect(data[0]).toContain('offsets');
    expect(data.map(([speaker]) => speaker)).toContain('Park Ji-won');
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the dialog, the menu and the page’s menu, %s',
    async colorScheme => {
      const { page, popup } = await openBoth();
      await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await popup.getByRole('button', { name: 'Menu' }).click();
      expect(await findAxeViolations(popup)).toEqual([]);
      await popup.keyboard.press('Enter');
      const dialog = popup.getByRole('dialog');
      await dialog.waitFor();
      expect(await findAxeViolations(popup)).toEqual([]);
      const box = await dialog.boundingBox();
      const inside = [box?.x ?? -1, box?.y ?? -1, 380 - (box?.x ?? 0) - (box?.width ?? 0)];
      expect(inside.every(room => room >= 8)).toBe(true);
      await popup.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.close();
    },
  );

  test('a highlight is copied in any form, with its link, as rich text too', async () => {
    const { popup } = await openBoth();
    await popup.getByRole('tab', { name: /Highlights/ }).click();
    const card = popup.getByRole('article').filter({ hasText: SIGNATURES });
    await card.getByRole('button', { name: /^Copy/ }).click();
    const first = await clipboard(popup, SIGNATURES);
    expect(first.plain).toMatch(/^“more than four thousand signatures” — Han Mi-rae, .*#:~:text=/);
    expect(first.html).toContain('<a href=');
    await card.getByRole('button', { name: 'More ways to copy' }).click();
    await popup.getByRole('menuitem', { name: 'Markdown' }).click();
    const second = await clipboard(popup, '> “');
    expect(second.plain).toContain(`(<${FERRY_URL}#:~:text=`);
    expect(second.html).toContain('<blockquote');
  });

  test('the shortcut copies what is selected as the reader last did, and says so on the page', async () => {
    const { page, popup } = await openBoth();
    await clearClipboard(popup);
    await page.bringToFront();
    const world = await openPageWorld(page, extension.current.id);
    await extension.current.control.evaluate(() =>
      chrome.storage.local.set({ settings: { copyFormat: 'markdown' } }),
    );
    await selectByScript(page, 2, 13);
    await runCommand(extension.current, page, 'copy');
    await waitFor('the word', async () => ((await world.text()).includes(COPY) ? true : undefined));
    expect(await world.text()).toContain(`${COPY}Markdown`);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('The islanders');
    const { plain, html } = await clipboard(popup, 'The islanders');
    expect(plain).toMatch(/^> “The islanders”\n>\n> — \[Harbour town votes.*\]\(<https.*#:~:text=/);
    expect(html).toContain('<cite>');
  });

  test('the shortcut with nothing selected says what to do', async () => {
    const { page, world } = await openArticle(extension.current);
    await runCommand(extension.current, page, 'copy');
    await waitFor('the word', async () =>
      (await world.text()).includes('Select some words of the page first') ? true : undefined,
    );
  });

  test.each([SECTION_URL, PLAIN_URL])('the shortcut on a page that is no article: %s', async url => {
    extension.current.pages.set(url, { html: SECTION_PAGE });
    const page = await extension.current.openPage(url);
    await select(page, 'Harbour news');
    await runCommand(extension.current, page, 'copy');
    const world = await openPageWorld(page, extension.current.id);
    await waitFor('the word', async () => ((await world.text()).includes(COPY) ? true : undefined));
    const { plain, html } = await clipboard(extension.current.control, 'Harbour');
    expect(plain).toMatch(/^“Harbour news” — “Harbour news”, https?:/);
    expect(plain).toContain(url);
    expect(html).toContain(`<a href="${url}`);
  });

  test('the toolbar on the page offers the forms, inside the window, by the keyboard too', async () => {
    const { page, world } = await openArticle(extension.current);
    await select(page, SIGNATURES);
    await world.click('More ways to copy');
    const item = await world.find('BibTeX');
    expect(item.y).toBeLessThan(900);
    await page.keyboard.press('Escape');
    await world.find('Yellow');
    await world.click('More ways to copy');
    await world.click('BibTeX');
    await waitFor('the word', async () =>
      (await world.text()).includes(`${COPY}BibTeX`) ? true : undefined,
    );
    expect((await clipboard(extension.current.control, '@article')).plain).toContain(SIGNATURES);
    const { settings } = await extension.current.control.evaluate(() => chrome.storage.local.get('settings'));
    expect(settings).toMatchObject({ copyFormat: 'bibtex' });
  });

  test('in a page served over https the shortcut needs no permission', async () => {
    const { page, world } = await openArticle(extension.current);
    await extension.current.context.clearPermissions();
    await selectByScript(page, 2, 13);
    await runCommand(extension.current, page, 'copy');
    await waitFor('the word', async () => ((await world.text()).includes(COPY) ? true : undefined));
    await extension.current.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await clipboard(extension.current.control, 'The islanders');
  });
});

declare const chrome: {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
};
