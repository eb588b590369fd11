import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { IdIndex, writeIds } from './id-index';
import type { WeightRow } from './sparse-weights';

/**
 * The weights of a linear model: feature id x label -> whole number (int8), most of them zero and not stored. Scores are sums of whole
 * numbers, so every engine gets the same ones. Read in place: a large model costs almost nothing to load.
 */
export class IndexedWeights {
  readonly #index: IdIndex;
  /** By place of the feature: where its weights begin. */
  readonly #starts: Int32Array;
  readonly #labels: Uint8Array;
  readonly #weights: Int8Array;

  /** Read what `writeIndexedWeights` wrote. */
  constructor(reader: ByteReader) {
    this.#index = new IdIndex(reader);
    const { size } = this.#index;
    const counts = reader.raw(size);
    this.#starts = new Int32Array(size + 1);
    let start = 0;
    for (let place = 0; place < size; place += 1) {
      start += counts[place] ?? 0;
      this.#starts[place + 1] = start;
    }
    this.#labels = reader.raw(start);
    const weights = reader.raw(start);
    this.#weights = new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength);
  }

  /** Add the weights of feature `id` to `scores[offset + label]`. An unknown feature adds nothing. */
  addTo(scores: Int32Array, offset: number, id: number): void {
    const place = this.#index.placeOf(id);
    if (place < 0) return;
    const end = this.#starts[place + 1] ?? 0;
    for (let at = this.#starts[place] ?? 0; at < end; at += 1) {
      const slot = offset + (this.#labels[at] ?? 0);
      scores[slot] = (scores[slot] ?? 0) + (this.#weights[at] ?? 0);
    }
  }
}

/**
 * Write weights so that `new IndexedWeights(reader)` reads them back. Each part of the rows is a stream of its own (ids, counts, labels,
 * weights): that is what gzip packs best. Ids must be unique; the order of `rows` does not matter.
 */
export function writeIndexedWeights(writer: ByteWriter, rows: readonly WeightRow[]): void {
  const sorted = rows.toSorted((a, b) => a.id - b.id);
  writeIds(
    writer,
    sorted.map(({ id }) => id),
  );
  for (const { labels } of sorted) writer.byte(labels.length);
  for (const { labels } of sorted) for (const label of labels) writer.byte(label);
  for (const { weights } of sorted) for (const weight of weights) writer.byte(weight & 0xff);
}
