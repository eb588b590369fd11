import type { Block, Box } from '../box';
import type { Kin } from './block-relations';
import type { PageView } from './page-view';
import { toProbability } from './forest';
import { sumUpwards } from './page-view';
import { BLOCK_FEATURES as FIRST } from './block-features';

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

function sumKin({ open, blocks, kin, sizes }: PageView, chances: Float64Array): Float64Array {
  const masses = new Map<Kin, number>();
  for (const { index } of open) {
    const family = kin.get(index);
    if (family) masses.set(family, (masses.get(family) ?? 0) + (chances[index] ?? 0) * (sizes[index] ?? 0));
  }
  const shares = new Float64Array(blocks.length);
  for (const [index, family] of kin) shares[index] = share(masses.get(family) ?? 0, family.size);
  return shares;
}

/** From the first block to the last with step 1, from the last to the first with step -1. */
function measureGaps(step: 1 | -1, sizes: Float64Array, chances: Float64Array): Float64Array {
  const count = sizes.length;
  const gaps = new Float64Array(count);
  let gap = MAX_GAP;
  for (let index = step > 0 ? 0 : count - 1; index >= 0 && index < count; index += step) {
    gaps[index] = gap;
    gap = (chances[index] ?? 0) > 0.5 ? 0 : Math.min(MAX_GAP, gap + (sizes[index] ?? 0));
  }
  return gaps;
}

/** Sum up what the first look found. */
export function sumUp(view: PageView, logOdds: Float64Array): FirstLook {
  const chances = new Float64Array(logOdds.length);
  for (let index = 0; index < chances.length; index += 1) chances[index] = toProbability(logOdds[index] ?? 0);
  const masses = sumMass(view, chances);
  return {
    view,
    logOdds,
    chances,
    ...masses,
    mass: masses.massBefore[view.blocks.length] ?? 0,
    kinChances: sumKin(view, chances),
    gapBefore: measureGaps(1, view.sizes, chances),
    gapAfter: measureGaps(-1, view.sizes, chances),
  };
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

/** The likely share of the blocks around, without the block itself. */
function chanceAround({ chances, massBefore, view }: FirstLook, { index }: Block, reach: number): number {
  const { sizes, sizeBefore, blocks } = view;
  const from = Math.max(0, index - reach);
  const to = Math.min(blocks.length, index + reach + 1);
  const ownSize = at(sizes, index);
  const mass = at(massBefore, to) - at(massBefore, from) - at(chances, index) * ownSize;
  return share(mass, at(sizeBefore, to) - at(sizeBefore, from) - ownSize);
}

const LEVELS = 4;

/** How many values of a row are the second look's. */
export const CONTEXT_FEATURES = 25;

const at = (values: Float64Array, place: number): number => values[place] ?? 0;

function writeChances(row: Float64Array, look: FirstLook, block: Block): void {
  const { logOdds, chances } = look;
  const { index } = block;
  row[FIRST] = at(logOdds, index);
  for (let step = 1; step <= 3; step += 1) {
    row[FIRST + 4 - step] = chances[index - step] ?? -1;
    row[FIRST + 3 + step] = chances[index + step] ?? -1;
  }
  row[FIRST + 7] = chanceAround(look, block, 4);
  row[FIRST + 8] = chanceAround(look, block, 12);
}

function writeContainers(row: Float64Array, { massIn, mass, view }: FirstLook, { box }: Block): void {
  let container: Box = box;
  for (let level = 0; level < LEVELS; level += 1) {
    container = container.parent ?? container;
    const own = at(massIn, container.index);
    row[FIRST + 9 + 2 * level] = share(own, at(view.sums.size, container.index));
    row[FIRST + 10 + 2 * level] = share(own, mass);
  }
}

/**
 * Write what the second look sees of a block behind the features of the first, from place `FIRST` of its row. The order
 * is part of the model.
 */
export function writeContextFeatures(row: Float64Array, look: FirstLook, block: Block): void {
  const { index } = block;
  const { massBefore, mass, kinChances, gapBefore, gapAfter } = look;
  writeChances(row, look, block);
  writeContainers(row, look, block);
  row[FIRST + 17] = at(kinChances, index);
  row[FIRST + 18] = share(at(massBefore, index), mass);
  row[FIRST + 19] = share(mass - at(massBefore, index + 1), mass);
  row[FIRST + 20] = log(at(gapBefore, index));
  row[FIRST + 21] = log(at(gapAfter, index));
  row[FIRST + 22] = stepsTo(look, block, 0.5);
  row[FIRST + 23] = stepsTo(look, block, 0.85);
  row[FIRST + 24] = log(mass);
}
