import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readArticle } from '../../../src/core/article/read';
import { planCleanup } from '../../../src/core/cleanup/plan';
import { cleanupRules } from '../../../src/core/cleanup/rules';
import { openPage } from '../../predict/page';
import { predictPage } from '../../predict/pages';
import { percentile } from '../percentile';
import type { BenchArea, BenchContext, Row } from '../row';
import { corpusFile } from '../scoring';

interface StoredPage {
  readonly file: string;
  readonly url: string;
}

interface Outcome {
  /** CPU of this process for each page, ms, parsing not counted. */
  readonly times: { readonly file: string; readonly ms: number }[];
  readonly failures: string[];
}

interface PageRecord {
  readonly id: string;
  readonly url: string | null;
  readonly file?: string;
}

function recordsOf(file: string): PageRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as PageRecord);
}

/** Every page of the corpus that is stored as html: the pages, those with labelled clutter, and the hostile ones. */
function storedPages(context: BenchContext): StoredPage[] {
  const listed = ['pages/pages.jsonl', 'clutter/labels.jsonl'].flatMap(name => {
    const list = corpusFile(context, name);
    if (!list) return [];
    return recordsOf(list).map(({ id, url, file }) => ({
      file: join(dirname(list), file ?? `html/${id}.html.gz`),
      url: url ?? '',
    }));
  });
  const folder = corpusFile(context, 'hostile');
  const hostile = folder ? readdirSync(folder).filter(name => name.endsWith('.html')) : [];
  return [
    ...listed,
    ...hostile.map(name => ({ file: join(folder ?? '', name), url: `https://hostile.example/news/${name}` })),
  ];
}

/** Everything that the content script works out on a page, all rules on. */
function workOn(document: Document, url: string): void {
  predictPage(document, url);
  const labels = readArticle(document, url)?.labels;
  if (labels) planCleanup(labels, cleanupRules);
}

async function timePage({ file, url }: StoredPage, { times, failures }: Outcome): Promise<void> {
  const document = await openPage(file);
  const start = process.cpuUsage();
  try {
    workOn(document, url);
  } catch (error) {
    failures.push(`${file}: ${String(error)}`);
  }
  const { user, system } = process.cpuUsage(start);
  times.push({ file, ms: (user + system) / 1000 });
}

/** No page throws or takes long in jsdom, whose DOM is many times slower than a browser's. */
export const robustness: BenchArea = {
  name: 'robustness',
  async measure(context): Promise<Row[]> {
    const pages = storedPages(context);
    if (pages.length === 0) return [];
    const outcome: Outcome = { times: [], failures: [] };
    for (const page of pages) await timePage(page, outcome);
    const { times, failures } = outcome;
    const slow = times.filter(({ ms }) => ms > 500).sort((a, b) => b.ms - a.ms);
    for (const { file, ms } of slow) process.stderr.write(`${ms.toFixed(0)} ms: ${file}\n`);
    for (const failure of failures) process.stderr.write(`${failure}\n`);
    const all = times.map(({ ms }) => ms);
    const at = (share: number): string => percentile(all, share).toFixed(0);
    const row = { area: 'pages', peers: '' };
    return [
      {
        ...row,
        measure: `pages of ${pages.length} that throw in jsdom`,
        ours: String(failures.length),
        wanted: '0',
      },
      {
        ...row,
        measure: 'CPU a page in jsdom, parsing not counted, ms p50 / p99 / most',
        ours: `${at(0.5)} / ${at(0.99)} / ${at(1)}`,
        wanted: 'p99 <= 500, most <= 2000',
      },
    ];
  },
};
