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
  ['FIGURE', 'FIGCAPTION', 'CAPTION', 'PICTURE'],
  ['UL', 'OL', 'DL'],
  ['BLOCKQUOTE'],
];

const REGION_BITS = new Map(REGIONS.flatMap((tags, bit) => tags.map(tag => [tag, 1 << bit] as const)));

const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE_MARKS = /[.!?…؟।](?=$|[\s"'”’»」』)])|[。！？။]/g;
/** Thai, Lao and Khmer put no marks between sentences. */
const UNMARKED_SCRIPT = /[\u0e00-\u0eff\u1780-\u17ff]/;
/** What these hold is never text. */
export const CONTROL_TAGS: ReadonlySet<string> = new Set(['BUTTON', 'LABEL', 'OPTION', 'LEGEND', 'NAV']);
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
  /** The blocks that may be text, in document order: no controls, no mere links, and something near reads like prose. */
  readonly open: readonly Block[];
  readonly sums: BoxSums;
  /** Regions around (and including) each box that holds an open block, one bit each as in `REGIONS`. */
  readonly regions: Uint16Array;
  /** Score of the words in the own names of a box that holds an open block; their sum, least and greatest up to the body. */
  readonly ownNames: Float64Array;
  readonly namesSum: Float64Array;
  readonly namesMin: Float64Array;
  readonly namesMax: Float64Array;
  /** Pictures and players before each box in document order. */
  readonly mediaBefore: Uint32Array;
  /** Length in letters of an alphabet: signs of denser scripts count double. */
  readonly sizes: Float64Array;
  readonly isProse: readonly boolean[];
  /** Of open blocks; 0 for the others. */
  readonly sentenceCounts: Float64Array;
  readonly textScores: Float64Array;
  /** Size of all blocks before each block. */
  readonly sizeBefore: Float64Array;
  /** Whether the stated body, and the description, hold the beginning and the end of each open block; -1 when there is none. */
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

/** The same for all sums at once: where there is no size there is nothing. */
function addUpwards(boxes: readonly Box[], { size, linkSize, prose, proseCount }: BoxSums): void {
  const add = (values: Float64Array, from: number, to: number): void => {
    values[to] = (values[to] ?? 0) + (values[from] ?? 0);
  };
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    if (size[index] === 0) continue;
    const outer = boxes[index]?.parent?.index ?? 0;
    add(size, index, outer);
    add(linkSize, index, outer);
    if (proseCount[index] === 0) continue;
    add(prose, index, outer);
    add(proseCount, index, outer);
  }
}

const PROSE_LEVELS = 4;
/** Lists are nested deeper, and some articles are little else. */
const LIST_PROSE_LEVELS = 6;

/** Three in four blocks of a page are controls, links, or stand where nothing reads like prose: they are never text. */
function mayBeText(block: Block, { prose }: BoxSums): boolean {
  const { box, text, linkLength } = block;
  if (CONTROL_TAGS.has(box.tag)) return false;
  if (linkLength === text.length && !HEADING_TAG.test(box.tag)) return false;
  const levels = box.tag === 'LI' ? LIST_PROSE_LEVELS : PROSE_LEVELS;
  let around: Box = box;
  for (let level = 0; level < levels && around.parent; level += 1) around = around.parent;
  return prose[around.index] !== 0;
}

/** What boxes get from those around them. */
type OuterFacts = Pick<PageView, 'ownNames' | 'namesSum' | 'namesMin' | 'namesMax' | 'regions'>;

/** Hands down what elements and their names say of everything inside, to the boxes around open blocks only. */
class OuterReader implements OuterFacts {
  readonly ownNames: Float64Array;
  readonly namesSum: Float64Array;
  readonly namesMin: Float64Array;
  readonly namesMax: Float64Array;
  readonly regions: Uint16Array;
  private readonly isRead: Uint8Array;
  private readonly weights: WordWeights;
  /** Pages repeat names: each is scored once. */
  private readonly scores = new Map([['', 0]]);

  constructor(size: number, weights: WordWeights) {
    this.ownNames = new Float64Array(size);
    this.namesSum = new Float64Array(size);
    this.namesMin = new Float64Array(size);
    this.namesMax = new Float64Array(size);
    this.regions = new Uint16Array(size);
    this.isRead = new Uint8Array(size);
    this.weights = weights;
  }

  /** Read a box after all around it. */
  read(box: Box): void {
    const unread: Box[] = [];
    for (let at: Box | null = box; at && this.isRead[at.index] === 0; at = at.parent) unread.push(at);
    for (let place = unread.length - 1; place >= 0; place -= 1) this.readOwn(unread[place] ?? box);
  }

  private readOwn({ index, tag, names, parent }: Box): void {
    const score = this.scoreOf(names);
    const outer = parent?.index ?? -1;
    this.isRead[index] = 1;
    this.ownNames[index] = score;
    this.namesSum[index] = score + (this.namesSum[outer] ?? 0);
    this.namesMin[index] = Math.min(score, this.namesMin[outer] ?? 0);
    this.namesMax[index] = Math.max(score, this.namesMax[outer] ?? 0);
    this.regions[index] = (this.regions[outer] ?? 0) | (REGION_BITS.get(tag) ?? 0);
  }

  private scoreOf(names: string): number {
    let score = this.scores.get(names);
    if (score === undefined) this.scores.set(names, (score = namesScore(this.weights, names)));
    return score;
  }
}

function viewOuter(open: readonly Block[], size: number, weights: WordWeights): OuterFacts {
  const reader = new OuterReader(size, weights);
  for (const { box } of open) reader.read(box);
  return reader;
}

function countMedia(boxes: readonly Box[]): Uint32Array {
  const mediaBefore = new Uint32Array(boxes.length + 1);
  let count = 0;
  for (let index = 0; index < boxes.length; index += 1) {
    if (MEDIA_TAGS.has(boxes[index]?.tag ?? '')) count += 1;
    mediaBefore[index + 1] = count;
  }
  return mediaBefore;
}

type BlockFacts = Pick<
  PageView,
  'open' | 'sums' | 'sizes' | 'isProse' | 'sentenceCounts' | 'textScores' | 'sizeBefore'
>;

function countSentences(text: string): number {
  if (text.length < MIN_SENTENCE) return 0;
  const marks = text.match(SENTENCE_MARKS)?.length ?? 0;
  return marks === 0 && UNMARKED_SCRIPT.test(text) ? text.length / 100 : marks;
}

function readsLikeProse(block: Block, size: number): boolean {
  const { text, linkLength } = block;
  if (size < MIN_PROSE || linkLength >= text.length * MAX_LINK_SHARE) return false;
  return !CONTROL_TAGS.has(block.box.tag) && countSentences(text) > 0;
}

/** What is known of all blocks at first, and the sums over them. */
function sumBlocks({
  boxes,
  blocks,
}: PageBoxes): Pick<PageView, 'sums' | 'sizes' | 'isProse' | 'sizeBefore'> {
  const sums: BoxSums = {
    size: new Float64Array(boxes.length),
    linkSize: new Float64Array(boxes.length),
    prose: new Float64Array(boxes.length),
    proseCount: new Float64Array(boxes.length),
  };
  const sizes = new Float64Array(blocks.length);
  const sizeBefore = new Float64Array(blocks.length + 1);
  const isProse: boolean[] = [];
  for (const block of blocks) {
    const { index } = block;
    const size = sizeOf(block.text);
    const reads = readsLikeProse(block, size);
    sizes[index] = size;
    sizeBefore[index + 1] = (sizeBefore[index] ?? 0) + size;
    isProse.push(reads);
    addBlock(sums, block, { size, isProse: reads });
  }
  addUpwards(boxes, sums);
  return { sums, sizes, isProse, sizeBefore };
}

function viewBlocks(page: PageBoxes, weights: WordWeights): BlockFacts {
  const sizesAndSums = sumBlocks(page);
  const open = page.blocks.filter(block => mayBeText(block, sizesAndSums.sums));
  const sentenceCounts = new Float64Array(page.blocks.length);
  const textScores = new Float64Array(page.blocks.length);
  for (const { index, text } of open) {
    sentenceCounts[index] = countSentences(text);
    textScores[index] = textScore(weights, text);
  }
  return { ...sizesAndSums, open, sentenceCounts, textScores };
}

function mentions(whole: string, part: string): number {
  if (whole === '') return -1;
  const isBegun = whole.includes(part.slice(0, MATCH_LENGTH));
  return (isBegun ? 1 : 0) + (whole.includes(part.slice(-MATCH_LENGTH)) ? 1 : 0);
}

function viewClaims(
  { blocks, open }: Pick<PageView, 'blocks' | 'open'>,
  facts: PageFacts,
): Pick<PageView, 'stated' | 'described'> {
  const stated = new Float64Array(blocks.length);
  const described = new Float64Array(blocks.length);
  for (const { index, text } of open) {
    stated[index] = mentions(facts.statedBody, text);
    described[index] = mentions(facts.description, text);
  }
  return { stated, described };
}

/** Compute a page's sums and scores once, for all features of all blocks. */
export function viewPage(page: PageBoxes, facts: PageFacts, weights: WordWeights): PageView {
  const blockFacts = viewBlocks(page, weights);
  const { boxes, blocks } = page;
  const { open } = blockFacts;
  return {
    boxes,
    blocks,
    ...blockFacts,
    ...viewOuter(open, boxes.length, weights),
    mediaBefore: countMedia(boxes),
    ...relateBlocks({ boxes, blocks }, blockFacts, facts.title),
    ...viewClaims({ blocks, open }, facts),
  };
}
