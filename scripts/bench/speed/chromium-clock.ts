import { chromium, errors, type Browser, type CDPSession, type Page } from 'playwright-core';

import type { Subject } from './in-page';
import { bundleForPage, measuredBrowser } from './measured-browser';

/** Measures the CPU time of the main thread that one call takes on a fresh page. */
export interface ChromiumClock {
  /**
   * Milliseconds of thread CPU, the measuring call (about 0.4 ms) included. `null` for a page that does not get as far as
   * `DOMContentLoaded`: there is nothing to measure.
   */
  measure(html: string, url: string, subject: Subject): Promise<number | null>;
  /** The same for several calls one after the other on one page. */
  measureSteps(html: string, url: string, subjects: readonly Subject[]): Promise<number[] | null>;
  close(): Promise<void>;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

const SETTLED = 'new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))';

/** Times of calls in an isolated world, their code cold. */
async function timeCalls(page: Page, script: string, subjects: readonly Subject[]): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: script, contextId });
  // The page's own first layout and paint must not fall between the two readings of the clock.
  await session.send('Runtime.evaluate', { expression: SETTLED, contextId, awaitPromise: true });
  await session.send('Runtime.evaluate', { expression: 'void 0', contextId });
  const times: number[] = [];
  for (const subject of subjects) {
    const before = await threadTime(session);
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `measured.${subject}()`,
      contextId,
    });
    times.push((await threadTime(session)) - before);
    if (exceptionDetails)
      throw new Error(`${subject} threw: ${exceptionDetails.exception?.description ?? ''}`);
  }
  return times;
}

/** Some stored pages never finish loading what they cannot reach, a few not even themselves. */
async function isLoaded(page: Page, url: string): Promise<boolean> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** A Chromium without the extension, where nothing but the page under measurement can be reached. */
export async function startClock(): Promise<ChromiumClock> {
  const path = measuredBrowser();
  const browser: Browser = await chromium.launch({ executablePath: path, headless: true });
  const context = await browser.newContext();
  const script = await bundleForPage('speed/in-page.ts');
  let html = '';
  // Page scripts stay off: what is measured is our work, not theirs.
  const headers = { 'content-security-policy': "script-src 'none'" };
  await context.route('**/*', route =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers })
      : route.abort(),
  );
  const measureSteps: ChromiumClock['measureSteps'] = async (source, url, subjects) => {
    html = source;
    const page = await context.newPage();
    try {
      return (await isLoaded(page, url)) ? await timeCalls(page, script, subjects) : null;
    } finally {
      await page.close();
    }
  };
  return {
    close: () => browser.close(),
    measureSteps,
    measure: async (source, url, subject) => (await measureSteps(source, url, [subject]))?.[0] ?? null,
  };
}
