import { predictPages } from '../../predict/pages';
import type { PredictTask } from '../../predict/task';
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

/** Detection, article text and metadata on the saved pages, next to Readability and Defuddle. */
export const pages: BenchArea = {
  name: 'pages',
  async measure(context) {
    const file = corpusFile(context, 'pages/pages.jsonl');
    if (!file) return [];
    const scoresOf = async (name: string, task: PredictTask): Promise<PageScores> => {
      const predictions = await predictAll(context, { name: `pages-${name}`, task, file });
      return scoreToFile(context, 'score-pages.mjs', [file, predictions]) as PageScores;
    };
    const own = await scoresOf('ours', predictPages);
    const peers = {
      Readability: await scoresOf('readability', readability),
      Defuddle: await scoresOf('defuddle', defuddle),
    };
    return PAGE_MEASURES.map(({ measure, wanted, value }): Row => ({
      area: 'pages',
      measure,
      wanted,
      ours: percent(value(own)),
      peers: Object.entries(peers)
        .map(([name, scores]) => `${name} ${percent(value(scores))}`)
        .join(', '),
    }));
  },
};
