import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { percentile } from '../percentile';
import type { BenchArea, Row } from '../row';
import { corpusFile } from '../scoring';
import { startClock, type ChromiumClock } from '../speed/chromium-clock';
import type { Subject } from '../speed/in-page';

/** Pages of each kind: enough for a 95th percentile, few enough for a coffee. */
const PAGES = 100;

interface PageRecord {
  readonly id: string;
  readonly url: string | null;
  readonly kind: string;
  readonly source: string;
}

/** Every n-th page of a kind, so that all sources are in. */
function sample(records: readonly PageRecord[], isWanted: (record: PageRecord) => boolean): PageRecord[] {
  const wanted = records.filter(isWanted);
  const step = Math.max(1, Math.floor(wanted.length / PAGES));
  return wanted.filter((_, index) => index % step === 0).slice(0, PAGES);
}

/** Pages that do not load are left out and counted. */
function summary(values: readonly (number | null)[]): string {
  const times = values.filter(value => value !== null);
  const missing = values.length - times.length;
  const times50And95 = `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)}`;
  return missing === 0 ? times50And95 : `${times50And95} (${missing} did not load)`;
}

interface Run {
  readonly folder: string;
  readonly records: readonly PageRecord[];
  readonly clock: ChromiumClock;
}

async function times({ folder, records, clock }: Run, subject: Subject): Promise<(number | null)[]> {
  const values: (number | null)[] = [];
  for (const { id, url } of records) {
    const html = gunzipSync(readFileSync(join(folder, `html/${id}.html.gz`))).toString('utf8');
    values.push(
      await clock.measure(html, url?.startsWith('http') ? url : 'https://unknown.example/a/b', subject),
    );
  }
  return values;
}

async function measureSpeed(file: string): Promise<Row[]> {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as PageRecord);
  const clock = await startClock();
  try {
    const folder = dirname(file);
    const others = { folder, clock, records: sample(records, ({ kind }) => kind === 'other') };
    const articles = { folder, clock, records: sample(records, ({ kind }) => kind === 'article') };
    const readerable = await times(others, 'readerable');
    const detect = await times(others, 'detect');
    const readability = await times(articles, 'readability');
    const defuddle = await times(articles, 'defuddle');
    const read = await times(articles, 'read');
    return [
      {
        area: 'speed',
        measure: `detector on ${others.records.length} pages that are no article, ms p50 / p95`,
        ours: summary(detect),
        peers: `isProbablyReaderable ${summary(readerable)}`,
        wanted: 'p95 <= peer',
      },
      {
        area: 'speed',
        measure: `detect + plan + apply + read on ${articles.records.length} articles, ms p50 / p95`,
        ours: summary(read),
        peers: `Readability ${summary(readability)}, Defuddle ${summary(defuddle)}`,
        wanted: '<= Readability',
      },
    ];
  } finally {
    await clock.close();
  }
}

/** Thread CPU time in real Chromium, one fresh page a measurement, cold code, next to the peers. */
export const speed: BenchArea = {
  name: 'speed',
  measure: async context => {
    const file = corpusFile(context, 'pages/pages.jsonl');
    return file ? measureSpeed(file) : [];
  },
};
