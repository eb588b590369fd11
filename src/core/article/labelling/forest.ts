/**
 * A sum of oblivious decision trees (every node of one level asks the same question), as in Prokhorenkova et al.,
 * "CatBoost: unbiased boosting with categorical features" (2018). All trees have the same depth.
 */
export interface Forest {
  readonly depth: number;
  /** The answer before any tree is asked, in log-odds. */
  readonly bias: number;
  /** For each tree and level: which value is asked for. */
  readonly features: Uint16Array;
  /** For each tree and level: the answer is yes above it. */
  readonly thresholds: Float64Array;
  /** For each tree: its `2 ** depth` answers in log-odds; the first question is the highest bit. */
  readonly leaves: Float64Array;
}

/** The forest's answer in log-odds to the values from `offset` on. */
export function askForest(forest: Forest, values: Float32Array | Float64Array, offset = 0): number {
  const { depth, features, thresholds, leaves } = forest;
  let sum = forest.bias;
  for (let question = 0, base = 0; question < features.length; base += 1 << depth) {
    let leaf = 0;
    for (const end = question + depth; question < end; question += 1) {
      const value = values[offset + (features[question] ?? 0)] ?? 0;
      leaf = (leaf << 1) | (value > (thresholds[question] ?? 0) ? 1 : 0);
    }
    sum += leaves[base + leaf] ?? 0;
  }
  return sum;
}

/** Log-odds to probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
