import { ByteReader } from '../../learning/byte-reader';
import { ByteWriter } from '../../learning/byte-writer';
import { IndexedWeights, writeIndexedWeights } from '../../learning/indexed-weights';
import type { WeightRow } from '../../learning/sparse-weights';
import type { Span } from '../../text/span';
import type { FeatureWriter } from './feature-set';
import { LABEL_COUNT } from './labels';
import { bestLabels } from './viterbi';

/** A score of 1 stands for this much of a weight as it was learned. */
export const SCORE_UNIT = 0.1;

/** A region of a sentence, both as spans of token indices. What lies around the region is context. */
export interface Place {
  readonly region: Span;
  readonly sentence: Span;
}

/** A linear-chain model: labels tokens. */
export class SequenceModel {
  readonly #transitions: Int32Array;
  readonly #weights: IndexedWeights;

  /** Read what `writeSequenceModel` wrote. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    // Stored as zigzag numbers: small ones of either sign take one byte.
    this.#transitions = Int32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => {
      const value = reader.number();
      return (value >>> 1) ^ -(value & 1);
    });
    this.#weights = new IndexedWeights(reader);
  }

  /** What its features say for every label of each token of a region: `LABEL_COUNT` numbers a token. */
  scores<Name extends string>({ region, sentence }: Place, writer: FeatureWriter<Name>): Int32Array {
    const scores = new Int32Array((region.end - region.start) * LABEL_COUNT);
    for (let index = region.start; index < region.end; index += 1) {
      const count = writer.write(index, sentence);
      const offset = (index - region.start) * LABEL_COUNT;
      for (let feature = 0; feature < count; feature += 1) {
        this.#weights.addTo(scores, offset, writer.ids[feature] ?? 0);
      }
    }
    return scores;
  }

  /** The best labels of consecutive tokens, given their scores. */
  label(scores: Int32Array): Uint8Array {
    return bestLabels(scores, this.#transitions);
  }
}

/** The file of a model with whole-number weights and transitions. */
export function writeSequenceModel(transitions: readonly number[], rows: readonly WeightRow[]): Uint8Array {
  const writer = new ByteWriter();
  for (const value of transitions) writer.number((value << 1) ^ (value >> 31));
  writeIndexedWeights(writer, rows);
  return writer.finish();
}
