import { beforeEach, describe, expect, test } from 'vitest';

import { chromiumPath, useExtension, waitFor } from './support/extension';
import { ferryPage, FERRY_URL, PARAGRAPHS, SECTION_PAGE } from './support/ferry-page';
import {
  clickOn,
  emptyLibrary,
  openArticle,
  paintedOn,
  runCommand,
  select,
  selectByScript,
  waitForPaint,
} from './support/highlight-page';
import { openPageWorld } from './support/page-world';

const SIGNATURES = 'more than four thousand signatures';
const GOOD_DAY = 'It is a good day for everyone who lives by the water';
const SHOP = 'She has kept the shop open through two winters without a single visitor.';

describe.skipIf(!chromiumPath)('Chromium: highlighting', () => {
  const extension = useExtension();
  beforeEach(() => emptyLibrary(extension.current));

  test('by mouse and toolbar; found again after a reload', async () => {
    const { page, world } = await openArticle(extension.current);
    await select(page, SIGNATURES);
    await world.click('Green');
    await waitForPaint(page, { green: [SIGNATURES] });
    await world.gone();
    await page.reload();
    await waitForPaint(page, { green: [SIGNATURES] });
  });

  test('the paint is to be seen, on light and on dark pages', async () => {
    const dark = '<style>body { background: #16181c; color: #ddd }</style>';
    for (const head of ['', dark]) {
      const { page, world } = await openArticle(extension.current, ferryPage({ head }));
      await select(page, SIGNATURES);
      await world.click('Yellow');
      await waitForPaint(page, { yellow: [SIGNATURES] });
      await world.gone();
      const before = await page.screenshot();
      await page.evaluate(() => {
        CSS.highlights.delete('news-mark-yellow');
      });
      expect((await page.screenshot()).equals(before)).toBe(false);
      await page.close();
      await emptyLibrary(extension.current);
    }
  });

  test('a note at once, kept by closing the card, and told of by a dotted line', async () => {
    const { page, world } = await openArticle(extension.current);
    await select(page, SIGNATURES);
    await world.click('Highlight and add a note');
    await world.find('Note');
    await page.keyboard.type('Ask who counted them');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ferry, #votes');
    await page.keyboard.press('Escape');
    await world.gone();
    await waitForPaint(page, { yellow: [SIGNATURES], noted: [SIGNATURES] });
    await page.reload();
    await waitForPaint(page, { yellow: [SIGNATURES], noted: [SIGNATURES] });
    const { items } = await extension.current.ask(page, 'getHighlights');
    expect(items).toMatchObject([
      { note: 'Ask who counted them', tags: ['ferry', 'votes'], exact: SIGNATURES, state: 'exact' },
    ]);
  });

  test('what is typed into a note is no shortcut of the site', async () => {
    const { page, world } = await openArticle(extension.current);
    await page.evaluate(() => {
      document.addEventListener('keydown', () => {
        document.body.setAttribute('data-shortcut', '');
      });
    });
    await select(page, SIGNATURES);
    await world.click('Highlight and add a note');
    await world.find('Note');
    await page.keyboard.type('jk');
    expect(await page.locator('[data-shortcut]').count()).toBe(0);
  });

  test('by keyboard alone: the shortcut, the toolbar, the card', async () => {
    const { page, world } = await openArticle(extension.current);
    await selectByScript(page, 2, 13);
    await world.find('Yellow');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await waitForPaint(page, { blue: ['The islanders'] });
    await selectByScript(page, 4, 11);
    await runCommand(extension.current, page, 'highlight');
    await waitForPaint(page, { blue: ['The islanders', 'The council'] });
    await waitFor('the word', async () => (/Highlighted/.test(await world.text()) ? true : undefined));
    await runCommand(extension.current, page, 'undo');
    await waitForPaint(page, { blue: ['The islanders'] });
    await runCommand(extension.current, page, 'redo');
    await waitForPaint(page, { blue: ['The islanders', 'The council'] });
  });

  test('the browser grants every key that the manifest suggests', async () => {
    const granted = await extension.current.control.evaluate(() => chrome.commands.getAll());
    expect(Object.fromEntries(granted.map(({ name, shortcut }) => [name, shortcut]))).toMatchObject({
      highlight: 'Alt+Shift+H',
      note: 'Alt+Shift+M',
      'open-panel': 'Alt+Shift+L',
      copy: 'Alt+Shift+Q',
      undo: '',
    });
  });

  test('a click on a highlight opens its card: colour, delete, undo', async () => {
    const { page, world } = await openArticle(extension.current);
    await select(page, SIGNATURES);
    await world.click('Yellow');
    await waitForPaint(page, { yellow: [SIGNATURES] });
    await clickOn(page, SIGNATURES);
    await world.click('Purple');
    await waitForPaint(page, { purple: [SIGNATURES] });
    await world.click('Delete');
    await waitForPaint(page, {});
    await world.click('Undo');
    await waitForPaint(page, { purple: [SIGNATURES] });
    await page.reload();
    await waitForPaint(page, { purple: [SIGNATURES] });
  });

  test('across paragraphs and links, and over one another', async () => {
    const tail =
      '<p>Work goes on: the <a href="/pier">new <em>pier</em></a> opens in June, the office said.</p>';
    const { page, world } = await openArticle(extension.current, ferryPage({ lead: tail }));
    await select(page, 'Work goes on', 'opens in June');
    await world.click('Pink');
    await waitForPaint(page, { pink: ['Work goes on: the new pier opens in June'] });
    // The toolbar's place may lie over a highlight: the click there opens no card.
    await select(page, 'opens in June', 'The town council of Merrow Bay');
    await world.click('Blue');
    const painted = await waitFor('two colours', async () => {
      const now = await paintedOn(page);
      return now['blue'] ? now : undefined;
    });
    expect(painted['pink']).toEqual(['Work goes on: the new pier opens in June']);
    expect(painted['blue']?.[0]).toMatch(
      /^opens in June, the office said\.\s*The town council of Merrow Bay$/,
    );
    await page.reload();
    await waitFor('both', async () => (Object.keys(await paintedOn(page)).length === 2 ? true : undefined));
    await clickOn(page, 'opens in June');
    await world.find('Delete');
    expect((await extension.current.ask(page, 'getHighlights')).items.map(({ color }) => color)).toEqual([
      'pink',
      'blue',
    ]);
  });

  test.each([
    {
      name: 'Korean',
      lang: 'ko',
      sentence: '섬 주민들은 배가 다시 다니게 된 것을 반겼다.',
      words: '배가 다시',
    },
    {
      name: 'Arabic',
      lang: 'ar',
      sentence: 'رحب سكان الجزيرة بعودة العبارة بعد عامين من التوقف.',
      words: 'سكان الجزيرة',
    },
  ])('in $name text', async ({ lang, sentence, words }) => {
    const lead = `<p lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${sentence}</p>`;
    const { page, world } = await openArticle(extension.current, ferryPage({ lead }));
    await select(page, words);
    await world.click('Green');
    await waitForPaint(page, { green: [words] });
    await page.reload();
    await waitForPaint(page, { green: [words] });
  });

  test('a page changed under it: moved, edited with the differences, lost and kept', async () => {
    const { page, world } = await openArticle(extension.current);
    for (const words of [SIGNATURES, SHOP, GOOD_DAY]) {
      await select(page, words);
      await world.click('Yellow');
      await world.gone();
    }
    const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = PARAGRAPHS;
    const edited = fourth.replace(
      'two winters without a single visitor',
      'three winters without one visitor',
    );
    const rebuilt = [second, first, third, edited, fifth].map(text => `<p>${text}</p>`).join('');
    const html = ferryPage().replace(
      /<div id="body">.*<\/div><\/article>/s,
      `<div id="body">${rebuilt}</div></article>`,
    );
    expect(html).not.toContain(sixth);
    extension.current.pages.set(FERRY_URL, { html });
    await page.reload();
    const now = 'She has kept the shop open through three winters without one visitor.';
    await waitForPaint(page, { yellow: [SIGNATURES, now] });
    const { items } = await extension.current.ask(page, 'getHighlights');
    expect(items.map(({ state }) => state)).toEqual(['exact', 'edited', 'lost']);
    await clickOn(page, now);
    await world.find('Delete');
    expect(await world.text()).toMatch(/was:\s+two\s+now:\s+three/);
    extension.current.pages.set(FERRY_URL, { html: ferryPage() });
    await page.reload();
    await waitFor('all of them', async () =>
      (await paintedOn(page))['yellow']?.length === 3 ? true : undefined,
    );
  });

  test("after the site's own re-rendering, late text included", async () => {
    const { page, world } = await openArticle(extension.current);
    await select(page, SIGNATURES);
    await world.click('Green');
    await waitForPaint(page, { green: [SIGNATURES] });
    await page.evaluate(() => {
      const body = document.querySelector('#body');
      const copy = body?.cloneNode(true);
      if (copy) body?.replaceWith(copy);
    });
    await waitForPaint(page, { green: [SIGNATURES] });
    const third = page.locator('#body > p').nth(2);
    await third.evaluate(paragraph => (paragraph.textContent = 'Nothing of it is left.'));
    await waitForPaint(page, {});
    const { items } = await extension.current.ask(page, 'getHighlights');
    expect(items).toMatchObject([{ state: 'lost' }]);
  });

  test('on a page that is no article, at the wish of the reader only', async () => {
    const url = 'https://www.coast-courier.example/harbour';
    extension.current.pages.set(url, { html: SECTION_PAGE });
    const page = await extension.current.openPage(url);
    await page.bringToFront();
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body),
    );
    await runCommand(extension.current, page, 'note');
    await waitForPaint(page, { yellow: ['Harbour news'] });
    const world = await openPageWorld(page, extension.current.id);
    await world.find('Note');
    await page.reload();
    await (await extension.current.openPopup(page)).getByText('Harbour news').last().waitFor();
    await waitForPaint(page, { yellow: ['Harbour news'] });
  });

  test('no toolbar where the reader does not want it', async () => {
    const { page, world } = await openArticle(extension.current);
    const popup = await extension.current.openPopup(page);
    await popup.getByRole('button', { name: 'Menu' }).click();
    await popup.getByRole('menuitem', { name: 'Hide the toolbar on this site' }).click();
    await page.bringToFront();
    await select(page, SIGNATURES);
    await new Promise(resolve => setTimeout(resolve, 600));
    await world.gone();
    await runCommand(extension.current, page, 'highlight');
    await waitForPaint(page, { yellow: [SIGNATURES] });
  });
});

declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
};
