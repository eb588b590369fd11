import { kindBit, MAX_WORDS, phraseId, type Gazetteer } from '../lexicon/gazetteer';
import { isCapital, type TokenTable } from './token-table';

/** The kinds the models learn from; well-known organisations and products serve the merging of names only. */
const FEATURE_KINDS = ~(kindBit('organisation') | kindBit('other'));
/** Listed names of several words are marked on each word, shifted by this many bits against single words. */
const PHRASE_SHIFT = 8;

/** Mark the names that begin the words of `hashes` in `bits`, which starts at the same token. */
function markFrom(hashes: Int32Array, bits: Int32Array, gazetteer: Gazetteer): void {
  for (let length = 1; length <= hashes.length; length += 1) {
    const kinds = gazetteer.get(phraseId(hashes.subarray(0, length))) & FEATURE_KINDS;
    const value = length === 1 ? kinds : kinds << PHRASE_SHIFT;
    for (let index = 0; kinds !== 0 && index < length; index += 1) bits[index] = (bits[index] ?? 0) | value;
  }
}

/** For every token the kinds of listed name it is, or is part of, as bits. Only capitalised words begin a name. */
export function markListedNames(table: TokenTable, gazetteer: Gazetteer): Int32Array {
  const bits = new Int32Array(table.tokens.length);
  for (const { start, end } of table.sentences) {
    for (let index = start; index < end; index += 1) {
      if (!isCapital(table.cases[index])) continue;
      const last = Math.min(end, index + MAX_WORDS);
      markFrom(table.lowerHash.subarray(index, last), bits.subarray(index, last), gazetteer);
    }
  }
  return bits;
}
