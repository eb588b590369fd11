import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';

import { launchChromium, type ExtensionBrowser } from '../../scripts/browser/chromium';
import type { LibraryCounts } from '../../src/core/library/calls';
import type { SavedAnnotation, SavedArticle } from '../../src/core/library/model';
import { savedAnnotation, savedArticle } from '../support/saved';
import { chromiumPath, useExtension, waitFor } from './support/extension';
import { FERRY_URL, ferryPage } from './support/ferry-page';
import { callLibrary } from './support/seed-library';
import { inventLibrary } from '../support/invented-library';

const { article: metadata, text } = savedArticle(FERRY_URL);
const requestOf = (id: string) => ({
  annotation: savedAnnotation(id, { source: FERRY_URL }),
  article: { metadata, text },
});

/** The world of our page's part in a page: where its calls come from. */
async function contentWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>(resolve => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await world;
  return async expression => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
}

const send = (call: string, payload: unknown): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({ to: 'background', call, payload })})`;

async function browserSession({ context }: ExtensionBrowser): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  return browser.newBrowserCDPSession();
}

/** End the background as the browser may at any moment. */
async function killWorker(session: CDPSession): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
}

describe.skipIf(!chromiumPath)('Chromium: the store', () => {
  const extension = useExtension();

  async function openArticle() {
    extension.current.pages.set(FERRY_URL, { html: ferryPage() });
    const page = await extension.current.openPage(FERRY_URL);
    return { page, evaluate: await contentWorld(page) };
  }
  const stored = async (): Promise<string[]> => {
    const page = (await callLibrary(extension.current.control, 'readLibrary', {
      after: null,
      limit: 1000,
    })) as { annotations: { id: string }[] };
    return page.annotations.map(({ id }) => id).sort();
  };

  test('two tabs write 200 times at once, and nothing is lost', async () => {
    await callLibrary(extension.current.control, 'deleteLibrary');
    const tabs = [await openArticle(), await openArticle()];
    const writes = tabs.map(({ evaluate }, tab) => {
      const requests = Array.from({ length: 100 }, (_, index) =>
        send('saveAnnotation', requestOf(`t${tab}-${index}`)),
      );
      return evaluate(`Promise.all([${requests.join(',')}]).then(all => all.length)`);
    });
    expect(await Promise.all(writes)).toEqual([100, 100]);
    expect(await stored()).toHaveLength(200);
    const listed = (await tabs[0]?.evaluate(send('listAnnotations', FERRY_URL))) as SavedAnnotation[];
    expect(new Set(listed.map(({ id }) => id)).size).toBe(200);
  });

  test('a page does not reach the annotations of another site', async () => {
    const url = 'https://www.stranger.example/page';
    extension.current.pages.set(url, { html: ferryPage() });
    const evaluate = await contentWorld(await extension.current.openPage(url));
    await expect(evaluate(send('listAnnotations', FERRY_URL))).rejects.toThrow(
      'does not fit into the library',
    );
    await expect(evaluate(send('readLibrary', { after: null, limit: 5 }))).rejects.toThrow('No handler');
    await expect(evaluate(send('deleteLibrary', undefined))).rejects.toThrow('No handler');
  });

  test('the background is killed between click and write: confirmed is kept, the rest is reported', async () => {
    await callLibrary(extension.current.control, 'deleteLibrary');
    const { evaluate } = await openArticle();
    const session = await browserSession(extension.current);
    const outcomes = new Map<string, string>();
    for (const [index, delay] of [0, 0, 1, 2, 3, 5, 8, 12, 20, 40].entries()) {
      const id = `k${index}`;
      // As `callsTo` takes it: no answer is no confirmation.
      const taken = "answer => (answer === undefined ? 'reported' : 'kept'), () => 'reported'";
      const saving = `${send('saveAnnotation', requestOf(id))}.then(${taken})`;
      const isUnsettled = "new Promise(resolve => setTimeout(resolve, 10000, 'silent'))";
      const outcome = evaluate(`Promise.race([${saving}, ${isUnsettled}])`);
      await new Promise(resolve => setTimeout(resolve, delay));
      await killWorker(session);
      outcomes.set(id, (await outcome) as string);
    }
    expect([...outcomes.values()]).not.toContain('silent');
    const confirmed = [...outcomes].filter(([, outcome]) => outcome === 'kept').map(([id]) => id);
    expect(await stored()).toEqual(expect.arrayContaining(confirmed));
    // The quotes that the killed ones did not come to are made up for.
    await waitFor('the quotes', async () => {
      const read = await callLibrary(extension.current.control, 'readArticles', [FERRY_URL]);
      const [article] = read as SavedArticle[];
      return article === undefined || article.attributions.length > 0 ? true : undefined;
    });
  });

  test('the background is killed in the middle of an import: importing again adds the rest', async () => {
    const { control } = extension.current;
    await callLibrary(control, 'deleteLibrary');
    const session = await browserSession(extension.current);
    const heard = control.evaluate(
      () =>
        new Promise<void>(resolve => {
          chrome.runtime.onMessage.addListener(({ call }) => {
            if (call === 'libraryChanged') resolve();
          });
        }),
    );
    const library = { ...inventLibrary(600, 2), isDryRun: false };
    const importing = callLibrary(control, 'importSaved', library).then(
      () => 'finished',
      () => 'reported',
    );
    await heard;
    await killWorker(session);
    expect(await importing).toBe('reported');
    const counts = (await callLibrary(control, 'countLibrary')) as LibraryCounts;
    expect(counts.articles).toBeGreaterThanOrEqual(100);
    expect(counts.articles).toBeLessThan(600);
    // Every part is there as a whole or not at all.
    expect(counts).toMatchObject({ annotations: counts.articles * 2 });
    expect(await callLibrary(control, 'importSaved', library)).toEqual({
      added: 1200 - counts.annotations,
      same: counts.annotations,
      updated: 0,
      articlesAdded: 600 - counts.articles,
    });
    expect(await callLibrary(control, 'countLibrary')).toMatchObject({ articles: 600, annotations: 1200 });
  }, 60_000);
});

describe.skipIf(!chromiumPath)('Chromium: a browser that dies', () => {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-'));
  afterAll(() => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  const open = async () => {
    const browser = await launchChromium({ path: chromiumPath ?? '', profile });
    const view = await browser.context.newPage();
    await view.goto(`chrome-extension://${browser.id}/options/index.html`);
    return { browser, view };
  };

  test('comes back with everything that was confirmed', async () => {
    const first = await open();
    await callLibrary(first.view, 'writeArticles', [savedArticle()]);
    const notes = Array.from({ length: 30 }, (_, index) =>
      savedAnnotation(`n${index}`, { note: `note ${index}` }),
    );
    for (const note of notes) await callLibrary(first.view, 'writeAnnotations', [note]);
    const session = await browserSession(first.browser);
    const closed = new Promise(resolve => first.browser.context.once('close', resolve));
    session.send('Browser.crash').catch(() => undefined);
    await closed;

    const second = await open();
    const ids = notes.map(({ id }) => id);
    expect(await callLibrary(second.view, 'readAnnotations', ids)).toEqual(expect.arrayContaining(notes));
    expect(await callLibrary(second.view, 'readArticles', [savedArticle().id])).toEqual([savedArticle()]);
    await second.browser.close();
  });
});

declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: { call?: string }) => void): void } };
};
