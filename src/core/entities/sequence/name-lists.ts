import { MAX_WORDS, phraseId, type Gazetteer } from '../lexicon/gazetteer';
import { CASE, type TokenTable } from './token-table';

/** Listed names of several words are marked on each word, shifted by this many bits against single words. */
const PHRASE_SHIFT = 8;

function mark(bits: Int32Array, start: number, length: number, kinds: number): void {
  const value = length === 1 ? kinds : kinds << PHRASE_SHIFT;
  for (let index = start; index < start + length; index += 1) bits[index] = (bits[index] ?? 0) | value;
}

/** For every token the kinds of listed name it is, or is part of, as bits. Only capitalised words begin a name. */
export function markListedNames(table: TokenTable, gazetteer: Gazetteer): Int32Array {
  const bits = new Int32Array(table.tokens.length);
  for (const sentence of table.sentences) {
    for (let start = sentence.start; start < sentence.end; start += 1) {
      const kind = table.cases[start] ?? CASE.none;
      if (kind === CASE.lower || kind >= CASE.digits) continue;
      const longest = Math.min(MAX_WORDS, sentence.end - start);
      for (let length = 1; length <= longest; length += 1) {
        const kinds = gazetteer.get(phraseId(table.lowerHash.subarray(start, start + length)));
        if (kinds) mark(bits, start, length, kinds);
      }
    }
  }
  return bits;
}
