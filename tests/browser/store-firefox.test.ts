import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import type { LibraryPage } from '../../src/core/library/calls';
import { savedAnnotation, savedArticle, SOURCE } from '../support/saved';
import { waitFor } from './support/extension';
import { firefoxPath, useFirefox } from './support/firefox-extension';
import { callLibrary, seedLibrary } from './support/seed-library';

/** Firefox ends the background when it had nothing to do for this long. */
const IDLE_MS = 3000;

describe.skipIf(!firefoxPath)('Firefox: the store', () => {
  const firefox = useFirefox({ firefoxPreferences: { 'extensions.background.idle.timeout': IDLE_MS } });

  const openView = (): Promise<Page> => firefox.current.openView('options/index.html');
  const readAll = async (view: Page): Promise<LibraryPage> =>
    (await callLibrary(view, 'readLibrary', { after: null, limit: 1000 })) as LibraryPage;

  test('two tabs write 200 times at once, and nothing is lost', async () => {
    const tabs = [await openView(), await openView()];
    await callLibrary(tabs[0]!, 'writeArticles', [savedArticle()]);
    const writes = tabs.map((view, tab) => {
      const messages = Array.from({ length: 100 }, (_, index) => ({
        to: 'background',
        call: 'writeAnnotations',
        payload: [savedAnnotation(`t${tab}-${index}`)],
      }));
      return view.evaluate(
        `Promise.all(${JSON.stringify(messages)}.map(message => browser.runtime.sendMessage(message))).then(all => all.length)`,
      );
    });
    expect(await Promise.all(writes)).toEqual([100, 100]);
    const { annotations } = await readAll(tabs[0]!);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(200);
  });

  test('everything is there after the background was ended', async () => {
    const view = await openView();
    await callLibrary(view, 'deleteLibrary');
    await seedLibrary(view, { articles: 20, annotationsEach: 3 });
    await callLibrary(view, 'writeAnnotations', [savedAnnotation('last')]);
    const state = () =>
      view.evaluate(
        'browser.extension.getBackgroundPage ? Boolean(browser.extension.getBackgroundPage()) : true',
      );
    await waitFor('the background to end', async () => ((await state()) === true ? undefined : true));
    const { articles, annotations } = await readAll(view);
    expect(articles).toHaveLength(21);
    expect(annotations).toHaveLength(61);
    expect(articles.map(({ id }) => id)).toContain(SOURCE);
  });

  test('a library is deleted and begun anew', async () => {
    const view = await openView();
    await callLibrary(view, 'deleteLibrary');
    expect(await callLibrary(view, 'countLibrary')).toMatchObject({ articles: 0, annotations: 0 });
    await callLibrary(view, 'writeAnnotations', [savedAnnotation('n1')]);
    expect(await callLibrary(view, 'countLibrary')).toMatchObject({ articles: 1, annotations: 1 });
  });
});
