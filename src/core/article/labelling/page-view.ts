import type { Block, Box } from '../box';
import { MEDIA_TAGS } from '../element-kinds';
import type { PageBoxes } from '../read-boxes';
import type { BlockRelations } from './block-relations';
import { relateBlocks } from './block-relations';
import type { WordWeights } from './word-weights';
import { namesScore, textScore } from './word-weights';

/** What an element says about everything inside it. */
export const REGIONS: readonly (readonly string[])[] = [
  ['ARTICLE'],
  ['MAIN'],
  ['ASIDE'],
  ['NAV'],
  ['FOOTER'],
  ['HEADER'],
  ['FIGURE', 'FIGCAPTION', 'CAPTION', 'PICTURE'],
  ['UL', 'OL', 'DL'],
  ['TABLE'],
  ['FORM', 'BUTTON', 'LABEL', 'FIELDSET', 'DIALOG'],
  ['BLOCKQUOTE'],
  ['SECTION'],
];

const REGION_BITS = new Map(REGIONS.flatMap((tags, bit) => tags.map(tag => [tag, 1 << bit] as const)));

const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE_MARKS = /[.!?…؟।](?=$|[\s"'”’»」』)])|[。！？။]/g;
/** Thai, Lao and Khmer put no marks between sentences. */
const UNMARKED_SCRIPT = /[\u0e00-\u0eff\u1780-\u17ff]/;
const CONTROL_TAGS: ReadonlySet<string> = new Set(['BUTTON', 'LABEL', 'OPTION', 'LEGEND', 'NAV']);
const MAX_MENU_LINK = 48;
const MIN_SENTENCE = 12;
const MIN_PROSE = 70;
const MAX_LINK_SHARE = 0.35;
const MATCH_LENGTH = 40;
const HEADING_TAG = /^H[1-6]$/;

/** The sums over all blocks inside one box. */
export interface BoxSums {
  readonly size: Float64Array;
  readonly linkSize: Float64Array;
  /** Size of the blocks that read like prose. */
  readonly prose: Float64Array;
  readonly proseCount: Float64Array;
}

/** Everything about a page that the features of its blocks are computed from. */
export interface PageView extends PageBoxes, BlockRelations {
  readonly weights: WordWeights;
  readonly sums: BoxSums;
  /** Regions around (and including) each box, one bit each as in `REGIONS`. */
  readonly regions: Uint16Array;
  /** Score of the words in a box's own names, and their sum, least and greatest up to the body. */
  readonly ownNames: Float64Array;
  readonly namesSum: Float64Array;
  readonly namesMin: Float64Array;
  readonly namesMax: Float64Array;
  /** Pictures and players before each box in document order. */
  readonly mediaBefore: Uint32Array;
  /** Length in letters of an alphabet: signs of denser scripts count double. */
  readonly sizes: Float64Array;
  readonly isProse: readonly boolean[];
  readonly sentenceCounts: Float64Array;
  readonly textScores: Float64Array;
  /** Size of all blocks before each block. */
  readonly sizeBefore: Float64Array;
  /** Whether the stated body, and the description, hold the beginning and the end of each block; -1 when there is none. */
  readonly stated: Float64Array;
  readonly described: Float64Array;
}

/** What a page says about itself in its head. Whatever is missing is an empty string. */
export interface PageFacts {
  /** The `<title>`. */
  readonly title: string;
  readonly description: string;
  /** The article's body as its JSON-LD has it: advice, never the text itself. */
  readonly statedBody: string;
}

/** Length of a text in letters of an alphabet: Chinese, Japanese, Korean and the like say twice as much per sign. */
export function sizeOf(text: string): number {
  return DENSE_SCRIPT.test(text) ? text.length * 2 : text.length;
}

function addBlock(
  sums: BoxSums,
  { box, text, linkLength }: Block,
  facts: { size: number; isProse: boolean },
): void {
  const { index } = box;
  sums.size[index] = (sums.size[index] ?? 0) + facts.size;
  sums.linkSize[index] = (sums.linkSize[index] ?? 0) + (facts.size * linkLength) / text.length;
  if (!facts.isProse) return;
  sums.prose[index] = (sums.prose[index] ?? 0) + facts.size;
  sums.proseCount[index] = (sums.proseCount[index] ?? 0) + 1;
}

/** Add what each box holds to its parent: children come after their parents, so from the last to the first. */
export function sumUpwards(boxes: readonly Box[], sums: Float64Array): void {
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    const own = sums[index] ?? 0;
    const parent = boxes[index]?.parent;
    if (own !== 0 && parent) sums[parent.index] = (sums[parent.index] ?? 0) + own;
  }
}

/** Controls and the short links of menus are never text: most blocks of a page need no closer look. */
export function isPlainlyNoText({ box, text, linkLength }: Block): boolean {
  if (CONTROL_TAGS.has(box.tag)) return true;
  return linkLength === text.length && text.length <= MAX_MENU_LINK && !HEADING_TAG.test(box.tag);
}

/** Pages repeat names: each is scored once. */
function scoreNames(boxes: readonly Box[], weights: WordWeights): Float64Array {
  const known = new Map([['', 0]]);
  return Float64Array.from(boxes, ({ names }) => {
    let score = known.get(names);
    if (score === undefined) known.set(names, (score = namesScore(weights, names)));
    return score;
  });
}

/** Parents come before their children. */
function viewNames(
  boxes: readonly Box[],
  weights: WordWeights,
): Pick<PageView, 'ownNames' | 'namesSum' | 'namesMin' | 'namesMax'> {
  const ownNames = scoreNames(boxes, weights);
  const namesSum = ownNames.slice();
  const namesMin = ownNames.map(own => Math.min(0, own));
  const namesMax = ownNames.map(own => Math.max(0, own));
  for (const { index, parent } of boxes) {
    if (!parent) continue;
    namesSum[index] = (namesSum[index] ?? 0) + (namesSum[parent.index] ?? 0);
    namesMin[index] = Math.min(namesMin[index] ?? 0, namesMin[parent.index] ?? 0);
    namesMax[index] = Math.max(namesMax[index] ?? 0, namesMax[parent.index] ?? 0);
  }
  return { ownNames, namesSum, namesMin, namesMax };
}

/** Parents come before their children. */
function viewRegions(boxes: readonly Box[]): Pick<PageView, 'regions' | 'mediaBefore'> {
  const regions = new Uint16Array(boxes.length);
  const mediaBefore = new Uint32Array(boxes.length + 1);
  for (const { index, tag, parent } of boxes) {
    regions[index] = (regions[parent?.index ?? 0] ?? 0) | (REGION_BITS.get(tag) ?? 0);
    mediaBefore[index + 1] = (mediaBefore[index] ?? 0) + (MEDIA_TAGS.has(tag) ? 1 : 0);
  }
  return { regions, mediaBefore };
}

type BlockFacts = Pick<
  PageView,
  'sums' | 'sizes' | 'isProse' | 'sentenceCounts' | 'textScores' | 'sizeBefore'
>;

function countSentences(text: string): number {
  if (text.length < MIN_SENTENCE) return 0;
  const marks = text.match(SENTENCE_MARKS)?.length ?? 0;
  return marks === 0 && UNMARKED_SCRIPT.test(text) ? text.length / 100 : marks;
}

function viewBlocks({ boxes, blocks }: PageBoxes, weights: WordWeights): BlockFacts {
  const count = blocks.length;
  const sums: BoxSums = {
    size: new Float64Array(boxes.length),
    linkSize: new Float64Array(boxes.length),
    prose: new Float64Array(boxes.length),
    proseCount: new Float64Array(boxes.length),
  };
  const sizes = new Float64Array(count);
  const sentenceCounts = new Float64Array(count);
  const textScores = new Float64Array(count);
  const sizeBefore = new Float64Array(count + 1);
  const isProse: boolean[] = [];
  for (const block of blocks) {
    const { index, text, linkLength } = block;
    const size = sizeOf(text);
    const sentences = countSentences(text);
    const reads = size >= MIN_PROSE && sentences > 0 && linkLength < text.length * MAX_LINK_SHARE;
    sizes[index] = size;
    sentenceCounts[index] = sentences;
    textScores[index] = isPlainlyNoText(block) ? 0 : textScore(weights, text);
    sizeBefore[index + 1] = (sizeBefore[index] ?? 0) + size;
    isProse.push(reads);
    addBlock(sums, block, { size, isProse: reads });
  }
  for (const sum of [sums.size, sums.linkSize, sums.prose, sums.proseCount]) sumUpwards(boxes, sum);
  return { sums, sizes, isProse, sentenceCounts, textScores, sizeBefore };
}

function mentions(whole: string, part: string): number {
  if (whole === '') return -1;
  const isBegun = whole.includes(part.slice(0, MATCH_LENGTH));
  return (isBegun ? 1 : 0) + (whole.includes(part.slice(-MATCH_LENGTH)) ? 1 : 0);
}

function viewClaims(blocks: readonly Block[], facts: PageFacts): Pick<PageView, 'stated' | 'described'> {
  return {
    stated: Float64Array.from(blocks, ({ text }) => mentions(facts.statedBody, text)),
    described: Float64Array.from(blocks, ({ text }) => mentions(facts.description, text)),
  };
}

/** Compute a page's sums and scores once, for all features of all blocks. */
export function viewPage(page: PageBoxes, facts: PageFacts, weights: WordWeights): PageView {
  const blockFacts = viewBlocks(page, weights);
  const { boxes, blocks } = page;
  return {
    boxes,
    blocks,
    weights,
    ...viewNames(boxes, weights),
    ...viewRegions(boxes),
    ...blockFacts,
    ...relateBlocks(blocks, blockFacts, facts.title),
    ...viewClaims(blocks, facts),
  };
}
