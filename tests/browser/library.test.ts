import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import type { SavedAnnotation } from '../../src/core/library/model';
import { findAxeViolations } from './support/axe';
import { chromiumPath, useExtension, waitFor } from './support/extension';
import { inventLibrary } from '../support/invented-library';
import { callLibrary, seedLibrary } from './support/seed-library';

const VIEWS = ['Highlights', 'Articles', 'Quotes', 'People', 'Changed', 'Tags'];

// The filters have options too.
const lines = (page: Page) => page.locator('[role=option]');

describe.skipIf(!chromiumPath)('Chromium: the library', () => {
  const extension = useExtension();

  beforeAll(async () => {
    const { articles, annotations } = await seedLibrary(extension.current.control, {
      articles: 60,
      annotationsEach: 5,
    });
    const [first] = annotations.slice(-1);
    const edited = { state: 'edited', wording: 'Somebody counted it all again', at: articles[0]!.saved };
    await callLibrary(extension.current.control, 'writeAnnotations', [{ ...first, lastSeen: edited }]);
  });

  const openLibrary = async (): Promise<Page> => {
    const page = await extension.current.openView('library/index.html');
    await lines(page).first().waitFor();
    await page.getByRole('button', { name: /^People 7$/ }).waitFor();
    return page;
  };
  const show = async (page: Page, view: string): Promise<void> => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${view}`) })
      .click();
  };
  const readAnnotation = async (id: string): Promise<SavedAnnotation | undefined> => {
    const found = (await callLibrary(extension.current.control, 'readAnnotations', [
      id,
    ])) as SavedAnnotation[];
    return found[0];
  };

  test('lists what the background keeps, and only the lines in sight', async () => {
    const page = await openLibrary();
    expect(await lines(page).first().getAttribute('aria-setsize')).toBe('300');
    expect(await lines(page).count()).toBeLessThan(30);
    const last = page.locator('[aria-posinset="300"]');
    await page.getByRole('listbox').press('End');
    await last.waitFor();
    expect(await page.getByRole('listbox').getAttribute('aria-activedescendant')).toBe(
      await last.getAttribute('id'),
    );
  });

  test('scrolling with the mouse renders what comes into sight', async () => {
    const page = await openLibrary();
    await page.getByRole('listbox').hover();
    await page.mouse.wheel(0, 9000);
    await waitFor('lines further down', async () =>
      Number(await lines(page).first().getAttribute('aria-posinset')) > 40 ? true : undefined,
    );
    const box = await page.getByRole('listbox').boundingBox();
    const line = await lines(page).nth(4).boundingBox();
    expect(line!.y).toBeLessThan(box!.y + box!.height);
  });

  test('a note, a colour and a tag are written, and there after a reload', async () => {
    const page = await openLibrary();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const id = ((await page.locator('.detail [type=radio]').first().getAttribute('name')) ?? '').slice(6);
    await page.keyboard.press('5');
    await page.keyboard.press('n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Ask the captain');
    await page.keyboard.press('Escape');
    await page.locator('[role=listbox]:focus').waitFor();
    await page.keyboard.press('t');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('to check');
    await page.keyboard.press('Enter');
    const kept = await waitFor('the annotation', async () => {
      const annotation = await readAnnotation(id);
      return annotation?.body.some(({ value }) => value === 'to check') ? annotation : undefined;
    });
    expect(kept.color).toBe('purple');
    expect(kept.body.map(({ value }) => value)).toContain('Ask the captain');
    await page.reload();
    await page.getByText('Ask the captain').first().waitFor();
  });

  test('deleted highlights come back by "Undo", also from the store', async () => {
    const page = await openLibrary();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Control+a');
    await page.getByText('Chosen: 300').first().waitFor();
    await page.getByRole('region', { name: 'Chosen' }).getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Highlights deleted: 300').first().waitFor();
    const count = async () =>
      (await callLibrary(extension.current.control, 'countLibrary')) as { annotations: number };
    expect((await count()).annotations).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await lines(page).first().waitFor();
    expect((await count()).annotations).toBe(300);
  });

  test('the search narrows while one types and marks what it finds', async () => {
    const page = await openLibrary();
    await page.keyboard.press('/');
    await page.keyboard.type('lighthouse counted');
    await page.locator('mark').first().waitFor();
    const marked = await page.locator('mark').allInnerTexts();
    expect(new Set(marked.map(text => text.toLowerCase()))).toEqual(new Set(['lighthouse', 'counted']));
    await page.getByRole('searchbox').fill('부두');
    await waitFor('Korean words', async () =>
      (await page.locator('mark').allInnerTexts()).every(text => text === '부두') ? true : undefined,
    );
  });

  test('what another view writes is shown without a reload', async () => {
    const page = await openLibrary();
    const id = (
      (await lines(page).first().click(),
      await page.locator('.detail [type=radio]').first().getAttribute('name')) ?? ''
    ).slice(6);
    const annotation = await readAnnotation(id);
    const body = [{ type: 'TextualBody', value: 'Written elsewhere', purpose: 'commenting' }];
    await callLibrary(extension.current.control, 'writeAnnotations', [{ ...annotation, body }]);
    await page.locator('.line-note', { hasText: 'Written elsewhere' }).first().waitFor();
  });

  test('an article opens in a tab of its own', async () => {
    const page = await openLibrary();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    const opening = extension.current.context.waitForEvent('page');
    await page.keyboard.press('o');
    const opened = await opening;
    // A page that is closed while it is still being opened can keep the driver waiting for ever.
    await opened.waitForURL(/^https:\/\/www\.paper-\d\.example\/news\/\d+(?:#|$)/);
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 640],
  ] as const)(
    'axe finds nothing in any list, %s, %s px',
    { timeout: 150_000 },
    async (colorScheme, width) => {
      const page = await openLibrary();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const view of VIEWS) {
        await show(page, view);
        expect(await findAxeViolations(page), view).toEqual([]);
        if (view === 'Tags') continue;
        await lines(page).nth(1).click();
        await page.locator('.detail').waitFor();
        expect(await findAxeViolations(page), `${view}, details`).toEqual([]);
        if (width < 960) await page.getByRole('button', { name: 'Back to the list' }).click();
      }
    },
  );

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the dialogs and the reminder, %s',
    { timeout: 60_000 },
    async colorScheme => {
      const page = await openLibrary();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.getByRole('region', { name: 'Backup' }).waitFor();
      expect(await findAxeViolations(page), 'reminder').toEqual([]);
      await page.getByRole('search').getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('radio', { name: /^The whole library/ }).waitFor();
      expect(await findAxeViolations(page), 'export').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('menuitem', { name: 'Import…' }).click();
      const file = { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"a":\n1') };
      await page.getByLabel('File to import').setInputFiles(file);
      await page.getByText('Line 2').waitFor();
      expect(await findAxeViolations(page), 'refused import').toEqual([]);
    },
  );

  test('a highlight opens at its words, also far down a page with other text', async () => {
    const page = await openLibrary();
    await lines(page).nth(2).click();
    const words = await page.locator('.detail-words').innerText();
    const link = page.locator('.article-source a');
    await waitFor('the text fragment', async () =>
      (await link.getAttribute('href'))?.includes('#:~:text=') ? true : undefined,
    );
    const address = (await link.getAttribute('href')) ?? '';
    const { articles } = inventLibrary(60, 0);
    const text = articles.find(({ id }) => address.startsWith(`${id}#`))?.text ?? '';
    const filler = `<p>${'The harbour wall and the council. '.repeat(3_000)}</p>`;
    const paragraphs = text
      .split('\n')
      .map(line => `<p>${line}</p>`)
      .join('');
    const html = `<!doctype html><meta charset="utf-8"><body><h2>The fish market</h2>${filler}${paragraphs}${filler}`;
    extension.current.pages.set(address.replace(/#.*/, ''), { html });
    const opening = extension.current.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open article' }).click();
    const opened = await opening;
    const place = opened.locator('p', { hasText: words }).first();
    await waitFor('the words in the window', async () => {
      const box = await place.boundingBox();
      return box && box.y > 0 && box.y < 860 ? true : undefined;
    });
  });

  test('no width makes the page scroll sideways', async () => {
    const page = await openLibrary();
    for (const width of [320, 480, 640, 960, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      for (const view of VIEWS) {
        await show(page, view);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${view} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
});
