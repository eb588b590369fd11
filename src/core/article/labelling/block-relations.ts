import type { Block } from '../box';
import type { PageBoxes } from '../read-boxes';
import type { ArticleCounts } from './count-articles';
import { countArticles } from './count-articles';

const MIN_TITLE = 12;
const MAX_DISTANCE = 30;
const HEADING_TAG = /^H[1-6]$/;

/** The sums over blocks with the same element and names, in parents with the same element and names. */
export interface Kin {
  count: number;
  size: number;
  linkSize: number;
  prose: number;
}

/** How the blocks of a page stand to its heading, to each other and to those marked up alike. */
export interface BlockRelations extends ArticleCounts {
  /** The block that repeats the page's title; -1 when none does. */
  readonly headingIndex: number;
  /** Text score of the heading that stands before each block, and how many blocks before. */
  readonly sectionScores: Float64Array;
  readonly sectionDistances: Float64Array;
  /** By the index of each open block: the sums over all that are marked up like it. */
  readonly kin: ReadonlyMap<number, Kin>;
}

interface BlockFacts {
  readonly open: readonly Block[];
  readonly sizes: Float64Array;
  readonly isProse: readonly boolean[];
  readonly textScores: Float64Array;
}

function findHeading(blocks: readonly Block[], title: string): number {
  const isTitle = ({ text }: Block): boolean => text.length >= MIN_TITLE && title.includes(text);
  const heading =
    blocks.find(block => block.box.tag === 'H1' && isTitle(block)) ??
    blocks.find(isTitle) ??
    blocks.find(({ box, text }) => box.tag === 'H1' && text.length >= MIN_TITLE);
  return heading?.index ?? -1;
}

function findSections(
  blocks: readonly Block[],
  scores: Float64Array,
): Pick<BlockRelations, 'sectionScores' | 'sectionDistances'> {
  const sectionScores = new Float64Array(blocks.length);
  const sectionDistances = new Float64Array(blocks.length).fill(MAX_DISTANCE);
  let score = 0;
  let distance = MAX_DISTANCE;
  for (const { index, box } of blocks) {
    sectionScores[index] = score;
    sectionDistances[index] = distance = Math.min(MAX_DISTANCE, distance + 1);
    if (!HEADING_TAG.test(box.tag)) continue;
    score = scores[index] ?? 0;
    distance = 0;
  }
  return { sectionScores, sectionDistances };
}

function findKin({ open, sizes, isProse }: BlockFacts): Map<number, Kin> {
  const families = new Map<string, Kin>();
  const kin = new Map<number, Kin>();
  for (const { index, box, text, linkLength } of open) {
    const key = `${box.tag} ${box.names}/${box.parent?.tag ?? ''} ${box.parent?.names ?? ''}`;
    let family = families.get(key);
    if (!family) families.set(key, (family = { count: 0, size: 0, linkSize: 0, prose: 0 }));
    const size = sizes[index] ?? 0;
    family.count += 1;
    family.size += size;
    family.linkSize += (size * linkLength) / text.length;
    if (isProse[index]) family.prose += size;
    kin.set(index, family);
  }
  return kin;
}

/** Work out how the blocks of a page stand to one another. `title` is the page's own; may be empty. */
export function relateBlocks(page: PageBoxes, facts: BlockFacts, title: string): BlockRelations {
  const { blocks } = page;
  const headingIndex = findHeading(blocks, title);
  return {
    headingIndex,
    ...countArticles(page, headingIndex),
    ...findSections(blocks, facts.textScores),
    kin: findKin(facts),
  };
}
