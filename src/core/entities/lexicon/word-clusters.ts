import { ByteReader } from '../../learning/byte-reader';
import { featureId, hashText } from '../../learning/hash';
import { IdTable } from '../../learning/id-table';

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
  /** Word id -> fine cluster, counted from 1. */
  readonly #fine: IdTable;
  /** By fine cluster. */
  readonly #clusters: readonly Clusters[];

  /** Read `word-clusters.bin`, as `npm run train -- clusters` writes it. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const middle = reader.raw(reader.number());
    const coarse = reader.raw(reader.number());
    this.#clusters = [
      NO_CLUSTERS,
      ...Array.from(middle, (parent, fine) => ({
        fine: fine + 1,
        middle: parent + 1,
        coarse: (coarse[parent] ?? 0) + 1,
      })),
    ];
    const ids = reader.rising();
    const low = reader.raw(ids.length);
    const high = reader.raw(ids.length);
    this.#fine = new IdTable(ids.length);
    for (let row = 0; row < ids.length; row += 1) {
      this.#fine.set(ids[row] ?? 0, 1 + ((low[row] ?? 0) | ((high[row] ?? 0) << 8)));
    }
  }

  /** The clusters of a word in lower case; `NO_CLUSTERS` when it is not in the list. */
  get(lowerCaseWord: string): Clusters {
    return this.#clusters[this.#fine.get(wordId(lowerCaseWord))] ?? NO_CLUSTERS;
  }
}
