import { METADATA_SIGNS, readSigns } from '../../../src/core/article/detection/signs';
import type { Forest } from '../../../src/core/article/labelling/forest';
import { growForest } from './boosting';
import type { Example, GrowthOptions } from './boosting';
import type { CorpusPage } from './corpus-pages';

const GROWTH: GrowthOptions = {
  trees: 60,
  depth: 4,
  rate: 0.12,
  exampleShare: 0.7,
  valueShare: 0.4,
  calm: 4,
};
/** List pages of papers are the hard ones; pages of programmers' test suites are not what readers open. */
const WEIGHTS = { article: 1, unfit: 0.3, other: 1.5, newslist: 2.25 } as const;
/** How much a page counts whose address is unknown. */
const NO_ADDRESS = 0.4;

export function weightOf({ kind, subkind, source }: CorpusPage): number {
  if (kind === 'article') return source === 'readability' ? WEIGHTS.unfit : WEIGHTS.article;
  return subkind === 'newslist' ? WEIGHTS.newslist : WEIGHTS.other;
}

/** The same page three times: as it is, without its metadata, and without its address. */
export function toDetectionExamples(record: CorpusPage, document: Document): Example[] {
  const truth = record.kind === 'article' ? 1 : 0;
  const weight = weightOf(record);
  const values = readSigns(document, record.url ?? '');
  const bare = values.slice().fill(0, values.length - METADATA_SIGNS);
  return [
    { values, truth, weight },
    { values: bare, truth, weight },
    { values: readSigns(document, ''), truth, weight: weight * NO_ADDRESS },
  ];
}

/** Learn to tell articles from other pages. The same pages give the same forest. */
export function trainDetection(examples: readonly Example[]): Forest {
  return growForest(examples, GROWTH, 1);
}
