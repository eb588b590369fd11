import { ByteReader } from '../learning/byte-reader';
import type { ReadModel } from '../read-model';
import { cueWordsOf } from './lexicon/cue-words';
import { Gazetteer } from './lexicon/gazetteer';
import type { Lexicon } from './lexicon/lexicon';
import { WordClusters } from './lexicon/word-clusters';
import { SequenceModel } from './sequence/sequence-model';

/** What is needed to find the entities of a text in one language. */
export interface EntityModel {
  /** Two letters: "en". */
  readonly language: string;
  /** `null` where the language has no model. */
  readonly sequence: SequenceModel | null;
  readonly lexicon: Lexicon;
}

/** The word lists of languages in Latin script. */
export async function readLatinLexicon(read: ReadModel, language: string): Promise<Lexicon> {
  const [clusters, gazetteer] = await Promise.all([read('word-clusters.bin'), read('gazetteer-latin.bin')]);
  return {
    clusters: new WordClusters(clusters),
    gazetteer: new Gazetteer(new ByteReader(gazetteer)),
    cueWords: cueWordsOf(language),
  };
}

/** The file with the sequence model of each language that has one. */
const SEQUENCE_FILES: Readonly<Record<string, string>> = { en: 'entities-en.bin' };

/**
 * Load what one language needs; a language without a model gets word lists only. Rejects when a file of the package is missing.
 * @param language two letters: "en"
 */
export async function loadEntityModel(read: ReadModel, language: string): Promise<EntityModel> {
  const file = SEQUENCE_FILES[language];
  const [lexicon, weights] = await Promise.all([
    readLatinLexicon(read, language),
    file === undefined ? null : read(file),
  ]);
  return { language, lexicon, sequence: weights === null ? null : new SequenceModel(weights) };
}
