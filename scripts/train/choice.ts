/** One question: candidates by their feature ids, of which some are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  /** For each candidate whether it is a right answer; at least one is. */
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

export interface ChoiceOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero of each weight at each step it takes part in. */
  readonly decay: number;
}

/** Mulberry32: the same order of examples on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map(score => Math.exp(score - top));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map(value => value / sum);
}

/**
 * Weights of a conditional log-linear model over the candidates of each question (several may be right: their
 * probability is summed), learned with AdaGrad. Deterministic.
 */
export function trainChoice(choices: readonly Choice[], options: ChoiceOptions): Map<number, number> {
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  const scoreOf = (ids: readonly number[]): number =>
    ids.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  const update = (id: number, gradient: number): void => {
    const old = weights.get(id) ?? 0;
    const slope = gradient - options.decay * old;
    const square = (squares.get(id) ?? 0) + slope * slope;
    squares.set(id, square);
    weights.set(id, old + (options.rate * slope) / Math.sqrt(square + 1e-8));
  };
  const learn = ({ candidates, isRight, weight }: Choice): void => {
    const chances = softmax(candidates.map(scoreOf));
    const right = chances.reduce((sum, chance, index) => sum + (isRight[index] ? chance : 0), 0);
    const slopes = new Map<number, number>();
    for (const [index, ids] of candidates.entries()) {
      const chance = chances[index]!;
      const slope = weight * ((isRight[index] ? chance / Math.max(right, 1e-12) : 0) - chance);
      if (Math.abs(slope) < 1e-6) continue;
      for (const id of ids) slopes.set(id, (slopes.get(id) ?? 0) + slope);
    }
    for (const [id, slope] of slopes) update(id, slope);
  };
  const random = createRandom(7);
  const order = Int32Array.from(choices.keys());
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) learn(choices[index]!);
  }
  return weights;
}
