import type { Span } from '../../text/span';

/** The types a sequence model knows, in the order of their labels. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** A type of a sequence model; dates are found by a grammar of their own. */
export type NameType = (typeof TYPES)[number];

/** A run of tokens (indices, `end` exclusive) with its type. */
export interface LabelledRun extends Span {
  readonly type: NameType;
}

/** The token is no part of a name. */
export const OUTSIDE = 0;

/** Places of a token in its name (BILOU): label = 1 + 4 x type + place. */
const FIRST = 0;
const INNER = 1;
const LAST = 2;
const SINGLE = 3;
const PLACES = 4;

/** Outside, and four places for each type. */
export const LABEL_COUNT = 1 + PLACES * TYPES.length;

const placeOf = (label: number): number => (label - 1) % PLACES;
const isInside = (label: number): boolean => label !== OUTSIDE && placeOf(label) <= INNER;
const continues = (label: number): boolean =>
  label !== OUTSIDE && (placeOf(label) === INNER || placeOf(label) === LAST);
/** The place of a label's type in `TYPES`; not for `OUTSIDE`. */
export const typeIndexOf = (label: number): number => Math.floor((label - 1) / PLACES);

/** Whether a label may follow another: a name that began must go on and end with the same type. */
export function mayFollow(before: number, after: number): boolean {
  if (isInside(before)) return continues(after) && typeIndexOf(before) === typeIndexOf(after);
  return !continues(after);
}

/** Whether a sentence may begin, or end, with the label. */
export const mayBegin = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !isInside(label);

/** For every label, the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, after) =>
  Array.from({ length: LABEL_COUNT }, (_unused, before) => before).filter(before => mayFollow(before, after)),
);

/** One label for each token from runs of tokens that do not overlap. */
export function labelsOf(runs: readonly LabelledRun[], tokenCount: number): Uint8Array {
  const labels = new Uint8Array(tokenCount);
  for (const { start, end, type } of runs) {
    const base = 1 + PLACES * TYPES.indexOf(type);
    labels.fill(base + INNER, start, end);
    labels[start] = base + (end - start === 1 ? SINGLE : FIRST);
    if (end - start > 1) labels[end - 1] = base + LAST;
  }
  return labels;
}

/** The runs that a legal sequence of labels stands for. */
export function runsOf(labels: Uint8Array): LabelledRun[] {
  const runs: LabelledRun[] = [];
  let start = 0;
  for (const [index, label] of labels.entries()) {
    if (label === OUTSIDE) continue;
    if (!continues(label)) start = index;
    const type = TYPES[typeIndexOf(label)];
    if (type && !isInside(label)) runs.push({ start, end: index + 1, type });
  }
  return runs;
}
