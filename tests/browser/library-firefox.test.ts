import { beforeAll, describe, expect, test } from 'vitest';

import { findAxeViolations } from './support/axe';
import { firefoxPath, useFirefox } from './support/firefox-extension';
import { callLibrary, seedLibrary } from './support/seed-library';

describe.skipIf(!firefoxPath)('Firefox: the library', () => {
  const firefox = useFirefox();

  beforeAll(async () => {
    await seedLibrary(firefox.current.control(), { articles: 20, annotationsEach: 3 });
  });

  test('lists, searches, writes, and axe finds nothing', async () => {
    const page = await firefox.current.openView('library/index.html');
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
