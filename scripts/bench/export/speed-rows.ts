import type { CDPSession, Page } from 'playwright-core';

import { seedLibrary } from '../../../tests/browser/support/seed-library';
import type { Row } from '../row';
import { costOf, type MainThreadCost } from '../speed/main-thread';
import { bundleForPage, launchBuilt } from '../speed/measured-browser';

const SIZE = { articles: 2000, annotationsEach: 5 };
/** Readers of a whole library that come back from a file of our own. */
const IMPORTED = ['json', 'jsonld', 'csv', 'readwise'] as const;
const MOST_EXPORT_MS = 3000;
const MOST_IMPORT_MS = 10_000;
const MOST_TASK_MS = 100;

interface Timing extends MainThreadCost {
  /** By the clock on the wall: other work on the machine counts. */
  readonly ms: number;
  /** CPU of all processes of the browser, s: the time on a machine with nothing else to do is at most this. */
  readonly allCpu: number;
  readonly bytes: number;
}

interface Place {
  readonly page: Page;
  readonly session: CDPSession;
  readonly browserSession: CDPSession;
}

/** Seconds of CPU that all processes of the browser have used so far. */
async function usedCpu(browserSession: CDPSession): Promise<number> {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function run({ page, session, browserSession }: Place, call: string): Promise<Timing> {
  process.stderr.write(`  ${call}\n`);
  let bytes = 0;
  let ms = 0;
  let allCpu = 0;
  const cost = await costOf(session, async () => {
    const before = await usedCpu(browserSession);
    const start = performance.now();
    bytes = await page.evaluate(`transfer.${call}`);
    ms = performance.now() - start;
    allCpu = (await usedCpu(browserSession)) - before;
  });
  return { ...cost, ms, allCpu, bytes };
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

function rowOf(name: string, { ms, allCpu, longestTask, bytes }: Timing, most: number): Row {
  const size = (bytes / 1_000_000).toFixed(1);
  return {
    area: 'export',
    measure: `10,000 highlights: ${name} (${size} MB): s / CPU of the whole browser, s / longest task of the page, CPU ms`,
    ours: `${seconds(ms)} / ${allCpu.toFixed(1)} / ${longestTask.toFixed(0)}`,
    peers: '',
    wanted: `<= ${seconds(most)} / - / ${MOST_TASK_MS}`,
  };
}

async function exportRows(place: Place): Promise<Row[]> {
  const formats = await place.page.evaluate<string[]>('transfer.formats');
  const rows: Row[] = [];
  for (const format of formats)
    rows.push(
      rowOf(`export as ${format}`, await run(place, `exportAll('${format}', false)`), MOST_EXPORT_MS),
    );
  const zipped = await run(place, "exportAll('markdown', true)");
  return [...rows, rowOf('export as markdown, a file per article in a zip', zipped, MOST_EXPORT_MS)];
}

async function importRows(place: Place): Promise<Row[]> {
  const rows: Row[] = [];
  for (const format of IMPORTED) {
    await place.page.evaluate(`transfer.exportAll('${format}', false)`);
    if (format === 'json')
      rows.push(
        rowOf('import of json that is there already', await run(place, 'importLast()'), MOST_IMPORT_MS),
      );
    await place.page.evaluate('transfer.clear()');
    rows.push(
      rowOf(`import of ${format} into an empty library`, await run(place, 'importLast()'), MOST_IMPORT_MS),
    );
  }
  return rows;
}

/** The whole way of a file out of a library of 10,000 highlights and into an empty one, in Chromium. */
export async function measureSpeed(): Promise<Row[]> {
  const browser = await launchBuilt();
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/options/index.html`);
    await seedLibrary(page, SIZE);
    await page.evaluate(await bundleForPage('export/in-page.ts'));
    const browserSession = await browser.context.browser()?.newBrowserCDPSession();
    if (!browserSession) throw new Error('The driver does not give the browser of this profile');
    const place = { page, session: await browser.context.newCDPSession(page), browserSession };
    return [...(await exportRows(place)), ...(await importRows(place))];
  } finally {
    await browser.close();
  }
}
