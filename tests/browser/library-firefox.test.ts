import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findBrowser } from '../../scripts/browser/find';
import { driveBrowser, type DrivenBrowser } from '../../scripts/browser/puppeteer';
import { findAxeViolations } from './support/axe';
import { callLibrary, seedLibrary } from './support/seed-library';

const firefox = findBrowser('firefox');

describe.skipIf(!firefox)('Firefox: the library', () => {
  let driven: DrivenBrowser;

  async function openView(path: string): Promise<Page> {
    const view = await driven.browser.newPage();
    // The load event of an extension page never reaches the driver.
    await view.goto(driven.extensionPage(path), { waitUntil: [] });
    await view.waitForSelector('h1, main');
    return view;
  }

  beforeAll(async () => {
    driven = await driveBrowser(firefox ?? { kind: 'firefox', path: '' }, { isHeadless: true });
    await seedLibrary(await openView('options/index.html'), { articles: 20, annotationsEach: 3 });
  });
  afterAll(async () => {
    await driven.browser.close();
  });

  test('lists, searches, writes, and axe finds nothing', async () => {
    const page = await openView('library/index.html');
    await page.waitForSelector('[role=option]');
    expect(await page.$eval('[role=option]', line => line.getAttribute('aria-setsize'))).toBe('60');

    await page.focus('input[type=search]');
    await page.keyboard.type('lighthouse');
    await page.waitForSelector('mark');
    expect(
      await page.$$eval('mark', marks => marks.every(mark => /^lighthouse$/i.test(mark.innerText))),
    ).toBe(true);

    await page.focus('[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.detail');
    expect(await findAxeViolations(page)).toEqual([]);
    const id = await page.$eval('.detail [type=radio]', radio => radio.getAttribute('name')?.slice(6) ?? '');
    await page.keyboard.press('Delete');
    await page.waitForSelector('.notice-bar .link-button');
    expect(await callLibrary(page, 'readAnnotations', [id])).toEqual([]);
    await page.click('.notice-bar .link-button');
    await page.waitForFunction("document.querySelector('.notice-bar') === null");
    await page.waitForFunction("document.querySelector('[role=option]')");
    expect(await callLibrary(page, 'readAnnotations', [id])).toHaveLength(1);
  });
});
