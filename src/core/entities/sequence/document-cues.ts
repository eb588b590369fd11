import { cueBit, type CueWords } from '../lexicon/cue-words';
import { kindBit } from '../lexicon/gazetteer';
import { CASE, isCapital, type TokenTable } from './token-table';

/** What the other places of a word in the same text say about it, one bit each. */
export const DOCUMENT_CUE = {
  seenSmall: 1,
  seenCapital: 2,
  afterTitle: 4,
  withSpeech: 8,
  afterPlaceWord: 16,
  beforeOrganisationWord: 32,
  afterGivenName: 64,
  beforeCapital: 128,
  afterCapital: 256,
} as const;

interface Hints {
  readonly places: Int32Array;
  readonly listed: Int32Array;
  readonly cueWords: CueWords;
}

const TITLES = cueBit('honorifics') | cueBit('posts');
const ORGANISATION_WORDS = cueBit('organisationHeads') | cueBit('organisationSuffixes');

function cuesBefore(table: TokenTable, hints: Hints, index: number): number {
  const before = table.lower[index - 1];
  if (before === undefined) return 0;
  const bits = hints.cueWords(before);
  const isName = isCapital(table.cases[index - 1]);
  return (
    (bits & TITLES ? DOCUMENT_CUE.afterTitle : 0) |
    (bits & cueBit('speech') ? DOCUMENT_CUE.withSpeech : 0) |
    (bits & cueBit('placeBefore') && !isName ? DOCUMENT_CUE.afterPlaceWord : 0) |
    ((hints.listed[index - 1] ?? 0) & kindBit('given') && isName ? DOCUMENT_CUE.afterGivenName : 0) |
    (isName ? DOCUMENT_CUE.afterCapital : 0)
  );
}

function cuesAfter(table: TokenTable, hints: Hints, index: number): number {
  const after = table.lower[index + 1];
  if (after === undefined) return 0;
  const bits = hints.cueWords(after);
  const isName = isCapital(table.cases[index + 1]);
  return (
    (bits & cueBit('speech') ? DOCUMENT_CUE.withSpeech : 0) |
    (bits & ORGANISATION_WORDS && isName ? DOCUMENT_CUE.beforeOrganisationWord : 0) |
    (isName ? DOCUMENT_CUE.beforeCapital : 0)
  );
}

/**
 * For every token what all places of the same word (in lower case) in the text say together, as `DOCUMENT_CUE` bits: a name that is
 * introduced once with a title is a person wherever it stands. Sentences in capitals count for nothing.
 */
export function markDocumentCues(table: TokenTable, hints: Hints): Int32Array {
  const known = new Map<string, number>();
  for (const [index, word] of table.lower.entries()) {
    const kind = table.cases[index];
    const place = hints.places[index] ?? 0;
    if (place > 2 || (kind !== CASE.lower && !isCapital(kind))) continue;
    let cues = kind === CASE.lower ? DOCUMENT_CUE.seenSmall : 0;
    if (isCapital(kind)) {
      cues = cuesBefore(table, hints, index) | cuesAfter(table, hints, index);
      if (place === 2) cues |= DOCUMENT_CUE.seenCapital;
    }
    known.set(word, (known.get(word) ?? 0) | cues);
  }
  return Int32Array.from(table.lower, (word, index) =>
    isCapital(table.cases[index]) ? (known.get(word) ?? 0) : 0,
  );
}
