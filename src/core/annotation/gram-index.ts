/** Letters per gram: long enough to be rare, short enough to survive between two edits of a sentence. */
export const GRAM = 6;
/** A gram that occurs more often than this says nothing about where a passage is. */
const MAX_OCCURRENCES = 24;
const MIN_BITS = 10;
const MAX_BITS = 19;

/** Where each run of `GRAM` units occurs: a hash table with chains, two arrays in all. */
export interface GramIndex {
  /**
   * Positions at which `units[at, at + GRAM)` may occur, latest first; callers compare the units.
   * Empty for a gram that is too frequent.
   */
  find(units: Uint16Array, at: number): readonly number[];
}

function hashAt(units: Uint16Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + GRAM; index += 1)
    hash = Math.imul(hash ^ (units[index] ?? 0), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** Index `units` once for all passages that are looked for in them. */
export function createGramIndex(units: Uint16Array): GramIndex {
  const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(units.length + 1))));
  const mask = (1 << bits) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const nexts = new Int32Array(units.length).fill(-1);
  for (let at = 0; at + GRAM <= units.length; at += 1) {
    const slot = hashAt(units, at) & mask;
    nexts[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  return {
    find(wanted, from) {
      const found: number[] = [];
      for (let at = heads[hashAt(wanted, from) & mask] ?? -1; at >= 0; at = nexts[at] ?? -1) {
        found.push(at);
        if (found.length > MAX_OCCURRENCES) return [];
      }
      return found;
    },
  };
}
