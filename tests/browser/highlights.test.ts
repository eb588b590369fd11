import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { chromiumPath, useExtension, waitFor } from './support/extension';
import { FERRY_URL, ferryPage } from './support/ferry-page';
import { openPageWorld, type PageWorld } from './support/page-world';

/** What is painted on a page, by the colour's entry in the registry. */
export function paintedOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const painted: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('news-mark')) continue;
      painted[name] = [...highlight].map(range => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
    }
    return painted;
  });
}

describe.skipIf(!chromiumPath)('Chromium: highlights', () => {
  const extension = useExtension();

  async function openArticle(html = ferryPage()): Promise<{ page: Page; world: PageWorld }> {
    extension.current.pages.set(FERRY_URL, { html });
    const page = await extension.current.openPage(FERRY_URL);
    await extension.current.waitForReport(page, ({ state }) => state === 'article');
    await page.bringToFront();
    return { page, world: await openPageWorld(page, extension.current.id) };
  }

  /** Drag over words as a reader does. */
  async function select(page: Page, words: string): Promise<void> {
    const box = await page.evaluate(wanted => {
      const walker = document.createTreeWalker(
        document.querySelector('#body') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const rects = [...range.getClientRects()];
        const [first, last] = [rects[0], rects.at(-1)];
        return (
          first &&
          last && {
            from: [first.left, first.top + first.height / 2],
            to: [last.right, last.top + last.height / 2],
          }
        );
      }
      return undefined;
    }, words);
    if (!box) throw new Error(`"${words}" is not on the page`);
    await page.mouse.move(box.from[0] ?? 0, box.from[1] ?? 0);
    await page.mouse.down();
    await page.mouse.move((box.to[0] ?? 0) - 1, box.to[1] ?? 0, { steps: 4 });
    await page.mouse.move(box.to[0] ?? 0, box.to[1] ?? 0);
    await page.mouse.up();
  }

  test('words selected with the mouse are highlighted by one click, and found again after a reload', async () => {
    const { page, world } = await openArticle();
    await select(page, 'more than four thousand signatures');
    await world.find('Green');
    await world.click('Green');
    await waitFor('the paint', async () => ((await paintedOn(page))['news-mark-green'] ? true : undefined));
    expect(await paintedOn(page)).toEqual({ 'news-mark-green': ['more than four thousand signatures'] });
    await world.gone();
    await page.reload();
    await waitFor('the paint after the reload', async () =>
      (await paintedOn(page))['news-mark-green'] ? true : undefined,
    );
    expect(await paintedOn(page)).toEqual({ 'news-mark-green': ['more than four thousand signatures'] });
    const box = await page.evaluate(() => {
      const r = [...CSS.highlights.get('news-mark-green')!][0] as StaticRange;
      const l = document.createRange();
      l.setStart(r.startContainer, r.startOffset);
      l.setEnd(r.endContainer, r.endOffset);
      l.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const b = l.getBoundingClientRect();
      return { x: b.x + 20, y: b.y + b.height / 2 };
    });
    await page.mouse.click(box.x, box.y);
    await world.find('Delete');
  });
});
