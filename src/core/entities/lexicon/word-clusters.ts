import { ByteReader } from '../../learning/byte-reader';
import { featureId, hashText } from '../../learning/hash';
import { IdIndex } from '../../learning/id-index';

const WORD_TEMPLATE = 0x77;

/** The clusters of one word, from fine (1,024) to coarse (64), counted from 1. */
export interface Clusters {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

/** The clusters of a word that is not in the list. */
export const NO_CLUSTERS: Clusters = { fine: 0, middle: 0, coarse: 0 };

/** The id under which a word in lower case is stored. */
export function wordId(lowerCaseWord: string): number {
  return featureId(WORD_TEMPLATE, hashText(lowerCaseWord));
}

/** Groups of words that are used alike ("Monday", "Tuesday"), from k-means over word vectors. */
export class WordClusters {
  readonly #index: IdIndex;
  readonly #low: Uint8Array;
  readonly #high: Uint8Array;
  readonly #middle: Uint8Array;
  readonly #coarse: Uint8Array;

  /** Read `word-clusters.bin`, as `npm run train -- clusters` writes it. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.#middle = reader.raw(reader.number());
    this.#coarse = reader.raw(reader.number());
    this.#index = new IdIndex(reader);
    this.#low = reader.raw(this.#index.size);
    this.#high = reader.raw(this.#index.size);
  }

  /** The clusters of a word in lower case; `NO_CLUSTERS` when it is not in the list. */
  get(lowerCaseWord: string): Clusters {
    const row = this.#index.placeOf(wordId(lowerCaseWord));
    if (row < 0) return NO_CLUSTERS;
    const fine = (this.#low[row] ?? 0) | ((this.#high[row] ?? 0) << 8);
    const middle = this.#middle[fine] ?? 0;
    return { fine: fine + 1, middle: middle + 1, coarse: (this.#coarse[middle] ?? 0) + 1 };
  }
}
