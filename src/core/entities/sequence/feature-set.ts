import { featureId, mixHash } from '../../learning/hash';
import type { Span } from '../../text/span';

/** One column, read at a distance from the token. */
export type Part<Name extends string> = readonly [column: Name, offset: number];

/** What the features of a token are made of. */
export interface FeatureSet<Name extends string> {
  /** Each template reads one or more columns near a token; together their values are one feature. */
  readonly templates: readonly (readonly Part<Name>[])[];
  /** Columns whose bits each make a feature of their own. */
  readonly bits: readonly Part<Name>[];
}

/** One number a token in each column, 0 for "nothing to say". */
export type ColumnsOf<Name extends string> = Readonly<Record<Name, Int32Array>>;

/** A template of one column at several distances: one template each. */
export function at<Name extends string>(column: Name, ...offsets: number[]): Part<Name>[][] {
  return offsets.map(offset => [[column, offset]]);
}

interface Reading {
  readonly values: Int32Array;
  readonly offset: number;
}

const OUTSIDE_SENTENCE = 0x5e47;
const BITS_FROM = 1_000;
const MAX_BITS = 24;

function valueAt({ values, offset }: Reading, index: number, sentence: Span): number {
  const place = index + offset;
  return place < sentence.start || place >= sentence.end ? OUTSIDE_SENTENCE : (values[place] ?? 0);
}

/** The value of a template at a token; 0 where its only column has nothing to say. */
function templateValue(readings: readonly Reading[], index: number, sentence: Span): number {
  const [first] = readings;
  if (!first) return 0;
  let value = valueAt(first, index, sentence);
  if (readings.length === 1 && value === 0) return 0;
  value = mixHash(0, value);
  for (let part = 1; part < readings.length; part += 1) {
    const reading = readings[part];
    if (reading) value = mixHash(value, valueAt(reading, index, sentence));
  }
  return value;
}

/** Turns the columns of one text into the feature ids of its tokens. */
export class FeatureWriter<Name extends string> {
  /** The ids of the token that was written last; only the first of them, as many as `write` said, are valid. */
  readonly ids: Int32Array;
  readonly #templates: readonly (readonly Reading[])[];
  readonly #bits: readonly Reading[];

  constructor(set: FeatureSet<Name>, columns: ColumnsOf<Name>) {
    const read = ([column, offset]: Part<Name>): Reading => ({ values: columns[column], offset });
    this.#templates = set.templates.map(parts => parts.map(read));
    this.#bits = set.bits.map(read);
    this.ids = new Int32Array(set.templates.length + set.bits.length * MAX_BITS);
  }

  /** Write the ids of a token's features to `ids` and say how many there are. */
  write(index: number, sentence: Span): number {
    let count = 0;
    for (let template = 0; template < this.#templates.length; template += 1) {
      const value = templateValue(this.#templates[template] ?? [], index, sentence);
      if (value === 0) continue;
      this.ids[count] = featureId(template + 1, value);
      count += 1;
    }
    return this.#writeBits(index, sentence, count);
  }

  #writeBits(index: number, sentence: Span, from: number): number {
    let count = from;
    for (const [order, reading] of this.#bits.entries()) {
      const place = index + reading.offset;
      if (place < sentence.start || place >= sentence.end) continue;
      for (let bits = reading.values[place] ?? 0; bits !== 0; bits &= bits - 1) {
        this.ids[count] = featureId(BITS_FROM + order, bits & -bits);
        count += 1;
      }
    }
    return count;
  }
}
