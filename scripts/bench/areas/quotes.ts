import { readFileSync } from 'node:fs';

import { tasks } from '../../predict/tasks';
import type { PredictTask } from '../../predict/task';
import { compromiseQuotes } from '../peers/compromise';
import { regularExpressionQuotes } from '../peers/regular-expression';
import { percent, type BenchArea, type BenchContext, type Row } from '../row';
import { corpusFile, predictAll, scoreToOutput, selectLanguages } from '../scoring';

interface QuoteScores {
  readonly total: {
    readonly overlap: { readonly f1: number };
    readonly spanAcc: number;
    readonly nameAcc: number;
    readonly jointName: { readonly f1: number };
  };
}

type Value = (scores: QuoteScores['total']) => number;
type Measure = readonly [measure: string, wanted: string, value: Value];

const EXTRACTION: Value = ({ overlap }) => overlap.f1;
const NAME: Value = ({ nameAcc }) => nameAcc;

interface Part {
  readonly file: string;
  readonly languages: readonly string[] | null;
  readonly measures: readonly Measure[];
}

const NEWS = 'quotes/news-dev.jsonl';
const PARTS: readonly Part[] = [
  {
    file: 'quotes/polnear-dev.jsonl',
    languages: null,
    measures: [
      ['PolNeAR: extraction F1', '98.5', EXTRACTION],
      ['PolNeAR: speaker span', '93', ({ spanAcc }) => spanAcc],
      ["PolNeAR: speaker's name", '86', NAME],
      ['PolNeAR: joint name F1', '85', ({ jointName }) => jointName.f1],
    ],
  },
  {
    file: NEWS,
    languages: ['en'],
    measures: [
      ['recent English news: extraction F1', '99', EXTRACTION],
      ["recent English news: speaker's name", '86', NAME],
    ],
  },
  {
    file: NEWS,
    languages: ['ko', 'ja'],
    measures: [
      ['Korean, Japanese: extraction F1', '98', EXTRACTION],
      ["Korean, Japanese: speaker's name", '80', NAME],
    ],
  },
  {
    file: NEWS,
    languages: ['de', 'fr', 'es'],
    measures: [
      ['German, French, Spanish: extraction F1', '97', EXTRACTION],
      ["German, French, Spanish: speaker's name", '78', NAME],
    ],
  },
];

async function scoresOf(
  context: BenchContext,
  file: string,
  task: PredictTask,
): Promise<QuoteScores['total']> {
  const predictions = await predictAll(context, { name: 'quotes', task, file });
  return (scoreToOutput(context, 'score-quotes.mjs', [file, predictions]) as QuoteScores).total;
}

async function rowsOf(context: BenchContext, part: Part, ours: PredictTask): Promise<Row[]> {
  const whole = corpusFile(context, part.file);
  const file = whole && part.languages ? selectLanguages(context, whole, part.languages) : whole;
  if (!file) return [];
  const own = await scoresOf(context, file, ours);
  const compromise = await scoresOf(context, file, compromiseQuotes);
  const pattern = await scoresOf(context, file, regularExpressionQuotes);
  return part.measures.map(([measure, wanted, value]) => ({
    area: 'quotes',
    measure,
    wanted,
    ours: percent(value(own)),
    peers: `compromise ${percent(value(compromise))}, regular expression ${percent(value(pattern))}`,
  }));
}

interface Spans {
  readonly start: number;
  readonly end: number;
}

function overlapShare(a: Spans, b: Spans): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function linesOf<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as Line);
}

/** Share of the quoted strings nobody said that are offered as statements (IoU >= .5). */
async function scareQuoteRow(context: BenchContext, task: PredictTask): Promise<Row[]> {
  let all = 0;
  let offered = 0;
  for (const name of [NEWS, 'quotes/hand-samples.jsonl']) {
    const file = corpusFile(context, name);
    if (!file) continue;
    const predictions = linesOf<{ id: string; quotes: Spans[] }>(
      await predictAll(context, { name: 'scare', task, file }),
    );
    const quotesOf = new Map(predictions.map(({ id, quotes }) => [id, quotes]));
    for (const gold of linesOf<{ id: string; unattributedQuoted: [number, number][] }>(file)) {
      const isOffered = ([start, end]: [number, number]): boolean =>
        (quotesOf.get(gold.id) ?? []).some(quote => overlapShare(quote, { start, end }) >= 0.5);
      all += gold.unattributedQuoted.length;
      offered += gold.unattributedQuoted.filter(isOffered).length;
    }
  }
  if (all === 0) return [];
  const ours = `${percent(offered / all)} (${offered} of ${all})`;
  return [{ area: 'quotes', measure: 'scare quotes offered as statements', ours, peers: '', wanted: '<= 5' }];
}

/** Quotations and who said them, next to compromise and a regular expression. */
export const quotes: BenchArea = {
  name: 'quotes',
  async measure(context) {
    const task = tasks.get('quotes');
    if (!task) return [];
    const rows: Row[] = [];
    for (const part of PARTS) rows.push(...(await rowsOf(context, part, task)));
    return [...rows, ...(await scareQuoteRow(context, task))];
  },
};
