import type { CueWords } from './cue-words';
import type { Gazetteer } from './gazetteer';
import type { WordClusters } from './word-clusters';

/** What is known about words before a text is read. */
export interface Lexicon {
  readonly clusters: WordClusters;
  readonly gazetteer: Gazetteer;
  readonly cueWords: CueWords;
}
