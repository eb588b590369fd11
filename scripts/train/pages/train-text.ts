import { BLOCK_FEATURES } from '../../../src/core/article/labelling/block-features';
import { CONTEXT_FEATURES } from '../../../src/core/article/labelling/context-features';
import { edgeWords } from '../../../src/core/article/labelling/word-weights';
import type { WordWeights } from '../../../src/core/article/labelling/word-weights';
import { CONTROL_TAGS, viewPage } from '../../../src/core/article/labelling/page-view';
import type { PageFacts, PageView } from '../../../src/core/article/labelling/page-view';
import {
  askRows,
  completeRows,
  readFirstRows,
  type FeatureTable,
} from '../../../src/core/article/labelling/score-blocks';
import type { TextModel } from '../../../src/core/article/labelling/text-model';
import type { Block, Box } from '../../../src/core/article/box';
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

const MAX_MENU_LINK = 48;
const HEADING_TAG = /^H[1-6]$/;
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

/** Controls and the short links of menus teach nothing: there are too many of them. */
function isPlainlyNoText({ box, text, linkLength }: Block): boolean {
  if (CONTROL_TAGS.has(box.tag)) return true;
  return linkLength === text.length && text.length <= MAX_MENU_LINK && !HEADING_TAG.test(box.tag);
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

/** A page as the forests see it. */
interface PageTable {
  readonly view: PageView;
  readonly table: FeatureTable;
}

/** What a forest learns from: the first values of each row, as many as it is to see. */
function examplesOf(
  pages: readonly TrainingPage[],
  tables: readonly (PageTable | null)[],
  width: number,
): Example[] {
  return pages.flatMap(({ truth, weight }, place) => {
    const { open = [], rows = [] } = tables[place]?.table ?? {};
    return open
      .map(({ index }, row) => ({
        values: rows[row]?.slice(0, width) ?? new Float64Array(width),
        truth: truth[index] ?? 0,
        weight: weight[index] ?? 0,
      }))
      .filter(({ weight: counts }) => counts > 0);
  });
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
  const tables = inFolds(
    pages,
    others => learnWords(pick(pages, others)),
    (learned, place): PageTable | null => {
      const page = pages[place];
      if (!page) return null;
      const view = viewPage(page.page, page.facts, learned);
      return { view, table: readFirstRows(view) };
    },
  );
  const grow = (places: readonly number[]) =>
    growForest(examplesOf(pick(pages, places), pick(tables, places), BLOCK_FEATURES), FIRST_GROWTH, 1);
  inFolds(pages, grow, (forest, place) => {
    const { view, table } = tables[place] ?? {};
    if (view && table) completeRows(table, view, askRows(forest, view, table));
  });
  return {
    weights: learnWords(pages),
    first: grow(pages.map((_, place) => place)),
    second: growForest(examplesOf(pages, tables, BLOCK_FEATURES + CONTEXT_FEATURES), SECOND_GROWTH, 2),
  };
}
