import { LABEL_COUNT } from '../../src/core/entities/sequence/labels';
import type { WeightRow } from '../../src/core/learning/sparse-weights';
import { Lattice } from './lattice';

/** One sentence: for each token its feature ids, and its right label. */
export interface Sequence {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How much the sentence counts. */
  readonly weight: number;
}

/** How a model is trained. */
export interface CrfOptions {
  readonly epochs: number;
  /** Step width of AdaGrad. */
  readonly step: number;
  /** Strength of the pull towards zero (L1): more of it, a smaller model. */
  readonly sparsity: number;
  /**
   * Share of its features that a token loses, drawn anew each time: keeps one feature from relying on another (dropout; for
   * linear models see Wager et al. 2013).
   */
  readonly dropout: number;
  /** Features seen less often than this are left out. */
  readonly minCount: number;
}

/** A trained model before it is rounded. */
export interface CrfWeights {
  readonly ids: Int32Array;
  /** `LABEL_COUNT` weights for each of `ids`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

const SIZE = LABEL_COUNT;
const FEATURE_SPACE = 2 ** 24;
const NEGLIGIBLE = 1e-3;

/** A generator of the same numbers every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order;
}

/** Numbers the features that are seen often enough, and drops the others from the sequences. */
function indexFeatures(
  sequences: readonly Sequence[],
  minCount: number,
): { ids: Int32Array; rows: Int32Array[][] } {
  const counts = new Uint16Array(FEATURE_SPACE);
  for (const token of sequences.flatMap(({ features }) => features)) {
    for (const id of token) counts[id] = Math.min(65_535, counts[id]! + 1);
  }
  const rowOf = new Int32Array(FEATURE_SPACE).fill(-1);
  const ids: number[] = [];
  for (let id = 0; id < FEATURE_SPACE; id += 1) {
    if (counts[id]! < minCount) continue;
    rowOf[id] = ids.length;
    ids.push(id);
  }
  const rows = sequences.map(({ features }) =>
    features.map(token => token.map(id => rowOf[id]!).filter(row => row >= 0)),
  );
  return { ids: Int32Array.from(ids), rows };
}

/** Linear-chain CRF (Lafferty et al. 2001), trained by AdaGrad with L1 by lazy shrinking (Duchi et al. 2011). */
class Trainer {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(SIZE * SIZE);
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(SIZE * SIZE);
  readonly #touched: Int32Array;
  readonly #options: CrfOptions;
  #clock = 0;

  constructor(rowCount: number, options: CrfOptions) {
    this.weights = new Float32Array(rowCount * SIZE);
    this.#squares = new Float32Array(rowCount * SIZE);
    this.#touched = new Int32Array(rowCount);
    this.#options = options;
  }

  /** Catch up on the shrinking that a row missed since it was last read. */
  shrink(row: number): void {
    const missed = this.#clock - this.#touched[row]!;
    this.#touched[row] = this.#clock;
    const pull = missed * this.#options.sparsity * this.#options.step;
    for (let at = row * SIZE; at < (row + 1) * SIZE; at += 1) {
      const weight = this.weights[at]!;
      if (weight === 0) continue;
      const rest = Math.abs(weight) - pull / Math.sqrt(this.#squares[at]!);
      this.weights[at] = rest > 0 ? Math.sign(weight) * rest : 0;
    }
  }

  #scores(rows: readonly Int32Array[]): Float64Array {
    const scores = new Float64Array(rows.length * SIZE);
    const { weights } = this;
    for (let token = 0; token < rows.length; token += 1) {
      const features = rows[token]!;
      const to = token * SIZE;
      for (let index = 0; index < features.length; index += 1) {
        const row = features[index]!;
        if (this.#touched[row] !== this.#clock) this.shrink(row);
        const from = row * SIZE;
        for (let label = 0; label < SIZE; label += 1) scores[to + label]! += weights[from + label]!;
      }
    }
    return scores;
  }

  /** One step on one sentence. */
  learn(rows: readonly Int32Array[], { labels, weight }: Sequence): number {
    this.#clock += 1;
    const lattice = new Lattice(this.#scores(rows), this.transitions);
    const loss = lattice.loss(labels);
    const marginals = lattice.marginals();
    for (const [token, features] of rows.entries()) {
      for (let label = 0; label < SIZE; label += 1) {
        const gradient = (marginals[token * SIZE + label]! - (labels[token] === label ? 1 : 0)) * weight;
        if (Math.abs(gradient) > NEGLIGIBLE) this.#update(features, label, gradient);
      }
    }
    this.#updateTransitions(lattice.transitionGradient(labels), weight);
    return loss;
  }

  #update(features: Int32Array, label: number, gradient: number): void {
    const squares = this.#squares;
    const { weights } = this;
    const step = this.#options.step * gradient;
    for (let index = 0; index < features.length; index += 1) {
      const at = features[index]! * SIZE + label;
      const square = squares[at]! + gradient * gradient;
      squares[at] = square;
      weights[at]! -= step / Math.sqrt(square);
    }
  }

  #updateTransitions(gradients: Float64Array, weight: number): void {
    for (const [at, value] of gradients.entries()) {
      const gradient = value * weight;
      if (Math.abs(gradient) <= NEGLIGIBLE) continue;
      const square = this.#transitionSquares[at]! + gradient * gradient;
      this.#transitionSquares[at] = square;
      this.transitions[at]! -= (this.#options.step * gradient) / Math.sqrt(square);
    }
  }
}

/** Train on sentences. The same sentences and options give the same weights. */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): CrfWeights {
  const { ids, rows } = indexFeatures(sequences, options.minCount);
  const trainer = new Trainer(ids.length, options);
  const random = seededRandom(1);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const began = Date.now();
    let loss = 0;
    for (const index of shuffled(sequences.length, random)) {
      const kept = rows[index]!.map(token => token.filter(() => random() >= options.dropout));
      if (kept.length > 0) loss += trainer.learn(kept, sequences[index]!);
    }
    process.stderr.write(
      `epoch ${epoch + 1}: loss ${(loss / sequences.length).toFixed(4)}, ${ids.length} features, ${Date.now() - began} ms\n`,
    );
  }
  for (let row = 0; row < ids.length; row += 1) trainer.shrink(row);
  const weights = trainer.weights.map(weight => weight * (1 - options.dropout));
  return { ids, weights, transitions: trainer.transitions };
}

/** Round weights to whole numbers: `unit` becomes 1, what rounds to 0 is dropped. */
export function quantise({ ids, weights }: CrfWeights, unit: number): WeightRow[] {
  const rows: WeightRow[] = [];
  for (const [row, id] of ids.entries()) {
    const labels: number[] = [];
    const values: number[] = [];
    for (let label = 0; label < SIZE; label += 1) {
      const value = Math.round(weights[row * SIZE + label]! / unit);
      if (value === 0) continue;
      labels.push(label);
      values.push(Math.max(-127, Math.min(127, value)));
    }
    if (labels.length > 0) rows.push({ id, labels, weights: values });
  }
  return rows;
}
