import type { CharacterColumn } from './character-columns';
import { at, type FeatureSet } from './feature-set';

/** The features of a sign: the signs around it, their scripts, the lists they stand in and the word they belong to. */
export const CHARACTER_FEATURES: FeatureSet<CharacterColumn> = {
  templates: [
    ...at('sign', -3, -2, -1, 0, 1, 2, 3),
    ...at('script', -2, -1, 0, 1, 2),
    ...at('place', 0),
    ...at('wordEnd', 0),
    ...at('wordEnd2', 0),
    ...at('word', 0),
    ...at('nextWord', 0),
    ...at('formerWord', 0),
    [
      ['sign', -2],
      ['sign', -1],
    ],
    [
      ['sign', -1],
      ['sign', 0],
    ],
    [
      ['sign', 0],
      ['sign', 1],
    ],
    [
      ['sign', 1],
      ['sign', 2],
    ],
    [
      ['sign', 2],
      ['sign', 3],
    ],
    [
      ['sign', -1],
      ['sign', 1],
    ],
    [
      ['sign', -3],
      ['sign', -2],
      ['sign', -1],
    ],
    [
      ['sign', -2],
      ['sign', -1],
      ['sign', 0],
    ],
    [
      ['sign', -1],
      ['sign', 0],
      ['sign', 1],
    ],
    [
      ['sign', 0],
      ['sign', 1],
      ['sign', 2],
    ],
    [
      ['sign', 1],
      ['sign', 2],
      ['sign', 3],
    ],
    [
      ['script', -1],
      ['script', 0],
    ],
    [
      ['script', 0],
      ['script', 1],
    ],
    [
      ['script', -1],
      ['script', 0],
      ['script', 1],
    ],
    [
      ['script', -2],
      ['script', -1],
      ['script', 0],
      ['script', 1],
      ['script', 2],
    ],
    [
      ['script', 0],
      ['sign', 1],
    ],
    [
      ['script', 0],
      ['sign', -1],
    ],
    [
      ['script', 0],
      ['sign', 2],
    ],
    [
      ['script', 0],
      ['sign', -2],
    ],
    [
      ['place', 0],
      ['sign', 0],
    ],
    [
      ['place', 0],
      ['sign', 1],
    ],
    [
      ['place', 0],
      ['nextWord', 0],
    ],
    [
      ['place', 0],
      ['wordEnd', 0],
    ],
    [
      ['place', 0],
      ['wordEnd2', 0],
    ],
    [
      ['place', 0],
      ['formerWord', 0],
    ],
    [
      ['script', 0],
      ['nextWord', 0],
    ],
    [
      ['cue', 0],
      ['cue', 1],
    ],
    [
      ['cue', 0],
      ['sign', 0],
    ],
    [
      ['cue', -1],
      ['cue', 0],
    ],
    [
      ['cue', 0],
      ['place', 0],
    ],
    [
      ['listed', 0],
      ['cue', 1],
    ],
    [
      ['listed', 0],
      ['place', 0],
    ],
    [
      ['cue', 1],
      ['script', 0],
    ],
    [
      ['cue', 2],
      ['script', 0],
    ],
    [
      ['cue', 3],
      ['script', 0],
    ],
    [
      ['document', 0],
      ['script', 0],
    ],
    [
      ['document', -1],
      ['document', 0],
    ],
  ],
  bits: [
    ['cue', -2],
    ['cue', -1],
    ['cue', 0],
    ['cue', 1],
    ['cue', 2],
    ['cue', 3],
    ['listed', -1],
    ['listed', 0],
    ['listed', 1],
    ['listed', 2],
  ],
};
