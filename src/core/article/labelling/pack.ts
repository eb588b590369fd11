import type { TextModel } from './text-model';
import type { WordTable } from './word-table';

/** Words and their weights: a browser splits a string, and fills a map, in native code. */
export interface PackedWords {
  /** Separated by blanks. */
  readonly words: string;
  /** For each word its weight, in `WEIGHT_STEP`s. */
  readonly weights: readonly number[];
}

/** The model as it is shipped. */
export interface PackedModel extends Omit<TextModel, 'weights'> {
  readonly names: PackedWords;
  readonly text: PackedWords;
}

const WEIGHT_STEP = 0.05;

function packWords(table: WordTable): PackedWords {
  const steps = [...table]
    .map(([word, weight]) => [word, Math.round(weight / WEIGHT_STEP)] as const)
    .filter(([, step]) => step !== 0);
  return { words: steps.map(([word]) => word).join(' '), weights: steps.map(([, step]) => step) };
}

function unpackWords({ words, weights }: PackedWords): WordTable {
  const table = new Map<string, number>();
  let place = 0;
  for (const word of words.split(' ')) {
    table.set(word, (weights[place] ?? 0) * WEIGHT_STEP);
    place += 1;
  }
  return table;
}

/** The model in the form it is shipped in, the weights of its words rounded. */
export function packModel({ weights, first, second }: TextModel): PackedModel {
  return { names: packWords(weights.names), text: packWords(weights.text), first, second };
}

/** The model that `packModel` wrote. */
export function unpackModel({ names, text, first, second }: PackedModel): TextModel {
  return { weights: { names: unpackWords(names), text: unpackWords(text) }, first, second };
}
