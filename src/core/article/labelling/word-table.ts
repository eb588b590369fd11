/** A word's key has 24 bits: among some thousand words one unknown word in a few thousand is taken for a known one. */
const KEY_BITS = 24;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, folded to 24 bits. */
export function keyOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  }
  return ((hash >>> KEY_BITS) ^ hash) & ((1 << KEY_BITS) - 1);
}

/** Weights of words, found by key: reading it in costs a page less than a map of strings would. */
export class WordTable {
  /** Ascending. */
  readonly keys: Int32Array;
  readonly weights: Float64Array;

  constructor(keys: Int32Array, weights: Float64Array) {
    this.keys = keys;
    this.weights = weights;
  }

  /** The table of these words; of two words with one key the heavier counts. */
  static of(words: ReadonlyMap<string, number>): WordTable {
    const byKey = new Map<number, number>();
    for (const [word, weight] of words) {
      const key = keyOf(word);
      if (Math.abs(weight) > Math.abs(byKey.get(key) ?? 0)) byKey.set(key, weight);
    }
    const entries = [...byKey].sort(([a], [b]) => a - b);
    return new WordTable(
      Int32Array.from(entries, ([key]) => key),
      Float64Array.from(entries, ([, weight]) => weight),
    );
  }

  /** 0 for a word that is not in the table. */
  weightOf(word: string): number {
    const { keys } = this;
    const wanted = keyOf(word);
    let low = 0;
    let high = keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const key = keys[middle] ?? 0;
      if (key === wanted) return this.weights[middle] ?? 0;
      if (key < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}
