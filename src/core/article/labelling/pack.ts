import { packForest, packNumber, unpackForest, unpackNumber } from './pack-forest';
import type { PackedForest } from './pack-forest';
import type { TextModel } from './text-model';
import { WordTable } from './word-table';

/**
 * The model as it is shipped: strings, because a browser reads a long string faster than a long list of numbers.
 */
export interface PackedModel {
  readonly names: string;
  readonly text: string;
  readonly first: PackedForest;
  readonly second: PackedForest;
}

const WEIGHT_STEP = 0.05;
const WEIGHT_OFFSET = 2048;

/** Each word as its key, four digits, and its weight in `WEIGHT_STEP`s above `-WEIGHT_OFFSET`, two digits in base 64. */
function packWords({ keys, weights }: WordTable): string {
  const words = Array.from(keys, (key, index) => {
    const step = Math.round((weights[index] ?? 0) / WEIGHT_STEP);
    return step === 0
      ? ''
      : packNumber(key >> 12) + packNumber(key & 4095) + packNumber(step + WEIGHT_OFFSET);
  });
  return words.join('');
}

function unpackWords(packed: string): WordTable {
  const count = packed.length / 6;
  const keys = new Int32Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    keys[index] = (unpackNumber(packed, index * 3) << 12) | unpackNumber(packed, index * 3 + 1);
    weights[index] = (unpackNumber(packed, index * 3 + 2) - WEIGHT_OFFSET) * WEIGHT_STEP;
  }
  return new WordTable(keys, weights);
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
