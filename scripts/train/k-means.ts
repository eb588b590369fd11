/** Points as rows of one array. */
export interface Points {
  readonly values: Float32Array;
  readonly dimensions: number;
}

const countOf = ({ values, dimensions }: Points): number => values.length / dimensions;

function normalise(row: Float32Array): void {
  let square = 0;
  for (const value of row) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let index = 0; index < row.length; index += 1) row[index] = row[index]! / length;
}

/** The centre with the largest inner product, for every point. */
export function assign(points: Points, centres: Points): Int32Array {
  const { dimensions } = points;
  const nearest = new Int32Array(countOf(points));
  for (let point = 0; point < nearest.length; point += 1) {
    const at = point * dimensions;
    let best = -Infinity;
    for (let centre = 0; centre < countOf(centres); centre += 1) {
      const from = centre * dimensions;
      let product = 0;
      for (let index = 0; index < dimensions; index += 1) {
        product += points.values[at + index]! * centres.values[from + index]!;
      }
      if (product > best) {
        best = product;
        nearest[point] = centre;
      }
    }
  }
  return nearest;
}

function means(points: Points, nearest: Int32Array, centres: Points): void {
  const { dimensions } = points;
  const sums = new Float32Array(centres.values.length);
  for (const [point, centre] of nearest.entries()) {
    for (let index = 0; index < dimensions; index += 1) {
      sums[centre * dimensions + index]! += points.values[point * dimensions + index]!;
    }
  }
  for (let centre = 0; centre < countOf(centres); centre += 1) {
    const row = sums.subarray(centre * dimensions, (centre + 1) * dimensions);
    // A centre that lost all its points stays where it was.
    if (row.every(value => value === 0)) continue;
    normalise(row);
    centres.values.set(row, centre * dimensions);
  }
}

/**
 * Spherical k-means on rows of unit length. Starts from evenly spaced points, so the same input gives the same centres.
 */
export function kMeans(points: Points, count: number, rounds: number): Points {
  const { dimensions } = points;
  const centres = { values: new Float32Array(count * dimensions), dimensions };
  const step = Math.floor(countOf(points) / count);
  for (let centre = 0; centre < count; centre += 1) {
    const at = centre * step * dimensions;
    centres.values.set(points.values.subarray(at, at + dimensions), centre * dimensions);
  }
  for (let round = 0; round < rounds; round += 1) {
    means(points, assign(points, centres), centres);
    process.stderr.write(`k-means ${count}: round ${round + 1} of ${rounds}\n`);
  }
  return centres;
}

/** Make every row one long. */
export function normaliseRows({ values, dimensions }: Points): void {
  for (let at = 0; at < values.length; at += dimensions) normalise(values.subarray(at, at + dimensions));
}
