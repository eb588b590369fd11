import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { servePages, type PageServer } from '../../scripts/browser/page-server';
import { findAxeViolations } from './support/axe';
import { waitFor } from './support/extension';
import { ferryPage, PARAGRAPHS } from './support/ferry-page';
import { firefoxPath, useFirefox } from './support/firefox-extension';
import { callLibrary } from './support/seed-library';

const SIGNATURES = 'more than four thousand signatures';
/** The middle of the first swatch from the corner of the toolbar, and the way to the next, in px. */
const FIRST_SWATCH = 18;
const NEXT_SWATCH = 28;

describe.skipIf(!firefoxPath)('Firefox: highlights', () => {
  const firefox = useFirefox();
  let server: PageServer;
  let html = ferryPage();

  beforeAll(async () => {
    server = await servePages(() => ({ html }));
  });
  afterEach(async () => {
    await callLibrary(firefox.current.control(), 'deleteLibrary');
    html = ferryPage();
  });
  afterAll(() => {
    server.close();
  });

  async function openArticle(): Promise<{ page: Page; tabId: number }> {
    const page = await firefox.current.newPage();
    await page.goto(`${server.origin}/news/ferry-line`);
    const tabId = await firefox.current.tabOf(page);
    await firefox.current.waitForArticle(tabId);
    return { page, tabId };
  }

  const painted = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith('news-mark')
          ? [...highlight].map(range => {
              const live = document.createRange();
              live.setStart(range.startContainer, range.startOffset);
              live.setEnd(range.endContainer, range.endOffset);
              return `${name} ${live.toString()}`;
            })
          : [],
      ),
    );

  async function waitForPaint(page: Page, wanted: readonly string[]): Promise<void> {
    await waitFor(`the paint ${wanted.join()}`, async () =>
      JSON.stringify(await painted(page)) === JSON.stringify(wanted) ? true : undefined,
    );
  }

  /** Drag over words of the text. */
  async function select(page: Page, words: string): Promise<void> {
    const { left, right, y } = await page.evaluate(wanted => {
      const paragraph = [...document.querySelectorAll('#body > p')].find(each =>
        each.textContent.includes(wanted),
      );
      const text = paragraph?.firstChild;
      if (!paragraph || !text) throw new Error(`"${wanted}" is not on the page`);
      paragraph.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const at = text.nodeValue?.indexOf(wanted) ?? 0;
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { left: box.left, right: box.right, y: box.top + box.height / 2 };
    }, words);
    await page.mouse.move(left, y);
    await page.mouse.down();
    await page.mouse.move((left + right) / 2, y, { steps: 3 });
    await page.mouse.move(right, y);
    await page.mouse.up();
  }

  /** The corner of what we show: our tree is closed, only its place can be felt. */
  function cornerOfOurs(page: Page): Promise<{ x: number; y: number }> {
    return waitFor('the toolbar', () =>
      page.evaluate(() => {
        const host = document.querySelector('[data-news-tools]');
        for (let y = 0; host && y < innerHeight; y += 2)
          for (let x = 0; x < innerWidth; x += 2)
            if (document.elementFromPoint(x, y) === host) return { x, y };
        return undefined;
      }),
    );
  }

  test('by mouse and toolbar; found again after a reload, one element of ours at most', async () => {
    const { page } = await openArticle();
    await select(page, SIGNATURES);
    const { x, y } = await cornerOfOurs(page);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(SIGNATURES);
    await page.mouse.click(x + FIRST_SWATCH + NEXT_SWATCH, y + 20);
    await waitForPaint(page, [`news-mark-green ${SIGNATURES}`]);
    expect(await page.$$('[data-news-tools]')).toHaveLength(0);
    await page.reload();
    await waitForPaint(page, [`news-mark-green ${SIGNATURES}`]);
  });

  test('the paint is to be seen', async () => {
    const { page } = await openArticle();
    await select(page, SIGNATURES);
    const { x, y } = await cornerOfOurs(page);
    await page.mouse.click(x + FIRST_SWATCH, y + 20);
    await waitForPaint(page, [`news-mark-yellow ${SIGNATURES}`]);
    const before = await page.screenshot({ encoding: 'base64' });
    await page.evaluate(() => {
      CSS.highlights.delete('news-mark-yellow');
    });
    expect(await page.screenshot({ encoding: 'base64' })).not.toBe(before);
  });

  test('by the keyboard: the command, a note, its undo', async () => {
    const { page, tabId } = await openArticle();
    await select(page, SIGNATURES);
    await firefox.current.ask(tabId, 'highlightSelection', { color: null, isNoteOpen: true });
    await waitForPaint(page, [`news-mark-yellow ${SIGNATURES}`]);
    await cornerOfOurs(page);
    await page.keyboard.type('Ask who counted');
    await page.keyboard.press('Escape');
    await waitForPaint(page, [`news-mark-yellow ${SIGNATURES}`, `news-mark-noted ${SIGNATURES}`]);
    await page.reload();
    await firefox.current.waitForArticle(tabId);
    const { items } = await firefox.current.ask(tabId, 'getHighlights');
    expect(items).toMatchObject([{ note: 'Ask who counted', exact: SIGNATURES }]);
  });

  test('the browser grants every key that the manifest suggests', async () => {
    const keys = (await firefox.current
      .control()
      .evaluate(
        'browser.commands.getAll().then(all => all.map(({ name, shortcut }) => `${name} ${shortcut}`))',
      )) as string[];
    for (const key of [
      'highlight Alt+Shift+H',
      'note Alt+Shift+M',
      'open-panel Alt+Shift+L',
      'copy Alt+Shift+Q',
      'undo Alt+Shift+U',
    ])
      expect(keys).toContain(key);
  });

  test('a page changed under it: edited and lost; the panel lists them', async () => {
    const { page, tabId } = await openArticle();
    for (const words of [SIGNATURES, 'who runs the only shop on Gull Island. She has kept the shop open']) {
      await select(page, words);
      await firefox.current.ask(tabId, 'highlightSelection', { color: null, isNoteOpen: false });
    }
    await waitFor('two', async () => ((await painted(page)).length === 2 ? true : undefined));
    html = ferryPage()
      .replace(`<p>${PARAGRAPHS[2] ?? ''}</p>`, '')
      .replace('who runs the only shop', 'who owned the only shop');
    await page.reload();
    await waitForPaint(page, [
      'news-mark-yellow who owned the only shop on Gull Island. She has kept the shop open',
    ]);
    const panel = await firefox.current.openView(`panel/index.html?tab=${tabId}`);
    await panel.waitForSelector('#tab-highlights');
    await panel.click('#tab-highlights');
    await panel.waitForSelector('.highlight-card');
    const cards = await panel.$$eval('.highlight-card', all => all.map(({ textContent }) => textContent));
    expect(cards[0]).toContain('The wording was changed');
    expect(cards[1]).toContain('Not on this page any more');
    expect(await findAxeViolations(panel)).toEqual([]);
  });

  test('a quote becomes a highlight from the popup', async () => {
    const { page, tabId } = await openArticle();
    const popup = await firefox.current.openView(`popup/index.html?tab=${tabId}`);
    await popup.waitForSelector('[role=tabpanel] article');
    await popup.focus('[role=tabpanel] li:nth-child(2) article');
    await popup.keyboard.press('h');
    await waitForPaint(page, ['news-mark-yellow “Nobody believed it until the last hand went up,”']);
  });
});
