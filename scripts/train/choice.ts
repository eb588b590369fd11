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
  /** How hard small weights are pushed to exactly zero (L1). */
  readonly sparsity: number;
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

function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  const raised = scores.map(score => Math.exp(score - top));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map(value => value / sum);
}

/** A question with places in the weight vector instead of feature ids. */
interface Placed {
  readonly candidates: readonly Int32Array[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

function place(choices: readonly Choice[]): { placed: Placed[]; ids: number[] } {
  const places = new Map<number, number>();
  const placeOf = (id: number): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, places.size);
    return places.size - 1;
  };
  const placed = choices.map(choice => ({
    ...choice,
    candidates: choice.candidates.map(ids => Int32Array.from(ids, placeOf)),
  }));
  return { placed, ids: [...places.keys()] };
}

/** AdaGrad with a pull to zero: each weight has its own step, the smaller the more it has moved. */
class Weights {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #slopes: Float64Array;
  readonly #options: ChoiceOptions;

  constructor(size: number, options: ChoiceOptions) {
    this.values = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.#slopes = new Float64Array(size);
    this.#options = options;
  }

  #update(at: number): void {
    const slope = this.#slopes[at]!;
    if (slope === 0) return;
    this.#slopes[at] = 0;
    const square = this.#squares[at]! + slope * slope;
    this.#squares[at] = square;
    const step = this.#options.rate / Math.sqrt(square + 1e-8);
    const moved = this.values[at]! + step * slope;
    this.values[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * this.#options.sparsity);
  }

  learn({ candidates, isRight, weight }: Placed): void {
    const scores = Float64Array.from(candidates, ids => ids.reduce((sum, at) => sum + this.values[at]!, 0));
    const chances = softmax(scores);
    const right = chances.reduce((sum, chance, index) => sum + (isRight[index] ? chance : 0), 0);
    for (const [index, ids] of candidates.entries()) {
      const chance = chances[index]!;
      const slope = weight * ((isRight[index] ? chance / Math.max(right, 1e-12) : 0) - chance);
      for (const at of ids) this.#slopes[at] = this.#slopes[at]! + slope;
    }
    for (const ids of candidates) for (const at of ids) this.#update(at);
  }
}

/**
 * Weights by feature id of a conditional log-linear model over the candidates of each question (several may be right:
 * their probability is summed). Deterministic.
 */
export function trainChoice(choices: readonly Choice[], options: ChoiceOptions): Map<number, number> {
  const { placed, ids } = place(choices);
  const weights = new Weights(ids.length, options);
  const random = createRandom(7);
  const order = Int32Array.from(placed.keys());
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) weights.learn(placed[index]!);
  }
  return new Map(ids.map((id, at) => [id, weights.values[at]!]));
}
