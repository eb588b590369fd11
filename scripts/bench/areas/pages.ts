import { join } from 'node:path';

import { readArticle } from '../../../src/core/article/read';
import { planCleanup } from '../../../src/core/cleanup/plan';
import { cleanupRules } from '../../../src/core/cleanup/rules';
import { openPage } from '../../predict/page';
import { predictPage } from '../../predict/pages';
import { textField, type PredictTask } from '../../predict/task';
import { defuddle, readability } from '../peers/page-readers';
import { percent, type BenchArea, type Row } from '../row';
import { corpusFile, predictAll, scoreToFile } from '../scoring';

interface TextScores {
  readonly shingle: { readonly f1: number };
  readonly good: number;
  readonly bad: number;
  readonly title: { readonly match: number };
  readonly byline: { readonly names: number };
  readonly published: { readonly sameDay: number };
}

/** What score-pages.mjs writes, as far as the table shows it. */
export interface PageScores {
  readonly text: { readonly overall: TextScores; readonly source: { readonly fundus?: TextScores } };
  readonly detection: {
    readonly f1: number;
    readonly balancedF1: number;
    readonly falsePositivesBySubkind: { readonly newslist?: { readonly rate: number } };
  };
}

/** One line of the table. */
export interface PageMeasure {
  readonly measure: string;
  readonly wanted: string;
  readonly value: (scores: PageScores) => number | undefined;
}

/** Every measure of `score-pages.mjs` that has a target. */
export const PAGE_MEASURES: readonly PageMeasure[] = [
  { measure: 'article text, shingle F1', wanted: '95.5', value: ({ text }) => text.overall.shingle.f1 },
  { measure: 'pages >= .95', wanted: '70', value: ({ text }) => text.overall.good },
  { measure: 'pages < .5', wanted: '<= 0.6', value: ({ text }) => text.overall.bad },
  { measure: 'fundus part, shingle F1', wanted: '94.5', value: ({ text }) => text.source.fundus?.shingle.f1 },
  { measure: 'title right', wanted: '93', value: ({ text }) => text.overall.title.match },
  { measure: 'byline right', wanted: '90', value: ({ text }) => text.overall.byline.names },
  { measure: 'date right', wanted: '95', value: ({ text }) => text.overall.published.sameDay },
  { measure: 'detection F1', wanted: '97.5', value: ({ detection }) => detection.f1 },
  { measure: 'detection, classes alike', wanted: '96.5', value: ({ detection }) => detection.balancedF1 },
  {
    measure: 'home, section, topic pages taken for articles',
    wanted: '<= 4',
    value: ({ detection }) => detection.falsePositivesBySubkind.newslist?.rate,
  },
];

/** `predict pages` and a plan of all rules, the CPU of this process noted for each page, parsing not counted. */
function timeTask(milliseconds: number[]): PredictTask {
  return async (record, { folder }) => {
    const url = textField(record, 'url');
    const document = await openPage(join(folder, 'html', `${record.id}.html.gz`));
    const start = process.cpuUsage();
    const prediction = predictPage(document, url);
    const labels = readArticle(document, url)?.labels;
    if (labels) planCleanup(labels, cleanupRules);
    const { user, system } = process.cpuUsage(start);
    milliseconds.push((user + system) / 1000);
    return { id: record.id, ...prediction };
  };
}

function rowOfTimes(milliseconds: readonly number[]): Row {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return {
    area: 'pages',
    measure: `CPU of ${sorted.length} pages in jsdom, none of which throws, ms p50 / p99 / most`,
    wanted: 'p99 <= 500, most <= 2000',
    ours: `${at(0.5)} / ${at(0.99)} / ${at(1)}`,
    peers: '',
  };
}

/** Detection, article text and metadata on the saved pages, next to Readability and Defuddle. */
export const pages: BenchArea = {
  name: 'pages',
  async measure(context) {
    const file = corpusFile(context, 'pages/pages.jsonl');
    if (!file) return [];
    const milliseconds: number[] = [];
    const scoresOf = async (name: string, task: PredictTask): Promise<PageScores> => {
      const predictions = await predictAll(context, { name: `pages-${name}`, task, file });
      return scoreToFile(context, 'score-pages.mjs', [file, predictions]) as PageScores;
    };
    const own = await scoresOf('ours', timeTask(milliseconds));
    const peers = {
      Readability: await scoresOf('readability', readability),
      Defuddle: await scoresOf('defuddle', defuddle),
    };
    const rows = PAGE_MEASURES.map(({ measure, wanted, value }): Row => ({
      area: 'pages',
      measure,
      wanted,
      ours: percent(value(own)),
      peers: Object.entries(peers)
        .map(([name, scores]) => `${name} ${percent(value(scores))}`)
        .join(', '),
    }));
    return [...rows, rowOfTimes(milliseconds)];
  },
};
