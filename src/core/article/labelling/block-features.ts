import type { Block, Box } from '../box';
import type { PageView } from './page-view';
import { REGIONS } from './page-view';

/**
 * What the first look sees of a block: its text, its element, the names and sizes around it, its place. The order of the
 * numbers is part of the model trained with them. A few functions that write several numbers each into the block's row:
 * every function of its own has to be compiled, and every list of its own made, on every page.
 */

const TERMINAL = /[.!?…。！？؟।]["'”’»」』)\]]*$/;
/** What appeals to subscribe or give are about. */
const APPEAL_WORDS =
  /subscri|newsletter|sign up|donat|contribut|support (?:our|us|independent)|membership|your inbox|log ?in|register|affiliate|commission|abonnier|abonnez|suscríb|구독|購読|会員|订阅/gi;
const MAX_TOPIC = 600;
const MAX_CAPITALS = 200;
const HEADING_TAGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const flag = (isTrue: boolean): number => (isTrue ? 1 : 0);

/** Unicode property classes cost milliseconds to compile on every page; letter case tells the same. */
function capitalShare(text: string): number {
  const start = text.slice(0, MAX_CAPITALS);
  const lower = start.toLowerCase();
  let count = 0;
  for (let index = 0; index < start.length; index += 1)
    if (start.charCodeAt(index) !== lower.charCodeAt(index)) count += 1;
  return count / start.length;
}

function writeText(row: Float64Array, view: PageView, { index, text, linkLength, nodes }: Block): void {
  const size = at(view.sizes, index);
  const sentences = at(view.sentenceCounts, index);
  row[0] = log(size);
  row[1] = linkLength / text.length;
  row[2] = sentences;
  row[3] = share(sentences, size / 100);
  row[4] = flag(TERMINAL.test(text.slice(-8)));
  row[5] = capitalShare(text);
  row[6] = at(view.textScores, index);
  row[7] = log(nodes.length);
  row[8] = text.slice(0, MAX_TOPIC).match(APPEAL_WORDS)?.length ?? 0;
}

function writeElement(row: Float64Array, view: PageView, { box }: Block): void {
  const { tag, index, depth } = box;
  const region = at(view.regions, index);
  row[9] = flag(tag === 'P');
  row[10] = flag(tag === 'LI');
  row[11] = flag(tag === 'DIV');
  row[12] = HEADING_TAGS.indexOf(tag) + 1;
  for (let bit = 0; bit < REGIONS.length; bit += 1) row[13 + bit] = (region >> bit) & 1;
  row[19] = depth;
}

function writeNames(row: Float64Array, view: PageView, { box }: Block): void {
  const { ownNames, namesSum, namesMin, namesMax } = view;
  const { index, parent } = box;
  row[20] = at(ownNames, index);
  row[21] = at(ownNames, parent?.index ?? 0);
  row[22] = at(ownNames, parent?.parent?.index ?? 0);
  row[23] = at(namesSum, index);
  row[24] = at(namesMin, index);
  row[25] = at(namesMax, index);
}

/** The box of a paragraph says little about its surroundings: those around it do. */
const CONTAINER_LEVELS = [1, 2, 3, 5];

function writeContainers(row: Float64Array, { sums, mediaBefore }: PageView, { box }: Block): void {
  const prose = at(sums.prose, 0);
  let container: Box = box;
  let level = 0;
  let place = 26;
  for (const wanted of CONTAINER_LEVELS) {
    for (; level < wanted && container.parent; level += 1) container = container.parent;
    const { index, end } = container;
    const size = at(sums.size, index);
    const own = at(sums.prose, index);
    row[place] = log(size);
    row[place + 1] = share(at(sums.linkSize, index), size);
    row[place + 2] = share(own, prose);
    row[place + 3] = share(own, size);
    row[place + 4] = log(at(sums.proseCount, index));
    place += 5;
    if (wanted !== 3) continue;
    row[place] = share(at(mediaBefore, end) - at(mediaBefore, index), size / 1000);
    place += 1;
  }
}

/** 1 for the same element, 2 for the same parent, 3 for both; -1 when there is no other. */
function likeness(block: Block, other: Block | undefined): number {
  if (!other) return -1;
  return flag(other.box.tag === block.box.tag) + 2 * flag(other.box.parent === block.box.parent);
}

const linkShare = (block: Block | undefined): number => (block ? block.linkLength / block.text.length : -1);

function writeNeighbours(row: Float64Array, view: PageView, block: Block): void {
  const { blocks, sizes, isProse, mediaBefore } = view;
  const { index, box } = block;
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  const media = before ? at(mediaBefore, box.index) - at(mediaBefore, before.box.index) : -1;
  row[47] = Math.min(3, Math.abs(media));
  row[48] = log(at(sizes, index - 1));
  row[49] = linkShare(before);
  row[50] = likeness(block, before);
  row[51] = log(at(sizes, index + 1));
  row[52] = linkShare(after);
  row[53] = likeness(block, after);
  row[54] = flag(isProse[index + 1] === true);
  row[55] = log(at(sizes, index + 2));
}

function writePlace(row: Float64Array, view: PageView, { index }: Block): void {
  const { blocks, sizeBefore, headingIndex, sectionScores, sectionDistances } = view;
  const before = at(sizeBefore, index);
  const hasHeading = headingIndex >= 0;
  row[56] = index / blocks.length;
  row[57] = share(before, at(sizeBefore, blocks.length));
  row[58] = hasHeading ? log(before - at(sizeBefore, headingIndex)) : -1;
  row[59] = hasHeading ? Math.max(-20, Math.min(20, index - headingIndex)) : -99;
  row[60] = at(sectionScores, index);
  row[61] = at(sectionDistances, index);
}

function writeKin(row: Float64Array, view: PageView, { index }: Block): void {
  const { sums, stated, described, titlesSince, articleNumbers } = view;
  const { count, size, linkSize, prose } = view.kin.get(index) ?? NO_KIN;
  row[62] = log(count);
  row[63] = share(prose, at(sums.prose, 0));
  row[64] = share(linkSize, size);
  row[65] = log(share(size, count));
  row[66] = at(stated, index);
  row[67] = at(described, index);
  row[68] = at(titlesSince, index);
  row[69] = at(articleNumbers, index);
}

const NO_KIN = { count: 0, size: 0, linkSize: 0, prose: 0 };

/** How many values of a row are the first look's. */
export const BLOCK_FEATURES = 70;

/** Write all values of one block to the beginning of its row. */
export function writeBlockFeatures(row: Float64Array, view: PageView, block: Block): void {
  writeText(row, view, block);
  writeElement(row, view, block);
  writeNames(row, view, block);
  writeContainers(row, view, block);
  writeNeighbours(row, view, block);
  writePlace(row, view, block);
  writeKin(row, view, block);
}
