import type { Forest } from './forest';
import type { WordWeights } from './word-weights';

/** The learned part of the labelling (src/models/page-text.md). */
export interface TextModel {
  readonly weights: WordWeights;
  /** Asked about every block by itself. */
  readonly first: Forest;
  /** Asked again, knowing what the first said about the blocks around. */
  readonly second: Forest;
}
