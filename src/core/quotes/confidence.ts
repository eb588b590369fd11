/** Lead in points of score, and the share of such speakers that were right on held-out articles. */
const TABLE: readonly (readonly [number, number])[] = [
  [5, 0.45],
  [15, 0.55],
  [30, 0.65],
  [50, 0.75],
  [80, 0.85],
  [120, 0.92],
];

const CERTAIN = 0.97;

/** How sure a speaker is, by how far the choice lies above the next best. Whole numbers in, so every engine agrees. */
export function confidenceOf(lead: number): number {
  return TABLE.find(([limit]) => lead < limit)?.[1] ?? CERTAIN;
}
