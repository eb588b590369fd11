import { hashText } from '../../learning/hash';
import { cueBit, type CueWords } from '../lexicon/cue-words';
import { kindBit, phraseId, type Gazetteer } from '../lexicon/gazetteer';
import type { NameType } from '../sequence/labels';

/** What the words of a name alone say about its type. */
export type NameEvidence = (words: readonly string[]) => NameType | null;

/** What the word lists say: nothing for a name they do not know. */
export function nameEvidenceOf(gazetteer: Gazetteer, cueWords: CueWords): NameEvidence {
  const kindsOf = (words: readonly string[]): number =>
    gazetteer.get(phraseId(Int32Array.from(words, word => hashText(word))));
  const isKind = (words: readonly string[], kind: Parameters<typeof kindBit>[0]): boolean =>
    (kindsOf(words) & kindBit(kind)) !== 0;

  function isPerson(words: readonly string[]): boolean {
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2 || words.length > 3 || !isKind([first], 'given')) return false;
    return isKind([last], 'family') || isKind([last], 'person');
  }

  return words => {
    const last = cueWords(words.at(-1) ?? '');
    if (isKind(words, 'country')) return 'LOC';
    if (words.length < 2) return null;
    if ((last & (cueBit('organisationHeads') | cueBit('organisationSuffixes'))) !== 0) return 'ORG';
    if ((last & cueBit('placeHeads')) !== 0) return 'LOC';
    return isPerson(words) ? 'PER' : null;
  };
}
