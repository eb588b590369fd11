import { wordListsOf, type WordLists } from '../words';

/** What a word hints at, one bit each. The same bits in every language, so that what one language teaches serves another. */
const KINDS: readonly (keyof WordLists)[] = [
  'honorifics',
  'posts',
  'speech',
  'placeBefore',
  'organisationHeads',
  'organisationSuffixes',
  'placeHeads',
];

/** Which kinds of cue a word in lower case is, as bits; 0 for most words. */
export type CueWords = (lowerCaseWord: string) => number;

/** The bit of one kind of cue. */
export function cueBit(kind: keyof WordLists): number {
  return 1 << KINDS.indexOf(kind);
}

/** The cue words of one language. */
export function cueWordsOf(language: string): CueWords {
  const lists = wordListsOf(language);
  const bits = new Map<string, number>();
  for (const kind of KINDS) {
    for (const word of lists[kind]) bits.set(word, (bits.get(word) ?? 0) | cueBit(kind));
  }
  return word => bits.get(word) ?? 0;
}
