import { featureId, mixHash } from '../../learning/hash';
import type { Span } from '../../text/span';
import type { ColumnName, Columns } from './columns';

type Part = readonly [column: ColumnName, offset: number];

const at = (column: ColumnName, ...offsets: number[]): Part[][] => offsets.map(offset => [[column, offset]]);

/** Each template reads one or more columns near a token; together their values are one feature. */
const TEMPLATES: readonly (readonly Part[])[] = [
  ...at('word', 0),
  ...at('lower', -2, -1, 0, 1, 2),
  ...at('shape', -1, 0, 1),
  ...at('prefix2', 0),
  ...at('prefix3', 0),
  ...at('prefix4', 0),
  ...at('suffix1', 0),
  ...at('suffix2', 0),
  ...at('suffix3', -1, 0, 1),
  ...at('suffix4', 0),
  ...at('fine', -1, 0, 1),
  ...at('middle', -2, -1, 0, 1, 2),
  ...at('coarse', -2, -1, 0, 1, 2),
  ...at('case', -2, -1, 0, 1, 2),
  ...at('listed', -1, 0, 1),
  ...at('cue', -2, -1, 0, 1, 2),
  ...at('place', 0),
  [
    ['lower', -1],
    ['lower', 0],
  ],
  [
    ['lower', 0],
    ['lower', 1],
  ],
  [
    ['lower', -1],
    ['case', 0],
  ],
  [
    ['lower', 1],
    ['case', 0],
  ],
  [
    ['lower', -2],
    ['lower', -1],
  ],
  [
    ['lower', 1],
    ['lower', 2],
  ],
  [
    ['lower', -1],
    ['case', 0],
    ['lower', 1],
  ],
  [
    ['shape', -1],
    ['shape', 0],
  ],
  [
    ['shape', 0],
    ['shape', 1],
  ],
  [
    ['case', -1],
    ['case', 0],
    ['case', 1],
  ],
  [
    ['case', -2],
    ['case', -1],
    ['case', 0],
  ],
  [
    ['case', 0],
    ['case', 1],
    ['case', 2],
  ],
  [
    ['middle', -1],
    ['middle', 0],
  ],
  [
    ['middle', 0],
    ['middle', 1],
  ],
  [
    ['coarse', -1],
    ['coarse', 0],
  ],
  [
    ['coarse', 0],
    ['coarse', 1],
  ],
  [
    ['coarse', -1],
    ['coarse', 0],
    ['coarse', 1],
  ],
  [
    ['coarse', -1],
    ['case', 0],
  ],
  [
    ['coarse', 1],
    ['case', 0],
  ],
  [
    ['middle', -1],
    ['case', 0],
  ],
  [
    ['middle', 1],
    ['case', 0],
  ],
  [
    ['fine', 0],
    ['case', 0],
  ],
  [
    ['coarse', 0],
    ['case', 0],
    ['place', 0],
  ],
  [
    ['listed', 0],
    ['case', 0],
  ],
  [
    ['listed', 0],
    ['listed', 1],
  ],
  [
    ['listed', -1],
    ['listed', 0],
  ],
  [
    ['listed', 0],
    ['coarse', 0],
  ],
  [
    ['cue', -1],
    ['case', 0],
  ],
  [
    ['cue', 1],
    ['case', 0],
  ],
  [
    ['cue', -1],
    ['listed', 0],
  ],
  [
    ['cue', 1],
    ['listed', 0],
  ],
  [
    ['place', 0],
    ['case', 0],
  ],
  [
    ['place', 0],
    ['fine', 0],
  ],
  [
    ['document', 0],
    ['case', 0],
  ],
  [
    ['document', 0],
    ['listed', 0],
  ],
  [
    ['document', -1],
    ['document', 0],
  ],
  [
    ['document', 0],
    ['document', 1],
  ],
  [
    ['document', 0],
    ['place', 0],
  ],
];

/** Columns whose bits each make a feature of their own. */
const BIT_COLUMNS: readonly Part[] = [
  ['listed', -1],
  ['listed', 0],
  ['listed', 1],
  ['document', -1],
  ['document', 0],
  ['document', 1],
];

const OUTSIDE_SENTENCE = 0x5e47;
const BITS_FROM = 1_000;

/** Value of a column near a token; a constant beyond the sentence. */
function valueAt(values: Int32Array, index: number, sentence: Span): number {
  return index < sentence.start || index >= sentence.end ? OUTSIDE_SENTENCE : (values[index] ?? 0);
}

function templateValue(columns: Columns, parts: readonly Part[], { index, sentence }: Place): number {
  let value = 0;
  for (const [column, offset] of parts) {
    const part = valueAt(columns[column], index + offset, sentence);
    if (part === 0 && parts.length === 1) return 0;
    value = mixHash(value, part);
  }
  return value;
}

/** One token of one sentence. */
export interface Place {
  readonly index: number;
  readonly sentence: Span;
}

/** No token has more features. */
export const MAX_FEATURES = TEMPLATES.length + BIT_COLUMNS.length * 16;

/** Write the ids of a token's features to the front of `ids` and say how many there are. */
export function featuresAt(columns: Columns, place: Place, ids: Int32Array): number {
  let count = 0;
  for (const [template, parts] of TEMPLATES.entries()) {
    const value = templateValue(columns, parts, place);
    if (value === 0) continue;
    ids[count] = featureId(template + 1, value);
    count += 1;
  }
  for (const [order, [column, offset]] of BIT_COLUMNS.entries()) {
    let bits = valueAt(columns[column], place.index + offset, place.sentence);
    if (bits === OUTSIDE_SENTENCE) continue;
    while (bits !== 0) {
      const lowest = bits & -bits;
      ids[count] = featureId(BITS_FROM + order, lowest);
      count += 1;
      bits ^= lowest;
    }
  }
  return count;
}
