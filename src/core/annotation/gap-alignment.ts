/** Two stretches between matched ones: `wanted[from, to)` against `units[at, end)`. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
  /** The side to believe when the wanted words stand at both ends of the gap alike. */
  readonly side?: 'head' | 'tail';
}

/** Cells of the table of one gap; larger gaps are looked at from both ends. */
const MAX_CELLS = 40_000;

export interface GapTexts {
  readonly wanted: Uint16Array;
  readonly units: Uint16Array;
}

type Match = (from: number, at: number) => void;

/** Levenshtein distances of all prefixes, row by row (Wagner and Fischer 1974). */
function distanceTable({ wanted, units }: GapTexts, gap: Gap): Uint16Array {
  const rows = gap.to - gap.from;
  const columns = gap.end - gap.at;
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let column = 0; column <= columns; column += 1) table[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    const unit = wanted[gap.from + row - 1];
    let left = row;
    table[row * width] = row;
    let diagonal = row - 1;
    for (let column = 1; column <= columns; column += 1) {
      const above = table[(row - 1) * width + column] ?? 0;
      const change = units[gap.at + column - 1] === unit ? diagonal : diagonal + 1;
      left = Math.min(change, above + 1, left + 1);
      table[row * width + column] = left;
      diagonal = above;
    }
  }
  return table;
}

/** Follow the cheapest path back and tell every equal pair on it. */
function traceBack({ wanted, units }: GapTexts, gap: Gap, match: Match): void {
  const width = gap.end - gap.at + 1;
  const table = distanceTable({ wanted, units }, gap);
  let row = gap.to - gap.from;
  let column = width - 1;
  while (row > 0 && column > 0) {
    const here = table[row * width + column] ?? 0;
    const diagonal = table[(row - 1) * width + column - 1] ?? 0;
    const isEqual = wanted[gap.from + row - 1] === units[gap.at + column - 1];
    if (here === diagonal + (isEqual ? 0 : 1)) {
      row -= 1;
      column -= 1;
      if (isEqual) match(gap.from + row, gap.at + column);
    } else if (here === (table[(row - 1) * width + column] ?? 0) + 1) row -= 1;
    else column -= 1;
  }
}

function collect(texts: GapTexts, gap: Gap): [number, number][] {
  const pairs: [number, number][] = [];
  if ((gap.to - gap.from) * (gap.end - gap.at) > MAX_CELLS) return pairs;
  traceBack(texts, gap, (from, at) => pairs.push([from, at]));
  return pairs;
}

/**
 * Align what stands between two matched stretches and tell every pair of equal units. Where much more stands
 * on the page than in the passage, the rest of the passage is sought at both ends of it.
 */
export function alignGap(texts: GapTexts, gap: Gap, match: Match): void {
  const length = gap.to - gap.from;
  const room = gap.end - gap.at;
  if (length <= 0 || room <= 0) return;
  const reach = length + (length >> 1) + 16;
  let pairs: [number, number][];
  if (room <= 2 * reach) pairs = collect(texts, gap);
  else {
    const atHead = collect(texts, { ...gap, end: gap.at + reach });
    const atTail = collect(texts, { ...gap, at: gap.end - reach });
    const isHead = gap.side ? gap.side === 'head' : atHead.length > atTail.length;
    pairs = isHead ? atHead : atTail;
  }
  for (const [from, at] of pairs) match(from, at);
}
