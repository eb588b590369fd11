import { hashText, mixHash } from '../../learning/hash';
import { CUE_KINDS, MAX_SIGNS, type CharacterCues } from '../lexicon/character-cues';
import { NAME_KINDS, phraseId, type Gazetteer } from '../lexicon/gazetteer';
import type { CharacterTable } from './character-table';
import type { ColumnsOf } from './feature-set';

/**
 * What is said of each sign: itself, its script, the lists its stretch stands in (`listed`: gazetteer, `cue`: word lists; other bits for
 * the first and the later signs), its place in its word, the last signs of its word, and the first of the next and last of the former one.
 * `document` counts how often the two signs from here stand in the text, coarsely.
 */
export type CharacterColumn =
  | 'sign'
  | 'script'
  | 'listed'
  | 'cue'
  | 'place'
  | 'wordEnd'
  | 'wordEnd2'
  | 'word'
  | 'nextWord'
  | 'formerWord'
  | 'document';

/** What is known about stretches of signs before a text is read. */
export interface CharacterLexicon {
  readonly gazetteer: Gazetteer;
  readonly cues: CharacterCues;
}

interface Marks {
  readonly listed: Int32Array;
  readonly cue: Int32Array;
}

function mark(bits: Int32Array, kinds: number, shift: number): void {
  for (let index = 0; kinds !== 0 && index < bits.length; index += 1) {
    bits[index] = (bits[index] ?? 0) | (index === 0 ? kinds : kinds << shift);
  }
}

/** Mark every listed stretch, also within a longer one: the model weighs them. */
function markLists(table: CharacterTable, { gazetteer, cues }: CharacterLexicon): Marks {
  const { text, tokens } = table;
  const listed = new Int32Array(tokens.length);
  const cue = new Int32Array(tokens.length);
  const hash = new Int32Array(1);
  for (const [index, { start }] of tokens.entries()) {
    const last = Math.min(tokens.length, index + MAX_SIGNS);
    for (let end = index + 1; end <= last; end += 1) {
      const stop = tokens[end - 1]?.end ?? start;
      // A stretch does not reach over a space.
      if (stop - start > MAX_SIGNS * 2 || (table.wordEnd[index] ?? 0) < end) break;
      hash[0] = hashText(text, start, stop);
      mark(listed.subarray(index, end), gazetteer.get(phraseId(hash)), NAME_KINDS.length);
      mark(cue.subarray(index, end), cues(text.slice(start, stop)), CUE_KINDS);
    }
  }
  return { listed, cue };
}

/** How often the pair of signs that starts at each token stands in the text: 1, 2 or 3 for "more often". */
function pairCounts(hashes: Int32Array): Int32Array {
  const pairs = hashes.map((hash, index) => mixHash(hash, hashes[index + 1] ?? 0));
  const counts = new Map<number, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return pairs.map(pair => Math.min(3, counts.get(pair) ?? 0));
}

const FAR = 6;

/** All columns of a text. */
export function characterColumnsOf(
  table: CharacterTable,
  lexicon: CharacterLexicon,
): ColumnsOf<CharacterColumn> {
  const { hashes, wordStart, wordEnd } = table;
  const hashAt = (index: number): number => hashes[index] ?? 0;
  const startOf = (index: number): number => wordStart[index] ?? 0;
  const endOf = (index: number): number => wordEnd[index] ?? 0;
  const span = (from: number, to: number): number => {
    let value = 0;
    for (let index = from; index < to; index += 1) value = mixHash(value, hashAt(index));
    return value;
  };
  return {
    sign: hashes,
    script: Int32Array.from(table.scripts),
    ...markLists(table, lexicon),
    place: hashes.map(
      (_, index) => 1 + Math.min(FAR, index - startOf(index)) * 8 + Math.min(FAR, endOf(index) - index - 1),
    ),
    wordEnd: hashes.map((_, index) => hashAt(endOf(index) - 1)),
    wordEnd2: hashes.map((_, index) => mixHash(hashAt(endOf(index) - 2), hashAt(endOf(index) - 1))),
    word: hashes.map((_, index) => span(startOf(index), Math.min(endOf(index), startOf(index) + MAX_SIGNS))),
    nextWord: hashes.map((_, index) => span(endOf(index), endOf(index) + 2)),
    formerWord: hashes.map((_, index) => span(startOf(index) - 2, startOf(index))),
    document: pairCounts(hashes),
  };
}
