import { chromium, type CDPSession, type Page } from 'playwright-core';

import { bundleAdapter } from '../../anchoring/bundle-adapter';
import { findBrowser } from '../../browser/find';
import { UserError } from '../../project';
import type { LongPage } from './long-page';

/** Median thread CPU, ms, of one task over all passages of the page, its index included. */
export interface AnchoringTimes {
  readonly describe: number;
  readonly unchanged: number;
  readonly edited: number;
  /** Of how many edited passages the place was found. */
  readonly found: number;
}

const REPEATS = 5;
const ADDRESS = 'https://news.example/live';

const DESCRIBE = `(() => {
  adapter.prepare(document);
  return ranges.map(range => JSON.stringify(adapter.describe(range, document)));
})()`;
const FIND = `(() => {
  adapter.prepare(document);
  return stored.filter(each => adapter.anchor(JSON.parse(each), document)).length;
})()`;
const MARK = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) { nodes.push({ node, at }); at += node.length; }
  const place = offset => nodes.find(({ node, at }) => at + node.length > offset);
  window.ranges = spans.map(({ start, end }) => {
    const range = document.createRange();
    const first = place(start), last = place(end - 1);
    range.setStart(first.node, start - first.at);
    range.setEnd(last.node, end - last.at);
    return range;
  });
})()`;

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

interface Task {
  readonly html: string;
  readonly expression: string;
  readonly globals: Readonly<Record<string, unknown>>;
}

async function timeOnce(page: Page, task: Task): Promise<{ ms: number; value: unknown }> {
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
  await page.evaluate(globals => Object.assign(globalThis, globals), task.globals);
  await page.evaluate(`import('/adapter.mjs').then(adapter => { window.adapter = adapter; })`);
  if (task.expression === DESCRIBE) await page.evaluate(MARK);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await threadTime(session);
  const value: unknown = await page.evaluate(task.expression);
  return { ms: (await threadTime(session)) - before, value };
}

/** Measure in real Chromium, one fresh page a measurement, its code cold. */
export async function timeAnchoring({ unchanged, edited, spans }: LongPage): Promise<AnchoringTimes> {
  const path = findBrowser('chromium')?.path;
  if (path === undefined)
    throw new UserError('Speed is measured in Chromium: install it or set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath: path, headless: true });
  const context = await browser.newContext();
  const adapter = await bundleAdapter();
  let html = '';
  await context.route('**/*', route => {
    const request = route.request();
    if (request.url().endsWith('/adapter.mjs'))
      return route.fulfill({ contentType: 'text/javascript', body: adapter });
    const isPage = request.resourceType() === 'document' && request.url() === ADDRESS;
    return isPage ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort();
  });
  const median = async (task: Task): Promise<{ ms: number; value: unknown }> => {
    html = task.html;
    const results: { ms: number; value: unknown }[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      const page = await context.newPage();
      results.push(await timeOnce(page, task));
      await page.close();
    }
    return results.sort((a, b) => a.ms - b.ms)[REPEATS >> 1] ?? { ms: 0, value: null };
  };
  try {
    const described = await median({ html: unchanged, expression: DESCRIBE, globals: { spans } });
    const globals = { stored: described.value };
    const same = await median({ html: unchanged, expression: FIND, globals });
    const changed = await median({ html: edited, expression: FIND, globals });
    return { describe: described.ms, unchanged: same.ms, edited: changed.ms, found: Number(changed.value) };
  } finally {
    await browser.close();
  }
}
