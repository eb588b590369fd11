import { describe, expect, test } from 'vitest';

import { chromiumPath, useExtension, waitFor } from './support/extension';
import { FERRY_URL, ferryPage } from './support/ferry-page';

describe.skipIf(!chromiumPath)('Chromium: site access "on click"', () => {
  const extension = useExtension();

  test('nothing happens until the reader clicks the icon, then everything works on that page', async () => {
    const { context, id, pages } = extension.current;
    const settings = await context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      extensionId =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      id,
    );
    pages.set(FERRY_URL, { html: ferryPage() });
    const page = await extension.current.openPage(FERRY_URL);
    await page.bringToFront();
    // Long enough for the detector, did it run.
    await page.waitForTimeout(1500);
    const marks = page.locator('[data-news-hidden-by]');
    expect(await marks.count()).toBe(0);

    const browser = await context.browser()?.newBrowserCDPSession();
    const { targetInfos } = (await browser?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {
      targetInfos: [],
    };
    const targetId = targetInfos.find(({ url }) => url === FERRY_URL)?.targetId ?? '';
    const send = browser?.send.bind(browser) as unknown as (
      method: string,
      payload: object,
    ) => Promise<unknown>;
    await send('Extensions.triggerAction', { id, targetId });
    await waitFor('the cleanup', async () => ((await marks.count()) > 0 ? true : undefined));
    expect(await page.locator('#share').isVisible()).toBe(false);
  });
});

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
};
