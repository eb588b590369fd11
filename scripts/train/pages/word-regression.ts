import { WEIGHT_STEP, type WordTable } from '../../../src/core/article/labelling/word-weights';

/** Words seen together and how true the thing is that carries them. */
export interface WordExample {
  readonly words: readonly string[];
  readonly truth: number;
  readonly weight: number;
  /** Words must be seen on several sites to count. */
  readonly site: string;
}

export interface RegressionOptions {
  readonly minSites: number;
  readonly rounds: number;
  readonly penalty: number;
}

function findVocabulary(examples: readonly WordExample[], minSites: number): Map<string, number> {
  const sites = new Map<string, Set<string>>();
  for (const { words, site } of examples) {
    for (const word of words) {
      const seen = sites.get(word);
      if (seen) seen.add(site);
      else sites.set(word, new Set([site]));
    }
  }
  const known = [...sites].filter(([, seen]) => seen.size >= minSites).map(([word]) => word);
  return new Map(known.sort().map((word, index) => [word, index]));
}

/** Logistic regression on bags of words by AdaGrad, with an L2 penalty. Returns the weight of each word that has one. */
export function regressWords(examples: readonly WordExample[], options: RegressionOptions): WordTable {
  const vocabulary = findVocabulary(examples, options.minSites);
  const bags = examples.map(({ words }) =>
    Uint32Array.from(words.flatMap(word => vocabulary.get(word) ?? [])),
  );
  const weights = new Float64Array(vocabulary.size + 1);
  const squares = new Float64Array(vocabulary.size + 1).fill(1e-6);
  const bias = vocabulary.size;
  const update = (index: number, slope: number): void => {
    squares[index] = (squares[index] ?? 0) + slope * slope;
    weights[index] = (weights[index] ?? 0) + (0.15 * slope) / Math.sqrt(squares[index] ?? 1);
  };
  for (let round = 0; round < options.rounds; round += 1) {
    examples.forEach(({ truth, weight }, place) => {
      const bag = bags[place] ?? new Uint32Array();
      const margin = bag.reduce((sum, index) => sum + (weights[index] ?? 0), weights[bias] ?? 0);
      const error = weight * (truth - 1 / (1 + Math.exp(-margin)));
      for (const index of bag) update(index, error - options.penalty * weight * (weights[index] ?? 0));
      update(bias, error);
    });
  }
  const table = [...vocabulary].map(
    ([word, index]) => [word, Math.round((weights[index] ?? 0) / WEIGHT_STEP)] as const,
  );
  return Object.fromEntries(table.filter(([, steps]) => steps !== 0));
}
