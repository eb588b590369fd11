import { ByteReader } from '../../learning/byte-reader';
import { ByteWriter } from '../../learning/byte-writer';
import { SparseWeights, writeWeights, type WeightRow } from '../../learning/sparse-weights';
import type { Span } from '../../text/span';
import type { FeatureWriter } from './feature-set';
import { LABEL_COUNT, runsOf, type LabelledRun } from './labels';
import { bestLabels } from './viterbi';

/** A linear-chain model: finds runs of tokens that are names. */
export class SequenceModel {
  readonly #transitions: Int32Array;
  readonly #weights: SparseWeights;

  /** Read what `writeSequenceModel` wrote. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    // Stored as zigzag numbers: small ones of either sign take one byte.
    this.#transitions = Int32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => {
      const value = reader.number();
      return (value >>> 1) ^ -(value & 1);
    });
    this.#weights = new SparseWeights(reader);
  }

  /** The names in one region of a sentence (both spans of token indices), in order. What lies around the region is context. */
  find<Name extends string>(region: Span, sentence: Span, writer: FeatureWriter<Name>): LabelledRun[] {
    const scores = new Int32Array((region.end - region.start) * LABEL_COUNT);
    for (let index = region.start; index < region.end; index += 1) {
      const count = writer.write(index, sentence);
      const offset = (index - region.start) * LABEL_COUNT;
      for (let feature = 0; feature < count; feature += 1) {
        this.#weights.addTo(scores, offset, writer.ids[feature] ?? 0);
      }
    }
    return runsOf(bestLabels(scores, this.#transitions)).map(({ start, end, type }) => ({
      start: start + region.start,
      end: end + region.start,
      type,
    }));
  }
}

/** The file of a model with whole-number weights and transitions. */
export function writeSequenceModel(transitions: readonly number[], rows: readonly WeightRow[]): Uint8Array {
  const writer = new ByteWriter();
  for (const value of transitions) writer.number((value << 1) ^ (value >> 31));
  writeWeights(writer, rows);
  return writer.finish();
}
