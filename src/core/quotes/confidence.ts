/** Lead in points of score, and the share of such speakers that were right on held-out articles. */
const TABLE: readonly (readonly [number, number])[] = [
  [5, 0.4],
  [15, 0.5],
  [30, 0.58],
  [50, 0.68],
  [80, 0.76],
  [120, 0.87],
];

const CERTAIN = 0.95;

/** How sure a speaker is, by how far the choice lies above the next best. Whole numbers in, so every engine agrees. */
export function confidenceOf(lead: number): number {
  return TABLE.find(([limit]) => lead < limit)?.[1] ?? CERTAIN;
}
