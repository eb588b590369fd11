import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import type { Analysis } from '../../src/core/analysis/model';
import type { PageReport } from '../../src/messages/protocol';
import type { DrivenBrowser } from '../browser/puppeteer';
import { ROOT, UserError } from '../project';
import { showTables } from './show-tables';

const POLL = 250;
const LONGEST_WAIT = 20_000;

/** Ask the page's part as the popup does. Runs inside a page of the extension. */
async function ask<Result>(
  view: Page,
  call: { tabId: number; call: string; payload?: unknown },
): Promise<Result> {
  return (await view.evaluate(async ({ tabId, call: name, payload }) => {
    const api = (globalThis as unknown as { chrome: typeof globalThis & { tabs: Tabs } }).chrome;
    interface Tabs {
      sendMessage(tabId: number, message: object): Promise<unknown>;
    }
    return api.tabs.sendMessage(tabId, { to: 'content', call: name, payload });
  }, call)) as Result;
}

async function findTab(view: Page, url: string): Promise<number> {
  const id = await view.evaluate(async address => {
    interface Tabs {
      query(about: object): Promise<{ id?: number; url?: string }[]>;
    }
    const api = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await api.tabs.query({})).find(tab => tab.url === address)?.id;
  }, url);
  if (id === undefined) throw new UserError(`The browser did not open ${url}.`);
  return id;
}

async function waitForArticle(view: Page, tabId: number): Promise<PageReport | undefined> {
  const end = Date.now() + LONGEST_WAIT;
  while (Date.now() < end) {
    const report = await ask<PageReport>(view, { tabId, call: 'getPageReport' }).catch(() => undefined);
    if (report?.state === 'article') return report;
    await new Promise(resolve => setTimeout(resolve, POLL));
  }
  return undefined;
}

async function openPopup({ browser, extensionPage }: DrivenBrowser, tabId: number): Promise<Page> {
  const popup = await browser.newPage();
  await popup.setViewport({ width: 380, height: 600 });
  // In Firefox the load event of an extension page never arrives.
  await popup.goto(extensionPage(`popup/index.html?tab=${tabId}`), { waitUntil: [] });
  await popup.waitForSelector('[role=tabpanel] li', { timeout: LONGEST_WAIT });
  return popup;
}

/** Headless: print the tables and write screenshots of the page before and after and of the popup. */
export async function runWithoutDisplay(driven: DrivenBrowser, url: string): Promise<void> {
  const page = await driven.browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  const view = await driven.browser.newPage();
  await view.goto(driven.extensionPage('options/index.html'), { waitUntil: [] });
  await view.waitForSelector('body *');
  const tabId = await findTab(view, page.url());
  const report = await waitForArticle(view, tabId);
  if (!report) throw new UserError(`${url} does not look like an article, so nothing was changed on it.`);
  showTables(report, await ask<Analysis>(view, { tabId, call: 'getAnalysis' }));

  const folder = join(ROOT, 'artifacts');
  mkdirSync(folder, { recursive: true });
  await ask(view, { tabId, call: 'setCleanup', payload: false });
  await page.bringToFront();
  await page.screenshot({ path: join(folder, 'page-before.png') });
  await ask(view, { tabId, call: 'setCleanup', payload: true });
  await page.screenshot({ path: join(folder, 'page-after.png') });
  const popup = await openPopup(driven, tabId);
  await popup.screenshot({ path: join(folder, 'popup.png') });
  console.log(`\nScreenshots: page-before.png, page-after.png and popup.png in ${folder}`);
}
