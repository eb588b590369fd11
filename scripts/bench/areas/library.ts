import type { CDPSession, Page } from 'playwright-core';

import { seedLibrary } from '../../../tests/browser/support/seed-library';
import type { ExtensionBrowser } from '../../browser/chromium';
import type { BenchArea, Row } from '../row';
import { launchBuilt } from '../speed/measured-browser';

const SIZE = { articles: 2000, annotationsEach: 5 };
const THROTTLING = 4;
const LOADS = 5;
/** What is typed, sign by sign; each begins with an empty field. */
const QUERIES = ['harbour wall', 'counted', '부두', 'oh dae', '渡し船', 'numbers'];

interface Times {
  readonly median: number;
  readonly high: number;
}

function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, high: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function openSlowed({ context }: ExtensionBrowser): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  return { page, session };
}

/** Milliseconds from the navigation to the frame that shows the first highlights, on a slowed CPU. */
async function timeFirstPaint(browser: ExtensionBrowser): Promise<Times> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const { page } = await openSlowed(browser);
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[role=option]')) return;
        observer.disconnect();
        // Behind the frame that the lines are painted in.
        requestAnimationFrame(() => {
          setTimeout(() => Object.assign(globalThis, { firstLines: performance.now() }));
        });
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${browser.id}/library/index.html`);
    const firstLines = await page.waitForFunction(() => (globalThis as { firstLines?: number }).firstLines);
    times.push((await firstLines.jsonValue()) ?? NaN);
    await page.close();
  }
  return timesOf(times);
}

/** Types one sign and answers how long it took until it was painted, ms. */
function typeSign(sign: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('There is no search field');
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const start = performance.now();
      field.value += sign;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve(performance.now() - start);
        });
      });
    });
  });
}

interface Typing {
  /** Thread CPU of a keystroke with its rendering, the measuring included; of nothing but the measuring. */
  readonly cpu: Times;
  readonly empty: Times;
  readonly wall: Times;
}

async function timeTyping(browser: ExtensionBrowser): Promise<Typing> {
  const { page, session } = await openSlowed(browser);
  await page.goto(`chrome-extension://${browser.id}/library/index.html`);
  // The people are counted when everything is read.
  await page.waitForFunction(
    () => document.querySelectorAll('.view-nav .count')[3]?.textContent !== '',
    undefined,
    { timeout: 120_000 },
  );
  await page.waitForTimeout(1000);
  const samples = { cpu: [] as number[], empty: [] as number[], wall: [] as number[] };
  const measure = async (sign: string): Promise<{ cpu: number; wall: number }> => {
    const before = await threadTime(session);
    const wall = await page.evaluate(typeSign, sign);
    return { cpu: (await threadTime(session)) - before, wall };
  };
  for (const query of QUERIES) {
    for (const sign of query) {
      const { cpu, wall } = await measure(sign);
      samples.cpu.push(cpu);
      samples.wall.push(wall);
    }
    samples.empty.push((await measure('')).cpu);
    await page.locator('input[type=search]').fill('');
    await page.waitForTimeout(300);
  }
  await page.close();
  return { cpu: timesOf(samples.cpu), empty: timesOf(samples.empty), wall: timesOf(samples.wall) };
}

function rowOf(measure: string, { median, high }: Times, wanted: string): Row {
  const ours = `${median.toFixed(0)} / ${high.toFixed(0)}`;
  return { area: 'library', measure, ours, peers: '', wanted };
}

/** The library page with 10,000 highlights on 2,000 articles, on a CPU slowed four times. */
export const library: BenchArea = {
  name: 'library',
  async measure(): Promise<Row[]> {
    const browser = await launchBuilt();
    try {
      const control = await browser.context.newPage();
      await control.goto(`chrome-extension://${browser.id}/options/index.html`);
      await seedLibrary(control, SIZE);
      const paint = await timeFirstPaint(browser);
      const typing = await timeTyping(browser);
      return [
        rowOf(
          '10,000 highlights: navigation to first lines, 4x throttled, ms (median / p95)',
          paint,
          '<= 1000',
        ),
        rowOf('10,000 highlights: search keystroke, 4x throttled, thread CPU ms', typing.cpu, '<= 50'),
        rowOf('the same, of which the measuring itself', typing.empty, ''),
        rowOf('10,000 highlights: search keystroke until painted, 4x throttled, ms', typing.wall, ''),
      ];
    } finally {
      await browser.close();
    }
  },
};
