import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { findBrowser } from '../../../scripts/browser/find';
import {
  launchChromium,
  type ChromiumChoices,
  type ExtensionBrowser,
} from '../../../scripts/browser/chromium';
import type { HighlightCalls } from '../../../src/messages/highlight-protocol';
import type { ContentCalls, PageReport } from '../../../src/messages/protocol';

type TabCalls = ContentCalls & HighlightCalls;

export const chromiumPath = findBrowser('chromium')?.path;

interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser with the extension, where every address is answered by the test and nothing else is reachable. */
export interface Extension extends ExtensionBrowser {
  /** What the addresses answer; anything else is 404. */
  readonly pages: Map<string, Served>;
  /** Addresses that were asked for and are not in `pages`. */
  readonly strays: string[];
  /** A page of the extension that stays open, to ask the browser through. */
  readonly control: Page;
  openPage(url: string): Promise<Page>;
  openPopup(page: Page): Promise<Page>;
  openView(path: string): Promise<Page>;
  tabOf(page: Page): Promise<number>;
  /** Ask the page's part of a page, as the popup does. */
  ask<Name extends keyof TabCalls>(
    page: Page,
    call: Name,
    payload?: unknown,
  ): Promise<Awaited<ReturnType<TabCalls[Name]>>>;
  waitForReport(page: Page, isRight: (report: PageReport) => boolean): Promise<PageReport>;
}

/** Poll until `read` gives something; rejects with `what` after 15 s. */
export async function waitFor<Value>(what: string, read: () => Promise<Value | undefined>): Promise<Value> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function servePages(
  { context }: ExtensionBrowser,
  pages: Map<string, Served>,
  strays: string[],
): Promise<void> {
  await context.route(/^https?:/, async route => {
    const url = route.request().url();
    const page = pages.get(url);
    if (!page) strays.push(url);
    await route.fulfill(
      page
        ? {
            status: 200,
            contentType: 'text/html; charset=utf-8',
            body: page.html,
            headers: { ...page.headers },
          }
        : // An empty body would have Chromium put its own error page there, in another process.
          { status: 404, contentType: 'text/plain', body: 'Not found' },
    );
  });
}

/** Start Chromium with the extension. */
export async function startExtension(choices: Omit<ChromiumChoices, 'path'> = {}): Promise<Extension> {
  const browser = await launchChromium({ path: chromiumPath ?? '', ...choices });
  const pages = new Map<string, Served>();
  const strays: string[] = [];
  await servePages(browser, pages, strays);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);

  const openView = async (path: string): Promise<Page> => {
    const view = await browser.context.newPage();
    await view.goto(`chrome-extension://${browser.id}/${path}`);
    return view;
  };
  // The browser may stop the worker at any time; a page of the extension stays.
  const control = await openView('options/index.html');
  const tabOf = async (page: Page): Promise<number> => {
    const url = page.url();
    return waitFor(`the tab of ${url}`, async () => {
      const tabs = await control.evaluate(() => chrome.tabs.query({}));
      return tabs.find(tab => tab.url === url)?.id;
    });
  };
  const ask: Extension['ask'] = async (page, call, payload) => {
    const envelope = payload === undefined ? { to: 'content', call } : { to: 'content', call, payload };
    const tabId = await tabOf(page);
    return (await control.evaluate(({ id, message }) => chrome.tabs.sendMessage(id, message), {
      id: tabId,
      message: envelope,
    })) as never;
  };
  return {
    ...browser,
    pages,
    strays,
    control,
    tabOf,
    openView,
    ask,
    openPage: async url => {
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    },
    openPopup: async page => {
      const tabId = await tabOf(page);
      const popup = await openView(`popup/index.html?tab=${tabId}`);
      await popup.setViewportSize({ width: 380, height: 600 });
      return popup;
    },
    waitForReport: (page, isRight) =>
      waitFor(`the right report of ${page.url()}`, async () => {
        const report = await ask(page, 'getPageReport').catch(() => undefined);
        return report && isRight(report) ? report : undefined;
      }),
  };
}

/** One browser for all tests of a file. */
export function useExtension(choices: Omit<ChromiumChoices, 'path'> = {}): { readonly current: Extension } {
  const holder: { current: Extension } = { current: undefined as unknown as Extension };
  beforeAll(async () => {
    holder.current = await startExtension(choices);
  });
  // Pages of a test that failed must not be taken for those of the next.
  afterEach(async () => {
    const { context, control } = holder.current;
    const [first, ...pages] = context.pages();
    await Promise.all(pages.filter(page => page !== first && page !== control).map(page => page.close()));
  });
  afterAll(async () => {
    await holder.current.close();
  });
  return holder;
}

declare const chrome: {
  tabs: {
    query(about: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};
