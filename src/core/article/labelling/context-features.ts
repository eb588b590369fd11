import type { Block, Box } from '../box';
import type { PageView } from './page-view';
import { sumUpwards } from './page-view';

/** What the first look found, summed up for the second one. */
export interface FirstLook {
  readonly view: PageView;
  /** For each block how likely it is article text, in log-odds. */
  readonly logOdds: Float64Array;
  readonly chances: Float64Array;
  /** Size of the likely text inside each box, before each block, and on the whole page. */
  readonly massIn: Float64Array;
  readonly massBefore: Float64Array;
  readonly mass: number;
  /** Likely share of the text of all blocks that are marked up alike. */
  readonly kinChances: Float64Array;
  /** Size of other text since the last, and up to the next, block that is likely text. */
  readonly gapBefore: Float64Array;
  readonly gapAfter: Float64Array;
}

/** Reads one number off a block and what the first look found around it. The order is part of the model. */
export type ContextFeature = (look: FirstLook, block: Block) => number;

const MAX_GAP = 1e5;
const MAX_STEPS = 12;

const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

function sumMass(
  { boxes, blocks, sizes }: PageView,
  chances: Float64Array,
): Pick<FirstLook, 'massIn' | 'massBefore'> {
  const massIn = new Float64Array(boxes.length);
  const massBefore = new Float64Array(blocks.length + 1);
  for (const block of blocks) {
    const mass = (chances[block.index] ?? 0) * (sizes[block.index] ?? 0);
    massBefore[block.index + 1] = (massBefore[block.index] ?? 0) + mass;
    massIn[block.box.index] = (massIn[block.box.index] ?? 0) + mass;
  }
  sumUpwards(boxes, massIn);
  return { massIn, massBefore };
}

function sumKin({ blocks, kin, sizes }: PageView, chances: Float64Array): Float64Array {
  const masses = new Map<object, number>();
  for (const { index } of blocks) {
    const family = kin[index];
    if (family) masses.set(family, (masses.get(family) ?? 0) + (chances[index] ?? 0) * (sizes[index] ?? 0));
  }
  return Float64Array.from(kin, family => share(masses.get(family) ?? 0, family.size));
}

function measureGaps(order: readonly Block[], sizes: Float64Array, chances: Float64Array): Float64Array {
  const gaps = new Float64Array(order.length);
  let gap = MAX_GAP;
  for (const { index } of order) {
    gaps[index] = gap;
    gap = (chances[index] ?? 0) > 0.5 ? 0 : Math.min(MAX_GAP, gap + (sizes[index] ?? 0));
  }
  return gaps;
}

/** Sum up what the first look found. */
export function sumUp(view: PageView, logOdds: Float64Array): FirstLook {
  const chances = logOdds.map(value => 1 / (1 + Math.exp(-value)));
  const masses = sumMass(view, chances);
  return {
    view,
    logOdds,
    chances,
    ...masses,
    mass: masses.massBefore[view.blocks.length] ?? 0,
    kinChances: sumKin(view, chances),
    gapBefore: measureGaps(view.blocks, view.sizes, chances),
    gapAfter: measureGaps([...view.blocks].reverse(), view.sizes, chances),
  };
}

function containerOf({ box }: Block, level: number): Box {
  let container = box;
  for (let step = 0; step < level && container.parent; step += 1) container = container.parent;
  return container;
}

/** How many steps up it takes to stand around this share of all likely text. */
function stepsTo({ massIn, mass }: FirstLook, { box }: Block, wanted: number): number {
  let at: Box | null = box;
  let steps = 0;
  while (at && steps < MAX_STEPS && (massIn[at.index] ?? 0) < mass * wanted) {
    at = at.parent;
    steps += 1;
  }
  return steps;
}

function chanceAround({ chances, view }: FirstLook, { index }: Block, reach: number): number {
  let mass = 0;
  let size = 0;
  for (let at = Math.max(0, index - reach); at <= Math.min(view.blocks.length - 1, index + reach); at += 1) {
    if (at === index) continue;
    mass += (chances[at] ?? 0) * (view.sizes[at] ?? 0);
    size += view.sizes[at] ?? 0;
  }
  return share(mass, size);
}

/** What the second look sees of a block besides the features of the first. */
export const CONTEXT_FEATURES: readonly ContextFeature[] = [
  ({ logOdds }, { index }) => logOdds[index] ?? 0,
  ...[-3, -2, -1, 1, 2, 3].map(
    (step): ContextFeature =>
      ({ chances }, { index }) =>
        chances[index + step] ?? -1,
  ),
  (look, block) => chanceAround(look, block, 4),
  (look, block) => chanceAround(look, block, 12),
  ...[1, 2, 3, 4].flatMap((level): ContextFeature[] => [
    ({ massIn, view }, block) => {
      const { index } = containerOf(block, level);
      return share(massIn[index] ?? 0, view.sums.size[index] ?? 0);
    },
    ({ massIn, mass }, block) => share(massIn[containerOf(block, level).index] ?? 0, mass),
  ]),
  ({ kinChances }, { index }) => kinChances[index] ?? 0,
  ({ massBefore, mass }, { index }) => share(massBefore[index] ?? 0, mass),
  ({ massBefore, mass }, { index }) => share(mass - (massBefore[index + 1] ?? 0), mass),
  ({ gapBefore }, { index }) => log(gapBefore[index] ?? 0),
  ({ gapAfter }, { index }) => log(gapAfter[index] ?? 0),
  (look, block) => stepsTo(look, block, 0.5),
  (look, block) => stepsTo(look, block, 0.85),
  ({ mass }) => log(mass),
];
