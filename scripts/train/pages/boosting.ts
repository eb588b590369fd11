import { ANSWER_STEP, type Forest } from '../../../src/core/article/labelling/forest';

/** One thing to learn from: its values, how true it is (0 to 1) and how much it counts. */
export interface Example {
  readonly values: Float64Array;
  readonly truth: number;
  readonly weight: number;
}

/** How a forest is grown. */
export interface GrowthOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the examples, and of the values, that each tree sees. */
  readonly exampleShare: number;
  readonly valueShare: number;
  /** Least sum of second derivatives added to each leaf: the larger, the more careful. */
  readonly calm: number;
}

const MAX_BINS = 32;
const SAMPLE = 20_000;
const LEAF_LIMIT = 4;

/** A small generator of reproducible random numbers (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function findThresholds(examples: readonly Example[], feature: number): number[] {
  const step = Math.max(1, Math.floor(examples.length / SAMPLE));
  const values = examples
    .filter((_, index) => index % step === 0)
    .map(({ values: row }) => row[feature] ?? 0);
  const sorted = Float64Array.from(values).sort();
  const distinct = [...new Set(sorted)];
  const cuts =
    distinct.length <= MAX_BINS
      ? distinct
      : Array.from(
          { length: MAX_BINS },
          (_, bin) => sorted[Math.floor((sorted.length * bin) / MAX_BINS)] ?? 0,
        );
  return [...new Set(cuts)].slice(0, -1).map(cut => Number(cut.toPrecision(4)));
}

function binOf(value: number, thresholds: readonly number[]): number {
  let bin = 0;
  while (bin < thresholds.length && value > (thresholds[bin] ?? 0)) bin += 1;
  return bin;
}

interface Split {
  readonly feature: number;
  /** Yes for bins from this one on. */
  readonly bin: number;
}

/** Grows oblivious trees by gradient boosting on the logistic loss. */
class Grower {
  private readonly examples: readonly Example[];
  private readonly options: GrowthOptions;
  private readonly thresholds: number[][];
  /** One column per feature. */
  private readonly bins: Uint8Array[];
  private readonly margins: Float64Array;
  private readonly gradients: Float64Array;
  private readonly curvatures: Float64Array;
  private readonly random: () => number;

  constructor(examples: readonly Example[], options: GrowthOptions, seed: number) {
    this.examples = examples;
    this.options = options;
    this.random = createRandom(seed);
    const width = examples[0]?.values.length ?? 0;
    this.thresholds = Array.from({ length: width }, (_, feature) => findThresholds(examples, feature));
    this.bins = this.thresholds.map((thresholds, feature) =>
      Uint8Array.from(examples, ({ values }) => binOf(values[feature] ?? 0, thresholds)),
    );
    this.margins = new Float64Array(examples.length);
    this.gradients = new Float64Array(examples.length);
    this.curvatures = new Float64Array(examples.length);
  }

  grow(): Forest {
    const { trees, depth } = this.options;
    const bias = this.findBias();
    this.margins.fill(bias);
    const features: number[] = [];
    const thresholds: number[] = [];
    const leaves: number[] = [];
    for (let tree = 0; tree < trees; tree += 1) {
      const splits = this.growTree();
      for (const { feature, bin } of splits) {
        features.push(feature);
        thresholds.push(this.thresholds[feature]?.[bin - 1] ?? Number.MAX_VALUE);
      }
      leaves.push(...this.fillLeaves(splits));
    }
    return { depth, bias, features, thresholds, leaves };
  }

  private findBias(): number {
    let yes = 0;
    let all = 0;
    for (const { truth, weight } of this.examples) {
      yes += truth * weight;
      all += weight;
    }
    return Math.log(yes / Math.max(1e-9, all - yes));
  }

  private growTree(): Split[] {
    this.examples.forEach(({ truth, weight }, index) => {
      const chance = 1 / (1 + Math.exp(-(this.margins[index] ?? 0)));
      this.gradients[index] = weight * (truth - chance);
      this.curvatures[index] = weight * chance * (1 - chance);
    });
    const rows = this.sampleRows();
    const features = this.thresholds
      .map((_, feature) => feature)
      .filter(() => this.random() < this.options.valueShare);
    const leafOf = new Uint16Array(rows.length);
    const splits: Split[] = [];
    for (let level = 0; level < this.options.depth; level += 1) {
      const split = this.findSplit({ rows, leafOf, leaves: 1 << level, features });
      const column = this.bins[split.feature];
      rows.forEach((row, place) => {
        leafOf[place] = ((leafOf[place] ?? 0) << 1) | ((column?.[row] ?? 0) >= split.bin ? 1 : 0);
      });
      splits.push(split);
    }
    return splits;
  }

