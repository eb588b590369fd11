import { expect, test } from 'vitest';

import type { CandidateEvidence } from '../../../src/core/annotation/candidates';
import { ACCEPTED, confidenceOf } from '../../../src/core/annotation/confidence';

/** A sentence that stands unchanged in its paragraph, between the same paragraphs. */
const AT_HOME: CandidateEvidence = {
  found: 1,
  surplus: 0,
  tear: 0,
  length: 6,
  nextBefore: 1,
  nextAfter: 1,
  blockBefore: 1,
  blockAfter: 1,
  blockLength: 8,
  neighbourBefore: 1,
  neighbourAfter: 1,
  context: 9,
  wordStart: 1,
  wordEnd: 1,
  sameContainer: 1,
  otherPart: 0,
  likeLookalike: 0,
  contextElsewhere: 0,
  lead: 0.9,
};
const NOTHING_AROUND: Partial<CandidateEvidence> = {
  nextBefore: 0,
  nextAfter: 0,
  blockBefore: 0,
  blockAfter: 0,
  neighbourBefore: 0,
  neighbourAfter: 0,
  context: 0,
};

test.each<[string, Partial<CandidateEvidence>]>([
  ['an unchanged place', {}],
  ['an edited passage', { found: 0.8, surplus: 0.15 }],
  ['a short word in its paragraph', { length: 2.3 }],
  ['a paragraph moved elsewhere', { neighbourBefore: 0, neighbourAfter: 0, contextElsewhere: 0.5 }],
])('%s is accepted', (_, evidence) => {
  expect(confidenceOf({ ...AT_HOME, ...evidence })).toBeGreaterThan(ACCEPTED);
});

test.each<[string, Partial<CandidateEvidence>]>([
  ['a short word among other words', { ...NOTHING_AROUND, length: 2.3, contextElsewhere: 0.8, lead: 0.01 }],
  ['a sentence in a teaser, its paragraph gone', { ...NOTHING_AROUND, contextElsewhere: 0.7, lead: 0.1 }],
  ['half a passage', { found: 0.5 }],
  [
    'a place like one that was there all along',
    { likeLookalike: 1, neighbourBefore: 0.1, neighbourAfter: 0.1, contextElsewhere: 0.6, lead: 0.05 },
  ],
])('%s is refused', (_, evidence) => {
  expect(confidenceOf({ ...AT_HOME, ...evidence })).toBeLessThan(ACCEPTED);
});
