import type { Page } from 'playwright-core';

import type { Extension } from './extension';
import { waitFor } from './extension';
import { FERRY_URL, ferryPage } from './ferry-page';
import { openPageWorld, type PageWorld } from './page-world';

type Painted = Record<string, string[]>;

/** The words painted on a page by colour; the dotted line below words with a note is "noted". */
export async function paintedOn(page: Page): Promise<Painted> {
  const painted = await page.evaluate(() => {
    const found: [string, string[]][] = [];
    for (const [name, highlight] of CSS.highlights) {
      const words = [...highlight].map(range => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
      found.push([name, words]);
    }
    return found;
  });
  return Object.fromEntries(
    painted
      .filter(([name]) => name.startsWith('news-mark-'))
      .map(([name, words]): [string, string[]] => [name.replace('news-mark-', ''), words])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Resolves once exactly this is painted. */
export async function waitForPaint(page: Page, wanted: Painted): Promise<void> {
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(wanted).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  let last = '';
  await waitFor(`the paint ${text}`, async () => {
    last = JSON.stringify(await paintedOn(page));
    return last === text ? true : undefined;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; painted is ${last}`);
  });
}

/** Drag the mouse from the first of these words to the last, as a reader does. */
export async function select(page: Page, from: string, to = from): Promise<void> {
  await page.getByText(from).filter({ visible: true }).last().scrollIntoViewIfNeeded();
  const [start, end] = [await edgeOf(page, from, 'start'), await edgeOf(page, to, 'end')];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** Where the words begin or end in the window. */
async function edgeOf(page: Page, words: string, side: 'start' | 'end'): Promise<{ x: number; y: number }> {
  const edge = await page.evaluate(
    ([wanted, which]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, node =>
        node.nodeValue?.includes(wanted) && node.parentElement?.checkVisibility()
          ? NodeFilter.FILTER_ACCEPT
          : NodeFilter.FILTER_SKIP,
      );
      const node = walker.nextNode();
      if (!(node instanceof Text) || !node.parentElement) return undefined;
      const range = document.createRange();
      const at = node.data.indexOf(wanted);
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const rects = Array.from(range.getClientRects());
      const rect = which === 'end' ? rects.at(-1) : rects[0];
      const isRightToLeft = getComputedStyle(node.parentElement).direction === 'rtl';
      const isLeft = (which === 'start') !== isRightToLeft;
      return rect && { x: isLeft ? rect.left : rect.right, y: rect.top + rect.height / 2 };
    },
    [words, side] as const,
  );
  if (!edge) throw new Error(`"${words}" is not on the page`);
  return edge;
}

/** As shift and the arrow keys would: the first characters of a paragraph. */
export function selectByScript(page: Page, paragraph: number, length: number): Promise<void> {
  return page.evaluate(
    ([number, end]) => {
      const element = document.querySelectorAll('#body > p')[number];
      const text = element?.firstChild;
      element?.scrollIntoView({ block: 'center' });
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, end);
    },
    [paragraph, length] as const,
  );
}

/** Click into painted words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const [start, end] = [await edgeOf(page, words, 'start'), await edgeOf(page, words, 'end')];
  const isOneLine = Math.abs(start.y - end.y) < 2;
  await page.mouse.click(isOneLine ? (start.x + end.x) / 2 : start.x + 8, start.y);
}

/** Open the article with a look into our own world of it. */
export async function openArticle(
  extension: Extension,
  html = ferryPage(),
  url = FERRY_URL,
): Promise<{ page: Page; world: PageWorld }> {
  extension.pages.set(url, { html });
  const page = await extension.openPage(url);
  await extension.waitForReport(page, ({ state }) => state === 'article');
  await page.bringToFront();
  return { page, world: await openPageWorld(page, extension.id) };
}

/** Nothing that an earlier test kept is there. */
export async function emptyLibrary({ control }: Extension): Promise<void> {
  await control.evaluate(async () => {
    await chrome.runtime.sendMessage({ to: 'background', call: 'deleteLibrary' });
    await chrome.storage.local.clear();
  });
}

/** Run a keyboard command: no driver reaches the browser's own keys. */
export async function runCommand(extension: Extension, page: Page, command: string): Promise<void> {
  const tabId = await extension.tabOf(page);
  const worker = await extension.worker();
  await worker.evaluate(
    async ([name, id]) => {
      const tab = await chrome.tabs.get(id);
      chrome.commands.onCommand.dispatch(name, tab);
    },
    [command, tabId] as const,
  );
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { clear(): Promise<void> } };
  tabs: { get(id: number): Promise<object> };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
};
