import { characterListsOf, type CharacterLists } from '../words/character-lists';

/** The kinds of cue, one bit each. */
const KINDS: readonly (keyof CharacterLists)[] = [
  'titles',
  'organisationEndings',
  'placeEndings',
  'places',
  'organisations',
  'particles',
  'compoundSurnames',
];

/** No listed word has more signs. */
export const MAX_SIGNS = 8;

/** Which kinds of cue a stretch of signs is, as bits; 0 for most. */
export type CharacterCues = (signs: string) => number;

/** The bit of one kind of cue. */
export function characterCueBit(kind: keyof CharacterLists): number {
  return 1 << KINDS.indexOf(kind);
}

/** The number of kinds: what is marked on a later sign of a word is shifted by this many bits. */
export const CUE_KINDS = KINDS.length;

/** The cues of one language; none for a language without lists. */
export function characterCuesOf(language: string): CharacterCues {
  const lists = characterListsOf(language);
  const bits = new Map<string, number>();
  for (const kind of KINDS) {
    for (const word of lists?.[kind] ?? []) bits.set(word, (bits.get(word) ?? 0) | characterCueBit(kind));
  }
  return signs => bits.get(signs) ?? 0;
}