  private sampleRows(): Uint32Array {
    const rows: number[] = [];
    for (let row = 0; row < this.examples.length; row += 1)
      if (this.random() < this.options.exampleShare) rows.push(row);
    return Uint32Array.from(rows);
  }

  private findSplit(node: {
    rows: Uint32Array;
    leafOf: Uint16Array;
    leaves: number;
    features: readonly number[];
  }): Split {
    let best: Split = { feature: node.features[0] ?? 0, bin: 255 };
    let bestGain = -1;
    for (const feature of node.features) {
      const gains = this.gainsOf(feature, node);
      for (let bin = 1; bin < gains.length; bin += 1) {
        const gain = gains[bin] ?? 0;
        if (gain <= bestGain) continue;
        bestGain = gain;
        best = { feature, bin };
      }
    }
    return best;
  }

  /** For each bin what asking "is it in this bin or above?" in every leaf gains. */
  private gainsOf(
    feature: number,
    { rows, leafOf, leaves }: { rows: Uint32Array; leafOf: Uint16Array; leaves: number },
  ): Float64Array {
    const column = this.bins[feature] ?? new Uint8Array();
    const width = (this.thresholds[feature]?.length ?? 0) + 1;
    const slopes = new Float64Array(leaves * width);
    const bends = new Float64Array(leaves * width);
    const cells = new Uint32Array(rows.length);
    for (let place = 0; place < rows.length; place += 1)
      cells[place] = (leafOf[place] ?? 0) * width + (column[rows[place] ?? 0] ?? 0);
    addAt(slopes, cells, { rows, values: this.gradients });
    addAt(bends, cells, { rows, values: this.curvatures });
    const gains = new Float64Array(width);
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      this.addGains(
        gains,
        slopes.subarray(leaf * width, (leaf + 1) * width),
        bends.subarray(leaf * width, (leaf + 1) * width),
      );
    }
    return gains;
  }

  private addGains(gains: Float64Array, slopes: Float64Array, bends: Float64Array): void {
    const { calm } = this.options;
    const slope = slopes.reduce((a, b) => a + b, 0);
    const bend = bends.reduce((a, b) => a + b, 0);
    let below = 0;
    let bendBelow = 0;
    for (let bin = 1; bin < gains.length; bin += 1) {
      below += slopes[bin - 1] ?? 0;
      bendBelow += bends[bin - 1] ?? 0;
      const above = slope - below;
      gains[bin] =
        (gains[bin] ?? 0) +
        (below * below) / (bendBelow + calm) +
        (above * above) / (bend - bendBelow + calm);
    }
  }

  /** The answers of one tree; also moves the margins of all examples. */
  private fillLeaves(splits: readonly Split[]): number[] {
    const { depth, rate, calm } = this.options;
    const slopes = new Float64Array(1 << depth);
    const bends = new Float64Array(1 << depth);
    const leafOf = new Uint16Array(this.examples.length);
    for (const { feature, bin } of splits) {
      const column = this.bins[feature];
      for (let row = 0; row < leafOf.length; row += 1)
        leafOf[row] = ((leafOf[row] ?? 0) << 1) | ((column?.[row] ?? 0) >= bin ? 1 : 0);
    }
    leafOf.forEach((leaf, row) => {
      slopes[leaf] = (slopes[leaf] ?? 0) + (this.gradients[row] ?? 0);
      bends[leaf] = (bends[leaf] ?? 0) + (this.curvatures[row] ?? 0);
    });
    const answers = slopes.map((slope, leaf) => {
      const step = (rate * slope) / ((bends[leaf] ?? 0) + calm);
      return Math.round(Math.max(-LEAF_LIMIT, Math.min(LEAF_LIMIT, step)) / ANSWER_STEP);
    });
    leafOf.forEach(
      (leaf, row) => (this.margins[row] = (this.margins[row] ?? 0) + (answers[leaf] ?? 0) * ANSWER_STEP),
    );
    return [...answers];
  }
}

/** Grow a forest by gradient boosting (Friedman 2001) on the logistic loss. The same seed grows the same forest. */
export function growForest(examples: readonly Example[], options: GrowthOptions, seed: number): Forest {
  return new Grower(examples, options, seed).grow();
}

/** Add each row's value to its cell. */
function addAt(
  sums: Float64Array,
  cells: Uint32Array,
  { rows, values }: { rows: Uint32Array; values: Float64Array },
): void {
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (values[rows[place] ?? 0] ?? 0);
  }
}
