import { packForest, unpackForest } from './pack-forest';
import type { PackedForest } from './pack-forest';
import type { TextModel } from './text-model';

/**
 * The model as it is shipped: strings, because a browser reads a long string faster than a long list of numbers.
 * Each word is followed by its weight.
 */
export interface PackedModel {
  readonly names: string;
  readonly text: string;
  readonly first: PackedForest;
  readonly second: PackedForest;
}

const WEIGHT_STEP = 0.05;

function packWords(weights: ReadonlyMap<string, number>): string {
  const steps = [...weights].map(([word, weight]) => [word, Math.round(weight / WEIGHT_STEP)] as const);
  return steps
    .filter(([, step]) => step !== 0)
    .map(([word, step]) => `${word} ${step}`)
    .join(' ');
}

function unpackWords(packed: string): Map<string, number> {
  const weights = new Map<string, number>();
  const parts = packed.split(' ');
  for (let index = 0; index + 1 < parts.length; index += 2) {
    weights.set(parts[index] ?? '', Number(parts[index + 1]) * WEIGHT_STEP);
  }
  return weights;
}

/** Write a model as strings, its numbers rounded. */
export function packModel({ weights, first, second }: TextModel): PackedModel {
  return {
    names: packWords(weights.names),
    text: packWords(weights.text),
    first: packForest(first),
    second: packForest(second),
  };
}

/** The model that `packModel` wrote. */
export function unpackModel({ names, text, first, second }: PackedModel): TextModel {
  return {
    weights: { names: unpackWords(names), text: unpackWords(text) },
    first: unpackForest(first),
    second: unpackForest(second),
  };
}
