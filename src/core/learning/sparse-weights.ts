import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

const EMPTY = -1;
/** Labels are numbers below this. */
const MAX_LABELS = 32;
const LABEL_BITS = 5;

/** The weights that are not zero of one feature: `labels[i]` has the weight `weights[i]`, a whole number from -127 to 127. */
export interface WeightRow {
  /** The feature's id, see `featureId`. */
  readonly id: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The weights of a linear model: feature id x label -> whole number (int8), most of them zero and not stored. Scores are
 * sums of whole numbers, so every engine gets the same ones. A label is a number from 0 to 31: with one label this is a
 * plain scorer.
 */
export class SparseWeights {
  /** Open addressing: the feature's id, and where its weights lie (`start * MAX_LABELS + count`). One memory line a look-up. */
  readonly #slots: Int32Array;
  /** Label and weight in turn. */
  readonly #entries: Int8Array;
  readonly #mask: number;

  /** Read what `writeWeights` wrote. */
  constructor(reader: ByteReader) {
    const ids = reader.rising();
    const counts = reader.raw(ids.length);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const labels = reader.raw(total);
    const weights = reader.raw(total);
    this.#entries = new Int8Array(total * 2);
    for (let index = 0; index < total; index += 1) {
      this.#entries[index * 2] = labels[index] ?? 0;
      this.#entries[index * 2 + 1] = weights[index] ?? 0;
    }
    const size = 2 << (32 - Math.clz32(ids.length));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2).fill(EMPTY);
    let start = 0;
    for (let row = 0; row < ids.length; row += 1) {
      const count = counts[row] ?? 0;
      this.#insert(ids[row] ?? 0, start * MAX_LABELS + count);
      start += count;
    }
  }

  #insert(id: number, place: number): void {
    let slot = id & this.#mask;
    while (this.#slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = id;
    this.#slots[slot * 2 + 1] = place;
  }

  #find(id: number): number {
    const slots = this.#slots;
    let slot = id & this.#mask;
    for (;;) {
      const key = slots[slot * 2];
      if (key === id) return slots[slot * 2 + 1] ?? EMPTY;
      if (key === EMPTY || key === undefined) return EMPTY;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Add the weights of feature `id` to `scores[offset + label]`. An unknown feature adds nothing. */
  addTo(scores: Int32Array, offset: number, id: number): void {
    const place = this.#find(id);
    if (place === EMPTY) return;
    const entries = this.#entries;
    const from = (place >>> LABEL_BITS) * 2;
    const end = from + (place & (MAX_LABELS - 1)) * 2;
    for (let index = from; index < end; index += 2) {
      const slot = offset + (entries[index] ?? 0);
      scores[slot] = (scores[slot] ?? 0) + (entries[index + 1] ?? 0);
    }
  }

  /** The weight of feature `id` for one label; 0 when there is none. */
  get(id: number, label: number): number {
    const place = this.#find(id);
    if (place === EMPTY) return 0;
    const from = (place >>> LABEL_BITS) * 2;
    const end = from + (place & (MAX_LABELS - 1)) * 2;
    for (let index = from; index < end; index += 2)
      if (this.#entries[index] === label) return this.#entries[index + 1] ?? 0;
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
