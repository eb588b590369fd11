import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { findBrowser } from '../../../scripts/browser/find';
import { driveBrowser, type DriveChoices } from '../../../scripts/browser/puppeteer';
import { distOf } from '../../../scripts/build/extension';
import type { HighlightCalls } from '../../../src/messages/highlight-protocol';
import type { ContentCalls, PageReport } from '../../../src/messages/protocol';
import { waitFor } from './extension';

type TabCalls = ContentCalls & HighlightCalls;

export const firefoxPath = findBrowser('firefox')?.path;

/** Firefox with the extension. */
export interface FirefoxExtension {
  /** A page of the extension that stays open, to ask the browser through; another one after `reinstall`. */
  readonly control: () => Page;
  readonly newPage: () => Promise<Page>;
  openView(path: string): Promise<Page>;
  tabOf(page: Page): Promise<number>;
  /** Ask the page's part of a tab, as the popup does. */
  ask<Name extends keyof TabCalls>(
    tabId: number,
    call: Name,
    payload?: unknown,
  ): Promise<Awaited<ReturnType<TabCalls[Name]>>>;
  waitForArticle(tabId: number): Promise<PageReport>;
  /** Install the built extension once more, as an update does. */
  reinstall(): Promise<void>;
  closePages(): Promise<void>;
  close(): Promise<void>;
}

async function startFirefox(choices: Omit<DriveChoices, 'isHeadless'>): Promise<FirefoxExtension> {
  const { browser, extensionPage } = await driveBrowser(
    { kind: 'firefox', path: firefoxPath ?? '' },
    { isHeadless: true, ...choices },
  );
  const openView = async (path: string): Promise<Page> => {
    const view = await browser.newPage();
    // The load event of an extension page never reaches the driver.
    await view.goto(extensionPage(path), { waitUntil: [] });
    await view.waitForSelector('h1, [role=tablist], main');
    return view;
  };
  let control = await openView('options/index.html');
  const ask: FirefoxExtension['ask'] = async (tabId, call, payload) => {
    const message = JSON.stringify({ to: 'content', call, payload });
    return (await control.evaluate(`browser.tabs.sendMessage(${tabId}, ${message})`)) as never;
  };
  return {
    control: () => control,
    openView,
    ask,
    newPage: () => browser.newPage(),
    tabOf: page => {
      const url = JSON.stringify(page.url());
      return waitFor(
        'the tab',
        async () =>
          (await control.evaluate(
            `browser.tabs.query({}).then(tabs => tabs.find(tab => tab.url === ${url})?.id)`,
          )) as number | undefined,
      );
    },
    waitForArticle: tabId =>
      waitFor('the article', async () => {
        const report = await ask(tabId, 'getPageReport').catch(() => undefined);
        return report?.state === 'article' ? report : undefined;
      }),
    reinstall: async () => {
      await browser.installExtension(distOf('firefox'));
      control = await openView('options/index.html');
    },
    closePages: async () => {
      const [, ...pages] = await browser.pages();
      await Promise.all(pages.filter(page => page !== control).map(page => page.close()));
    },
    close: () => browser.close(),
  };
}

/** One Firefox for all tests of a file; pages of a test are closed before the next. */
export function useFirefox(choices: Omit<DriveChoices, 'isHeadless'> = {}): {
  readonly current: FirefoxExtension;
} {
  const holder: { current: FirefoxExtension } = { current: undefined as unknown as FirefoxExtension };
  beforeAll(async () => {
    holder.current = await startFirefox(choices);
  });
  afterEach(() => holder.current.closePages());
  afterAll(() => holder.current.close());
  return holder;
}
