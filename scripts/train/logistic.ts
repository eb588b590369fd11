import { seededRandom } from './crf';

/** Something that is or is not so, and what speaks for it. */
export interface Example {
  readonly values: Float64Array;
  readonly isRight: boolean;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: Float64Array;
  readonly confidence: (values: Float64Array) => number;
}

const EPOCHS = 40;
const RATE = 0.1;
const DECAY = 1e-4;

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
}

/** Mean and standard deviation of every value. */
function measureScales(examples: readonly Example[]): { means: Float64Array; scales: Float64Array } {
  const size = examples[0]?.values.length ?? 0;
  const means = new Float64Array(size);
  const scales = new Float64Array(size);
  for (const { values } of examples) values.forEach((value, at) => (means[at]! += value / examples.length));
  for (const { values } of examples)
    values.forEach((value, at) => (scales[at]! += (value - means[at]!) ** 2 / examples.length));
  return { means, scales: scales.map(variance => Math.sqrt(variance) || 1) };
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression by AdaGrad (Duchi et al. 2011) over standardised values; weights come back for the values as they are. */
export function trainLogistic(examples: readonly Example[]): LogisticModel {
  const { means, scales } = measureScales(examples);
  const size = means.length;
  const rows = examples.map(({ values }) => values.map((value, at) => (value - means[at]!) / scales[at]!));
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-8);
  const step = (at: number, gradient: number): void => {
    squares[at]! += gradient * gradient;
    weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!);
  };
  const order = Int32Array.from(rows.keys());
  const random = seededRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const number of order) {
      const row = rows[number]!;
      let sum = weights[size]!;
      for (let at = 0; at < size; at += 1) sum += weights[at]! * row[at]!;
      const error = logistic(sum) - (examples[number]!.isRight ? 1 : 0);
      for (let at = 0; at < size; at += 1) step(at, error * row[at]! + DECAY * weights[at]!);
      step(size, error);
    }
  }
  const raw = weights.slice(0, size).map((weight, at) => weight / scales[at]!);
  const bias = raw.reduce((sum, weight, at) => sum - weight * means[at]!, weights[size]!);
  return {
    bias,
    weights: raw,
    confidence: values => logistic(values.reduce((sum, value, at) => sum + value * raw[at]!, bias)),
  };
}
