import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

const EMPTY = -1;

/** The weights that are not zero of one feature: `labels[i]` has the weight `weights[i]`, a whole number from -127 to 127. */
export interface WeightRow {
  /** The feature's id, see `featureId`. */
  readonly id: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The weights of a linear model: feature id x label -> whole number (int8), most of them zero and not stored. Scores are
 * sums of whole numbers, so every engine gets the same ones. A label is any small number: with one label this is a
 * plain scorer.
 */
export class SparseWeights {
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #starts: Int32Array;
  readonly #labels: Uint8Array;
  readonly #weights: Int8Array;
  readonly #mask: number;

  /** Read what `writeWeights` wrote. */
  constructor(reader: ByteReader) {
    const ids = reader.rising();
    const counts = reader.raw(ids.length);
    this.#starts = new Int32Array(ids.length + 1);
    let total = 0;
    for (const [row, count] of counts.entries()) {
      total += count;
      this.#starts[row + 1] = total;
    }
    this.#labels = reader.raw(total);
    const weights = reader.raw(total);
    this.#weights = new Int8Array(weights.buffer, weights.byteOffset, total);
    const size = 2 << (32 - Math.clz32(ids.length));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size).fill(EMPTY);
    this.#rows = new Int32Array(size);
    for (const [row, id] of ids.entries()) this.#insert(id, row);
  }

  #insert(id: number, row: number): void {
    let slot = id & this.#mask;
    while (this.#keys[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = id;
    this.#rows[slot] = row;
  }

  #find(id: number): number {
    let slot = id & this.#mask;
    for (;;) {
      const key = this.#keys[slot];
      if (key === id) return this.#rows[slot] ?? EMPTY;
      if (key === EMPTY || key === undefined) return EMPTY;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Add the weights of feature `id` to `scores[offset + label]`. An unknown feature adds nothing. */
  addTo(scores: Int32Array, offset: number, id: number): void {
    const row = this.#find(id);
    if (row === EMPTY) return;
    const end = this.#starts[row + 1] ?? 0;
    for (let index = this.#starts[row] ?? 0; index < end; index += 1) {
      const slot = offset + (this.#labels[index] ?? 0);
      scores[slot] = (scores[slot] ?? 0) + (this.#weights[index] ?? 0);
    }
  }

  /** The weight of feature `id` for one label; 0 when there is none. */
  get(id: number, label: number): number {
    const row = this.#find(id);
    if (row === EMPTY) return 0;
    const end = this.#starts[row + 1] ?? 0;
    for (let index = this.#starts[row] ?? 0; index < end; index += 1) {
      if (this.#labels[index] === label) return this.#weights[index] ?? 0;
    }
    return 0;
  }
}

/**
 * Write weights so that `new SparseWeights(reader)` reads them back. Each part of the rows is a stream of its own (ids,
 * counts, labels, weights): that is what gzip packs best. Ids must be unique; the order of `rows` does not matter.
 */
export function writeWeights(writer: ByteWriter, rows: readonly WeightRow[]): void {
  const sorted = rows.toSorted((a, b) => a.id - b.id);
  writer.rising(sorted.map(row => row.id));
  for (const row of sorted) writer.byte(row.labels.length);
  for (const row of sorted) for (const label of row.labels) writer.byte(label);
  for (const row of sorted) for (const weight of row.weights) writer.byte(weight & 0xff);
}
