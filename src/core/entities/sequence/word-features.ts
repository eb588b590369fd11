import type { ColumnName } from './columns';
import { at, type FeatureSet } from './feature-set';

/** The features of a word: itself, its parts, its kind, its neighbours, the lists it stands in and its other places in the text. */
export const WORD_FEATURES: FeatureSet<ColumnName> = {
  templates: [
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
    [
      ['style', 0],
      ['word', 0],
    ],
    [
      ['style', 0],
      ['lower', -1],
    ],
    [
      ['style', 0],
      ['lower', 1],
    ],
    [
      ['style', 0],
      ['fine', 0],
    ],
    [
      ['style', 0],
      ['case', 0],
    ],
    [
      ['style', 0],
      ['shape', 0],
    ],
    [
      ['style', 0],
      ['listed', 0],
    ],
    [
      ['style', 0],
      ['cue', -1],
    ],
    [
      ['style', 0],
      ['cue', 0],
    ],
    [
      ['style', 0],
      ['cue', 1],
    ],
    [
      ['style', 0],
      ['place', 0],
    ],
    [
      ['style', 0],
      ['suffix3', 0],
    ],
    [
      ['style', 0],
      ['coarse', -1],
    ],
    [
      ['style', 0],
      ['coarse', 1],
    ],
    ...at('style', 0),
  ],
  bits: [
    ['listed', -1],
    ['listed', 0],
    ['listed', 1],
    ['document', -1],
    ['document', 0],
    ['document', 1],
  ],
};
