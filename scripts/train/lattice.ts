import { LABEL_COUNT, mayBegin, mayEnd, PREDECESSORS } from '../../src/core/entities/sequence/labels';

const SIZE = LABEL_COUNT;

/** Forward and backward sums over all legal label sequences of one sentence, scaled at each token. */
export class Lattice {
  readonly #count: number;
  readonly #local: Float64Array;
  readonly #step: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #scale: Float64Array;

  constructor(scores: Float64Array, transitions: Float32Array) {
    this.#count = scores.length / SIZE;
    this.#local = this.#exponentials(scores);
    this.#step = Float64Array.from(transitions, value => Math.exp(value));
    this.#scale = new Float64Array(this.#count);
    this.#forward = this.#forwards();
    this.#backward = this.#backwards();
  }

  #exponentials(scores: Float64Array): Float64Array {
    const local = new Float64Array(scores.length);
    for (let token = 0; token < this.#count; token += 1) {
      const from = token * SIZE;
      let maximum = -Infinity;
      for (let label = 0; label < SIZE; label += 1) maximum = Math.max(maximum, scores[from + label]!);
      for (let label = 0; label < SIZE; label += 1) {
        local[from + label] = Math.exp(scores[from + label]! - maximum);
      }
    }
    return local;
  }

  #forwards(): Float64Array {
    const forward = new Float64Array(this.#local.length);
    for (let token = 0; token < this.#count; token += 1) {
      const to = token * SIZE;
      let total = 0;
      for (let label = 0; label < SIZE; label += 1) {
        const sum = this.#arriving(forward, token, label) * this.#local[to + label]!;
        forward[to + label] = sum;
        total += sum;
      }
      this.#scale[token] = total;
      for (let label = 0; label < SIZE; label += 1) forward[to + label]! /= total;
    }
    return forward;
  }

  /** Sum over all beginnings that lead to a label. */
  #arriving(forward: Float64Array, token: number, label: number): number {
    if (token === this.#count - 1 && !mayEnd(label)) return 0;
    if (token === 0) return mayBegin(label) ? 1 : 0;
    const from = (token - 1) * SIZE;
    let sum = 0;
    const befores = PREDECESSORS[label]!;
    for (let index = 0; index < befores.length; index += 1) {
      const before = befores[index]!;
      sum += forward[from + before]! * this.#step[before * SIZE + label]!;
    }
    return sum;
  }

  #backwards(): Float64Array {
    const backward = new Float64Array(this.#local.length);
    const last = (this.#count - 1) * SIZE;
    for (let label = 0; label < SIZE; label += 1) backward[last + label] = mayEnd(label) ? 1 : 0;
    for (let token = this.#count - 2; token >= 0; token -= 1) {
      const to = token * SIZE;
      const from = to + SIZE;
      for (let after = 0; after < SIZE; after += 1) {
        const value = (this.#local[from + after]! * backward[from + after]!) / this.#scale[token + 1]!;
        if (value === 0) continue;
        for (const before of PREDECESSORS[after]!) {
          backward[to + before]! += value * this.#step[before * SIZE + after]!;
        }
      }
    }
    return backward;
  }

  /** Probability of each label at each token. */
  marginals(): Float64Array {
    return this.#forward.map((value, at) => value * this.#backward[at]!);
  }

  /** Minus the logarithm of the right sequence's probability. */
  loss(labels: Uint8Array): number {
    let loss = 0;
    for (let token = 0; token < this.#count; token += 1) {
      loss += Math.log(this.#scale[token]!) - Math.log(this.#local[token * SIZE + labels[token]!]!);
      if (token > 0) loss -= Math.log(this.#step[labels[token - 1]! * SIZE + labels[token]!]!);
    }
    return loss;
  }

  /** Expected minus right number of every transition. */
  transitionGradient(labels: Uint8Array): Float64Array {
    const gradients = new Float64Array(SIZE * SIZE);
    for (let token = 1; token < this.#count; token += 1) {
      const to = token * SIZE;
      const from = to - SIZE;
      for (let after = 0; after < SIZE; after += 1) {
        const value = (this.#local[to + after]! * this.#backward[to + after]!) / this.#scale[token]!;
        if (value < 1e-12) continue;
        for (const before of PREDECESSORS[after]!) {
          const at = before * SIZE + after;
          gradients[at]! += this.#forward[from + before]! * this.#step[at]! * value;
        }
      }
      gradients[labels[token - 1]! * SIZE + labels[token]!]! -= 1;
    }
    return gradients;
  }
}
