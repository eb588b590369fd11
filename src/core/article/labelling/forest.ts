/**
 * A sum of oblivious decision trees (every node of one level asks the same question), as in Prokhorenkova et al.,
 * "CatBoost: unbiased boosting with categorical features" (2018). All trees have the same depth. Plain lists, so that
 * a model needs no unpacking: a browser reads lists in a script faster than any code of ours could.
 */
export interface Forest {
  readonly depth: number;
  /** The answer before any tree is asked, in log-odds. */
  readonly bias: number;
  /** For each tree and level: which value is asked for. */
  readonly features: readonly number[];
  /** For each tree and level: the answer is yes above it. */
  readonly thresholds: readonly number[];
  /** For each tree: its `2 ** depth` answers in `ANSWER_STEP`s of log-odds; the first question is the highest bit. */
  readonly leaves: readonly number[];
}

/** Answers are stored as whole numbers of this many log-odds. */
export const ANSWER_STEP = 0.004;

/** The forest's answer in log-odds to the values from `offset` on. */
export function askForest(forest: Forest, values: Float32Array | Float64Array, offset = 0): number {
  const { depth, features, thresholds, leaves } = forest;
  let sum = 0;
  for (let question = 0, base = 0; question < features.length; base += 1 << depth) {
    let leaf = 0;
    for (const end = question + depth; question < end; question += 1) {
      const value = values[offset + (features[question] ?? 0)] ?? 0;
      leaf = (leaf << 1) | (value > (thresholds[question] ?? 0) ? 1 : 0);
    }
    sum += leaves[base + leaf] ?? 0;
  }
  return forest.bias + sum * ANSWER_STEP;
}

/** Log-odds to probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
