import type { Forest } from './forest';

/** A forest as strings: thresholds and answers as whole numbers. */
export interface PackedForest {
  readonly depth: number;
  readonly bias: number;
  /** The distinct thresholds, which `questions` refer to. */
  readonly cuts: readonly number[];
  /** For each question the value asked for and the place of its threshold in `cuts`, two digits each in base 64. */
  readonly questions: string;
  /** Answers in `ANSWER_STEP`s above `-ANSWER_OFFSET`, two digits each in base 64. */
  readonly answers: string;
}

const ANSWER_STEP = 0.004;
const ANSWER_OFFSET = 2048;
/** The first of 64 characters that need no escape in JSON. */
const ZERO = 48;
const BACKSLASH = 92;
const SPARE = 126;

function digitOf(value: number): string {
  const code = ZERO + value;
  return String.fromCharCode(code === BACKSLASH ? SPARE : code);
}

function valueAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return (code === SPARE ? BACKSLASH : code) - ZERO;
}

/** A whole number below 4096 as two digits. */
export const packNumber = (value: number): string => digitOf(value >> 6) + digitOf(value & 63);
/** The number whose two digits stand at this place, counted in numbers. */
export const unpackNumber = (text: string, place: number): number =>
  (valueAt(text, place * 2) << 6) | valueAt(text, place * 2 + 1);

/** Write a forest as strings; answers are rounded to `ANSWER_STEP`. */
export function packForest({ depth, bias, features, thresholds, leaves }: Forest): PackedForest {
  const cuts = [...new Set(thresholds)].sort((a, b) => a - b);
  const places = new Map(cuts.map((cut, place) => [cut, place]));
  const questions = Array.from(
    features,
    (feature, index) => packNumber(feature) + packNumber(places.get(thresholds[index] ?? 0) ?? 0),
  );
  const answers = Array.from(leaves, leaf => packNumber(Math.round(leaf / ANSWER_STEP) + ANSWER_OFFSET));
  return { depth, bias, cuts, questions: questions.join(''), answers: answers.join('') };
}

/** The forest that `packForest` wrote, its answers rounded. */
export function unpackForest({ depth, bias, cuts, questions, answers }: PackedForest): Forest {
  const features = new Uint16Array(questions.length / 4);
  const thresholds = new Float64Array(features.length);
  for (let index = 0; index < features.length; index += 1) {
    features[index] = unpackNumber(questions, index * 2);
    thresholds[index] = cuts[unpackNumber(questions, index * 2 + 1)] ?? Infinity;
  }
  const leaves = new Float64Array(answers.length / 2);
  for (let index = 0; index < leaves.length; index += 1) {
    leaves[index] = (unpackNumber(answers, index) - ANSWER_OFFSET) * ANSWER_STEP;
  }
  return { depth, bias, features, thresholds, leaves };
}
