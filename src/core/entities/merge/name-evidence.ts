import { hashText } from '../../learning/hash';
import { cueBit } from '../lexicon/cue-words';
import { kindBit, phraseId } from '../lexicon/gazetteer';
import type { Lexicon } from '../lexicon/lexicon';
import { NO_CLUSTERS } from '../lexicon/word-clusters';
import type { NameType } from '../sequence/labels';

const ORGANISATION = cueBit('organisationHeads') | cueBit('organisationSuffixes');

/** Small words inside surnames. */
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
]);

/** Kinds that leave open what a listed organisation or product is. */
const AMBIGUOUS = (['given', 'family', 'person', 'city', 'region'] as const).reduce(
  (bits, kind) => bits | kindBit(kind),
  0,
);

/** What the words of a name alone say about its type. */
export interface Evidence {
  readonly type: NameType;
  /** A country is a place whatever a model takes it for; anything else is only a hint. */
  readonly isSure: boolean;
}

/** The evidence of a name's words, in lower case; `null` when they say nothing. */
export type NameEvidence = (words: readonly string[]) => Evidence | null;

/** What the word lists say: nothing for a name they do not know. */
export function nameEvidenceOf({ gazetteer, clusters, cueWords }: Lexicon): NameEvidence {
  const kindsOf = (words: readonly string[]): number =>
    gazetteer.get(phraseId(Int32Array.from(words, word => hashText(word.replace(/\d/g, '0')))));
  const isKind = (words: readonly string[], kind: Parameters<typeof kindBit>[0]): boolean =>
    (kindsOf(words) & kindBit(kind)) !== 0;

  /** "Sofia Lindqvist"; a first name that is a town too ("Austin Bikes") needs a family name behind it. */
  function isPerson(words: readonly string[]): boolean {
    const [first = '', ...rest] = words;
    const [last = '', ...more] = rest.filter(word => !PARTICLES.has(word));
    if (more.length > 0 || !isKind([first], 'given') || cueWords(last) !== 0) return false;
    // A word that news hardly ever uses is a surname behind a first name, even one that is a town too.
    if (clusters.get(last) === NO_CLUSTERS) return true;
    return isKind([last], 'family') || isKind([last], 'person') || !isKind([first], 'city');
  }

  /** A well-known organisation or product, unless its name is a person's or place's too ("Ford", "Barcelona"). */
  function listedType(words: readonly string[]): NameType | null {
    if ((kindsOf(words) & AMBIGUOUS) !== 0) return null;
    if (isKind(words, 'organisation')) return isKind(words, 'other') ? null : 'ORG';
    return isKind(words, 'other') ? 'MISC' : null;
  }

  function hint(words: readonly string[]): NameType | null {
    const last = cueWords(words.at(-1) ?? '');
    const listed = listedType(words);
    if (listed !== null || words.length < 2) return listed;
    if ((last & ORGANISATION) !== 0) return 'ORG';
    if ((last & cueBit('placeHeads')) !== 0) return 'LOC';
    return isPerson(words) ? 'PER' : null;
  }

  return words => {
    if (isKind(words, 'country')) return { type: 'LOC', isSure: true };
    const type = hint(words);
    return type && { type, isSure: false };
  };
}
