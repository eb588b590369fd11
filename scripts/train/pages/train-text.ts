import { edgeWords } from '../../../src/core/article/labelling/word-weights';
import type { WordWeights } from '../../../src/core/article/labelling/word-weights';
import { isPlainlyNoText, viewPage } from '../../../src/core/article/labelling/page-view';
import type { PageFacts, PageView } from '../../../src/core/article/labelling/page-view';
import {
  askRows,
  readBlockFeatures,
  readContextFeatures,
  type FeatureRows,
} from '../../../src/core/article/labelling/score-blocks';
import type { TextModel } from '../../../src/core/article/labelling/text-model';
import type { Box } from '../../../src/core/article/box';
import type { PageBoxes } from '../../../src/core/article/read-boxes';
import { growForest } from './boosting';
import { FOLDS, hashSite } from './folds';
import type { Example, GrowthOptions } from './boosting';
import { regressWords } from './word-regression';
import type { WordExample } from './word-regression';

/** A page with its gold labels. */
export interface TrainingPage {
  readonly site: string;
  readonly facts: PageFacts;
  readonly page: PageBoxes;
  /** For each block how much of it is article text, 0 to 1. */
  readonly truth: Float64Array;
  /** For each block how much it counts. */
  readonly weight: Float64Array;
}

const NAME_OPTIONS = { minSites: 6, rounds: 4, penalty: 0.001 };
const TEXT_OPTIONS = { minSites: 14, rounds: 4, penalty: 0.002 };
const FIRST_GROWTH: GrowthOptions = {
  trees: 90,
  depth: 5,
  rate: 0.15,
  exampleShare: 0.5,
  valueShare: 0.4,
  calm: 20,
};
const SECOND_GROWTH: GrowthOptions = {
  trees: 90,
  depth: 5,
  rate: 0.13,
  exampleShare: 0.5,
  valueShare: 0.4,
  calm: 20,
};

function wordsAround(box: Box): string[] {
  const words = new Set<string>();
  for (let at: Box | null = box; at; at = at.parent) for (const word of at.names.split(' ')) words.add(word);
  words.delete('');
  return [...words];
}

function wordExamples(
  pages: readonly TrainingPage[],
  wordsOf: (page: TrainingPage, index: number) => string[],
): WordExample[] {
  return pages.flatMap(page =>
    page.page.blocks
      .filter(block => !isPlainlyNoText(block))
      .map(({ index }) => ({
        words: wordsOf(page, index),
        truth: page.truth[index] ?? 0,
        weight: Math.min(1, page.weight[index] ?? 0),
        site: page.site,
      })),
  );
}

function learnWords(pages: readonly TrainingPage[]): WordWeights {
  const blockOf = ({ page }: TrainingPage, index: number) => page.blocks[index];
  const names = wordExamples(pages, (page, index) => {
    const block = blockOf(page, index);
    return block ? wordsAround(block.box) : [];
  });
  const text = wordExamples(pages, (page, index) => edgeWords(blockOf(page, index)?.text ?? ''));
  return {
    names: regressWords(names, NAME_OPTIONS),
    text: regressWords(text, TEXT_OPTIONS),
  };
}

function examplesOf(pages: readonly TrainingPage[], rows: readonly (readonly Float64Array[])[]): Example[] {
  return pages.flatMap(({ page, truth, weight }, place) =>
    (rows[place] ?? [])
      .map((values, index) => ({
        values,
        truth: truth[index] ?? 0,
        weight: weight[index] ?? 0,
        block: page.blocks[index],
      }))
      .filter(({ weight: counts, block }) => counts > 0 && block !== undefined && !isPlainlyNoText(block)),
  );
}

const NO_ROWS: FeatureRows = { width: 1, values: new Float32Array() };

function listRows({ width, values }: FeatureRows): Float64Array[] {
  const count = values.length / width;
  return Array.from({ length: count }, (_, row) =>
    Float64Array.from(values.subarray(row * width, (row + 1) * width)),
  );
}

/** What is learned without a part of the sites is used on that part: nothing is ever judged by what it taught. */
function inFolds<Learned, Result>(
  pages: readonly TrainingPage[],
  learn: (without: readonly number[]) => Learned,
  use: (learned: Learned, place: number) => Result,
): Result[] {
  const results: Result[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isIn = (place: number): boolean => hashSite(pages[place]?.site ?? '') % FOLDS === fold;
    const places = pages.map((_, place) => place);
    const learned = learn(places.filter(place => !isIn(place)));
    for (const place of places.filter(isIn)) results[place] = use(learned, place);
  }
  return results;
}

function pick<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  return places.flatMap(place => {
    const item = items[place];
    return item === undefined ? [] : [item];
  });
}

/** Learn the labelling of blocks. The same pages give the same model. */
export function trainText(pages: readonly TrainingPage[]): TextModel {
  const weights = learnWords(pages);
  const views = inFolds(
    pages,
    others => learnWords(pick(pages, others)),
    (learned, place): PageView | null => {
      const page = pages[place];
      return page ? viewPage(page.page, page.facts, learned) : null;
    },
  );
  const firstRows = views.map(view => (view ? readBlockFeatures(view) : NO_ROWS));
  const rows = firstRows.map(listRows);
  const grow = (places: readonly number[]) =>
    growForest(examplesOf(pick(pages, places), pick(rows, places)), FIRST_GROWTH, 1);
  const secondRows = inFolds(pages, grow, (forest, place) => {
    const view = views[place];
    const own = firstRows[place] ?? NO_ROWS;
    return view ? listRows(readContextFeatures(view, own, askRows(forest, view, own))) : [];
  });
  return {
    weights,
    first: grow(pages.map((_, place) => place)),
    second: growForest(examplesOf(pages, secondRows), SECOND_GROWTH, 2),
  };
}
