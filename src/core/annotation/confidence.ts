import table from './acceptance.json' with { type: 'json' };
import type { CandidateEvidence } from './candidates';
import { featuresOf } from './features';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(table.weights));

/** A place with less of the passage than this is not it, whatever stands around: most of it must be there. */
export const MIN_FOUND = 0.6;
/** Below this confidence the passage is an orphan: better lost than in a wrong place. */
export const ACCEPTED = table.accepted;

/** How likely the place is the right one, from 0 to 1: a logistic model, see the card in `acceptance.json`. */
export function confidenceOf(evidence: CandidateEvidence): number {
  if (evidence.found < MIN_FOUND) return 0;
  let sum = table.bias;
  for (const [name, value] of Object.entries(featuresOf(evidence))) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
