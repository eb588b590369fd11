import { ByteReader } from '../learning/byte-reader';
import type { ReadModel } from '../read-model';
import { characterCuesOf } from './lexicon/character-cues';
import { cueWordsOf, type CueWords } from './lexicon/cue-words';
import { Gazetteer } from './lexicon/gazetteer';
import type { Lexicon } from './lexicon/lexicon';
import { nameEvidenceOf, type NameEvidence } from './merge/name-evidence';
import { WordClusters } from './lexicon/word-clusters';
import type { CharacterLexicon } from './sequence/character-columns';
import { findNamesBySigns } from './sequence/find-names-by-signs';
import { findNamesByWords, type NameMention } from './sequence/find-names-by-words';
import { SequenceModel } from './sequence/sequence-model';

/** What is needed to find the entities of a text in one language. */
export interface EntityModel {
  /** Two letters: "en". */
  readonly language: string;
  /** True where the language has no model of its own and its list is a rough one. */
  readonly isRough: boolean;
  readonly cueWords: CueWords;
  /** The names in a text, in order and without overlaps. */
  readonly findNames: (text: string) => NameMention[];
  /** What the words of a name alone say about its type. */
  readonly evidence: NameEvidence;
}

/** What is loaded for a language. */
type Loaded = Pick<EntityModel, 'findNames' | 'evidence'>;

const NOTHING: Loaded = { findNames: () => [], evidence: () => null };

/** Languages with a model of their own whose names are found by words. */
const BY_WORDS = new Set(['en', 'de', 'es']);
/** Languages with a model of their own whose names are found by single signs. */
const BY_SIGNS = new Set(['ko', 'ja']);
/** The model of several languages together also serves French, which has no open data of its own. */
const SHARED_MODEL = 'latin';
const SERVED_BY_SHARED = new Set(['fr']);
/** Languages written in letters without capitals, for which no model can be lent. */
const WITHOUT_CAPITALS = new Set([
  'zh',
  'th',
  'my',
  'km',
  'lo',
  'he',
  'hi',
  'bn',
  'ta',
  'ar',
  'fa',
  'ur',
  'ps',
  'ckb',
]);

/** Where the model of a language lies in `src/models`. */
export function modelFile(name: string): string {
  return `entities-${name}.bin`;
}

/** The word lists of languages that write names with capitals. */
export async function readLexicon(read: ReadModel, language: string): Promise<Lexicon> {
  const [clusters, gazetteer] = await Promise.all([read('word-clusters.bin'), read('gazetteer-latin.bin')]);
  return {
    clusters: new WordClusters(clusters),
    gazetteer: new Gazetteer(new ByteReader(gazetteer)),
    cueWords: cueWordsOf(language),
  };
}

/** The lists of stretches of signs of Korean or Japanese. */
export async function readCharacterLexicon(read: ReadModel, language: string): Promise<CharacterLexicon> {
  const gazetteer = new Gazetteer(new ByteReader(await read(`gazetteer-${language}.bin`)));
  return { gazetteer, cues: characterCuesOf(language) };
}

async function loadByWords(read: ReadModel, language: string): Promise<Loaded> {
  const name = BY_WORDS.has(language) ? language : SHARED_MODEL;
  const [lexicon, bytes] = await Promise.all([readLexicon(read, language), read(modelFile(name))]);
  const sequence = new SequenceModel(bytes);
  return {
    findNames: text => findNamesByWords(text, sequence, lexicon),
    evidence: nameEvidenceOf(lexicon),
  };
}

async function loadBySigns(read: ReadModel, language: string): Promise<Loaded> {
  const [lexicon, bytes] = await Promise.all([
    readCharacterLexicon(read, language),
    read(modelFile(language)),
  ]);
  const sequence = new SequenceModel(bytes);
  return { ...NOTHING, findNames: text => findNamesBySigns(text, sequence, lexicon) };
}

function loadNameFinder(read: ReadModel, language: string): Promise<Loaded> {
  if (BY_SIGNS.has(language)) return loadBySigns(read, language);
  if (WITHOUT_CAPITALS.has(language)) return Promise.resolve(NOTHING);
  return loadByWords(read, language);
}

/**
 * Load what one language needs and nothing else. Rejects when a file of the package is missing.
 * @param language two letters: "en"; another language gets a model that was trained on its relatives, and a rough list
 */
export async function loadEntityModel(read: ReadModel, language: string): Promise<EntityModel> {
  return {
    language,
    isRough: ![BY_WORDS, BY_SIGNS, SERVED_BY_SHARED].some(set => set.has(language)),
    cueWords: cueWordsOf(language),
    ...(await loadNameFinder(read, language)),
  };
}
