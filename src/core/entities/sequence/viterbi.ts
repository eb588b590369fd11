import { LABEL_COUNT, mayBegin, mayEnd, PREDECESSORS } from './labels';

const NEVER = -(2 ** 30);

/** The best predecessor of `label`, given the scores of the token before. */
function bestBefore(
  best: Int32Array,
  transitions: Int32Array,
  label: number,
): { from: number; score: number } {
  let from = 0;
  let score = NEVER;
  for (const before of PREDECESSORS[label] ?? []) {
    const sum = (best[before] ?? NEVER) + (transitions[before * LABEL_COUNT + label] ?? 0);
    if (sum > score) {
      score = sum;
      from = before;
    }
  }
  return { from, score };
}

/**
 * The legal sequence of labels with the highest sum (Viterbi). Ties go to the lower label, so the answer is the same everywhere.
 * @param scores score of every label for every token, `LABEL_COUNT` numbers a token
 * @param transitions score of `after` following `before` at `before * LABEL_COUNT + after`
 */
export function bestLabels(scores: Int32Array, transitions: Int32Array): Uint8Array {
  const count = scores.length / LABEL_COUNT;
  const back = new Uint8Array(scores.length);
  let best = scores.slice(0, LABEL_COUNT).map((score, label) => (mayBegin(label) ? score : NEVER));
  for (let token = 1; token < count; token += 1) {
    const next = new Int32Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const { from, score } = bestBefore(best, transitions, label);
      next[label] = Math.max(NEVER, score + (scores[token * LABEL_COUNT + label] ?? 0));
      back[token * LABEL_COUNT + label] = from;
    }
    best = next;
  }
  return trace(best, back, count);
}

function trace(best: Int32Array, back: Uint8Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  let label = 0;
  for (let candidate = 1; candidate < best.length; candidate += 1) {
    if (mayEnd(candidate) && (best[candidate] ?? NEVER) > (best[label] ?? NEVER)) label = candidate;
  }
  for (let token = count - 1; token >= 0; token -= 1) {
    labels[token] = label;
    label = back[token * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
