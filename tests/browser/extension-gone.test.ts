import { describe, expect, test } from 'vitest';

import { chromiumPath, useExtension, waitFor } from './support/extension';
import { FERRY_URL, ferryPage } from './support/ferry-page';

describe.skipIf(!chromiumPath)('Chromium: an extension that goes while a page is open', () => {
  const extension = useExtension();

  test('gives the page back as it was', async () => {
    extension.current.pages.set(FERRY_URL, { html: ferryPage() });
    const page = await extension.current.openPage(FERRY_URL);
    const { removed } = await extension.current.waitForReport(page, ({ state }) => state === 'article');
    const marks = page.locator('[data-news-hidden-by]');
    expect(await marks.count()).toBe(removed.length);
    // An extension loaded from the command line does not come back after a reload.
    const worker = await extension.current.worker();
    worker
      .evaluate(() => {
        chrome.runtime.reload();
      })
      .catch(() => undefined);
    await waitFor('the marks to go', async () => ((await marks.count()) === 0 ? true : undefined));
  });
});

declare const chrome: { runtime: { reload(): void } };
