import type { Block } from '../box';
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
  /** The sums over all blocks that are marked up like each block. */
  readonly kin: readonly Kin[];
  /** How many blocks of the page have the same text. */
  readonly twins: Uint16Array;
}

interface BlockFacts {
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

function findKin(blocks: readonly Block[], { sizes, isProse }: BlockFacts): Kin[] {
  const families = new Map<string, Kin>();
  return blocks.map(({ index, box, text, linkLength }) => {
    const key = `${box.tag} ${box.names}/${box.parent?.tag ?? ''} ${box.parent?.names ?? ''}`;
    let kin = families.get(key);
    if (!kin) families.set(key, (kin = { count: 0, size: 0, linkSize: 0, prose: 0 }));
    const size = sizes[index] ?? 0;
    kin.count += 1;
    kin.size += size;
    kin.linkSize += (size * linkLength) / text.length;
    if (isProse[index]) kin.prose += size;
    return kin;
  });
}

function countTwins(blocks: readonly Block[]): Uint16Array {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Uint16Array.from(blocks, ({ text }) => counts.get(text) ?? 0);
}

/** Work out how the blocks of a page stand to one another. `title` is the page's own; may be empty. */
export function relateBlocks(blocks: readonly Block[], facts: BlockFacts, title: string): BlockRelations {
  const headingIndex = findHeading(blocks, title);
  return {
    headingIndex,
    ...countArticles(blocks, headingIndex),
    ...findSections(blocks, facts.textScores),
    kin: findKin(blocks, facts),
    twins: countTwins(blocks),
  };
}
