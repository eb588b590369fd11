import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { FEATURE_BITS } from './hash';

/** The upper bits of an id say in which bucket it is, the lower ones are stored. */
const LOW_BITS = 8;
const LOW_MASK = 2 ** LOW_BITS - 1;
const BUCKETS = 2 ** (FEATURE_BITS - LOW_BITS);

/**
 * Finds the place of a feature id among the ids of a file. It works on the file's own bytes: nothing is built when it is loaded but
 * the running sum of the bucket sizes. Ids are hashes, so the buckets are small.
 */
export class IdIndex {
  /** How many ids there are. */
  readonly size: number;
  readonly #starts = new Int32Array(BUCKETS + 1);
  readonly #low: Uint8Array;

  /** Read what `writeIds` wrote. */
  constructor(reader: ByteReader) {
    const counts = reader.raw(BUCKETS);
    let start = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      start += counts[bucket] ?? 0;
      this.#starts[bucket + 1] = start;
    }
    this.size = start;
    this.#low = reader.raw(start);
  }

  /** The place of an id, counted from 0 in rising order; -1 when it is not there. */
  placeOf(id: number): number {
    const bucket = id >>> LOW_BITS;
    const low = id & LOW_MASK;
    const end = this.#starts[bucket + 1] ?? 0;
    for (let place = this.#starts[bucket] ?? 0; place < end; place += 1) {
      if (this.#low[place] === low) return place;
    }
    return -1;
  }
}

/** Write rising feature ids, none twice, for an `IdIndex`. */
export function writeIds(writer: ByteWriter, ids: readonly number[]): void {
  const counts = new Uint8Array(BUCKETS);
  for (const id of ids) counts[id >>> LOW_BITS] = (counts[id >>> LOW_BITS] ?? 0) + 1;
  writer.raw(counts);
  for (const id of ids) writer.byte(id & LOW_MASK);
}
