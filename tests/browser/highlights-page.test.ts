import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';

import { findAxeViolations } from './support/axe';
import { chromiumPath, useExtension, waitFor } from './support/extension';
import {
  clickOn,
  emptyLibrary,
  openArticle,
  paintedOn,
  select,
  waitForPaint,
} from './support/highlight-page';
import { annotationsOf, cpuOf, growSteadily, longPage } from './support/many-highlights';
import type { PageWorld } from './support/page-world';

const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const SIGNATURES = 'more than four thousand signatures';
/** The page without the hiding attribute and our host. */
function strippedHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('[data-news-tools]')) host.remove();
    for (const element of copy.querySelectorAll('[data-news-hidden-by]'))
      element.removeAttribute('data-news-hidden-by');
    return copy.outerHTML;
  });
}

/** What axe-core finds in our closed tree, seen from our own world. */
async function axeInShadow(world: PageWorld): Promise<string[]> {
  await world.evaluate(`(() => {
    const host = document.querySelector('[data-news-tools]');
    Object.defineProperty(host, 'shadowRoot', { value: chrome.dom.openOrClosedShadowRoot(host), configurable: true });
  })()`);
  await world.evaluate(`${AXE};0`);
  const { violations } = await world.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run({ include: [['[data-news-tools]', '.box']] }).then(({ violations }) => ({ violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })) }))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe.skipIf(!chromiumPath)('Chromium: highlights and the page', () => {
  const extension = useExtension();
  beforeEach(() => emptyLibrary(extension.current));

  /** Spans of the article text become highlights, one after another. */
  async function fill(page: Page, count: number): Promise<void> {
    const { text } = await extension.current.waitForReport(page, ({ state }) => state === 'article');
    for (let index = 0; index < count; index += 1) {
      const start = text.indexOf(`number ${index} of the`);
      const spans = [{ start, end: start + `number ${index} of the harbour`.length }];
      await extension.current.ask(page, 'highlightSpans', { spans, color: null, speaker: null });
    }
  }

  test("50 highlights change nothing of the page's own: one element of ours, and the attribute on hidden nodes", async () => {
    const { page, world } = await openArticle(extension.current, longPage(60));
    const url = page.url();
    const bare = await page.evaluate(async address => {
      const text = await (await fetch(address)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    }, url);
    await fill(page, 50);
    await waitFor('50', async () => ((await paintedOn(page))['yellow']?.length === 50 ? true : undefined));
    expect(await strippedHtml(page)).toBe(bare);
    expect(await page.locator('[data-news-tools]').count()).toBe(0);
    await select(page, SIGNATURES);
    await world.find('Yellow');
    expect(await page.locator('[data-news-tools]').count()).toBe(1);
    expect(await strippedHtml(page)).toBe(bare);
    expect(await page.evaluate(() => document.querySelector('[data-news-tools]')?.shadowRoot ?? null)).toBe(
      null,
    );
  });

  test('the toolbar moves nothing and stays inside the window', async () => {
    const { page, world } = await openArticle(extension.current);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const topOf = (): Promise<number> =>
      page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top ?? 0);
    await select(page, SIGNATURES);
    const [x, top] = [await page.evaluate(() => scrollY), await topOf()];
    const { x: left, y } = await world.find('Copy as quote');
    expect([await page.evaluate(() => scrollY), await topOf()]).toEqual([x, top]);
    expect(left).toBeLessThan(1200);
    expect(y).toBeGreaterThan(0);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(SIGNATURES);
    await world.click('Copy as quote');
    const copied = await waitFor('the clipboard', async () => {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      return text.includes(SIGNATURES) ? text : undefined;
    });
    expect(copied).toMatch(/^“more than four thousand signatures” — Han Mi-rae, “Harbour town votes/);
  });

  test('print wraps the words and takes it back', async () => {
    const { page, world } = await openArticle(extension.current);
    await select(page, SIGNATURES);
    await world.click('Blue');
    await waitForPaint(page, { blue: [SIGNATURES] });
    const before = await strippedHtml(page);
    const seen = page.evaluate(
      () =>
        new Promise(resolve => {
          addEventListener('beforeprint', () => {
            setTimeout(() => undefined, 0);
            resolve(document.querySelector('[data-news-mark]')?.textContent ?? 'nothing');
          });
        }),
    );
    await page.pdf();
    expect(await seen).toBe(SIGNATURES);
    expect(await strippedHtml(page)).toBe(before);
    await waitForPaint(page, { blue: [SIGNATURES] });
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in toolbar, card and message, %s',
    async colorScheme => {
      const { page, world } = await openArticle(extension.current);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await select(page, SIGNATURES);
      await world.find('Yellow');
      expect(await axeInShadow(world)).toEqual([]);
      await world.click('Yellow');
      await waitForPaint(page, { yellow: [SIGNATURES] });
      await clickOn(page, SIGNATURES);
      await world.find('Delete');
      expect(await axeInShadow(world)).toEqual([]);
      await world.click('Delete');
      await world.find('Undo');
      expect(await axeInShadow(world)).toEqual([]);
    },
  );

  test('1,000 highlights on one page leave it responsive', async () => {
    const html = longPage(1000);
    const annotations = annotationsOf(html, 1000);
    const { page } = await openArticle(extension.current, html);
    const changingBare = await cpuOf(page, () => growSteadily(page));
    const making = await cpuOf(page, () => fill(page, 20));
    await extension.current.control.evaluate(
      payload => chrome.runtime.sendMessage({ to: 'background', call: 'writeAnnotations', payload }),
      annotations.slice(20),
    );
    const loading = await cpuOf(page, async () => {
      await page.reload();
      await waitFor('1,000', async () =>
        (await paintedOn(page))['yellow']?.length === 1000 ? true : undefined,
      );
    });
    const changing = await cpuOf(page, () => growSteadily(page));
    const idle = await cpuOf(page, () => page.waitForTimeout(2000));
    const scrolling = await cpuOf(page, async () => {
      for (let at = 0; at < 20; at += 1) await page.mouse.wheel(0, 400);
    });
    const spent = { makingEach: making / 20, loading, changingBare, changing, idle, scrolling };
    const rounded = Object.entries(spent).map(([what, ms]) => `${what} ${ms.toFixed(1)}`);
    console.log(`1,000 highlights, thread CPU of the page in ms: ${rounded.join(', ')}`);
    expect(spent.makingEach).toBeLessThan(100);
    expect(spent.loading).toBeLessThan(1500);
    // A page that grows at every frame pays little for them: 5 ms in each of 120 frames, twice that on a busy machine.
    expect(changing - changingBare).toBeLessThan(1500);
    expect(spent.idle).toBeLessThan(100);
  }, 120_000);

  test('a panel beside the page: follows it, changes, deletes with a way back', async () => {
    const { page, world } = await openArticle(extension.current);
    const tabId = await extension.current.tabOf(page);
    const panel = await extension.current.openView(`panel/index.html?tab=${tabId}`);
    panel.setDefaultTimeout(15_000);
    await panel.setViewportSize({ width: 320, height: 700 });
    await panel.getByRole('tab', { name: /Highlights/ }).click();
    await panel.getByText('Nothing highlighted yet').waitFor();
    await page.bringToFront();
    await select(page, SIGNATURES);
    await world.click('Green');
    await panel.bringToFront();
    const entry = panel.getByRole('article');
    await entry.getByText(SIGNATURES).waitFor();
    await entry.getByRole('button', { name: 'Edit' }).click();
    await panel.keyboard.type('Who counted?');
    await entry.getByRole('radio', { name: 'Pink' }).click();
    await waitForPaint(page, { pink: [SIGNATURES], noted: [SIGNATURES] });
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findAxeViolations(panel)).toEqual([]);
    }
    await panel.getByRole('switch', { name: 'Show on the page' }).click();
    await waitForPaint(page, {});
    await panel.getByRole('switch', { name: 'Show on the page' }).click();
    await waitForPaint(page, { pink: [SIGNATURES], noted: [SIGNATURES] });
    await entry.getByRole('button', { name: 'Delete' }).click();
    await waitForPaint(page, {});
    await panel.locator('.notice-bar').getByRole('button', { name: 'Undo' }).click();
    await waitForPaint(page, { pink: [SIGNATURES], noted: [SIGNATURES] });
  });

  test('a quote becomes a highlight by its button and by H', async () => {
    const { page } = await openArticle(extension.current);
    const popup = await extension.current.openPopup(page);
    await popup.getByRole('article').nth(1).getByRole('button', { name: 'Highlight' }).click();
    await waitForPaint(page, { yellow: ['“Nobody believed it until the last hand went up,”'] });
    await popup.getByRole('article').nth(2).focus();
    await popup.keyboard.press('h');
    await waitFor('two', async () => ((await paintedOn(page))['yellow']?.length === 2 ? true : undefined));
    await popup.getByRole('tab', { name: /Highlights 2/ }).click();
    expect(await popup.getByRole('article').first().innerText()).toContain('Park Ji-won');
    const { items } = await extension.current.ask(page, 'getHighlights');
    expect(items[0]?.speaker).toMatchObject({ name: 'Park Ji-won' });
  });
});

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
