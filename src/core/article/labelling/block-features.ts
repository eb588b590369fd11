import type { Block, Box } from '../box';
import type { PageView } from './page-view';
import { REGIONS } from './page-view';

/**
 * What the first look sees of a block: its text, its element, the names and sizes around it, its place. The order of the
 * numbers is part of the model trained with them. A few functions that give several numbers each: every function of its
 * own has to be compiled on every page.
 */

const TERMINAL = /[.!?…。！？؟।]["'”’»」』)\]]*$/;
/** What appeals to subscribe or give are about. */
const APPEAL_WORDS =
  /subscri|newsletter|sign up|donat|contribut|support (?:our|us|independent)|membership|your inbox|log ?in|register|affiliate|commission|abonnier|abonnez|suscríb|구독|購読|会員|订阅/gi;
const MAX_TOPIC = 600;
const MAX_CAPITALS = 200;
const HEADING = /^H([1-6])$/;

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const flag = (isTrue: boolean): number => (isTrue ? 1 : 0);

/** Unicode property classes cost milliseconds to compile on every page; letter case tells the same. */
function capitalShare(text: string): number {
  const start = text.slice(0, MAX_CAPITALS);
  const lower = start.toLowerCase();
  let count = 0;
  for (let index = 0; index < start.length; index += 1) if (start[index] !== lower[index]) count += 1;
  return count / start.length;
}

function readText(view: PageView, { index, text, linkLength, nodes }: Block): number[] {
  const size = at(view.sizes, index);
  const sentences = at(view.sentenceCounts, index);
  return [
    log(size),
    linkLength / text.length,
    sentences,
    share(sentences, size / 100),
    flag(TERMINAL.test(text.slice(-8))),
    capitalShare(text),
    at(view.textScores, index),
    log(nodes.length),
    text.slice(0, MAX_TOPIC).match(APPEAL_WORDS)?.length ?? 0,
  ];
}

function readElement(view: PageView, { box }: Block): number[] {
  const { tag, index, depth } = box;
  const region = at(view.regions, index);
  return [
    flag(tag === 'P'),
    flag(tag === 'LI'),
    flag(tag === 'DIV'),
    Number(HEADING.exec(tag)?.[1] ?? 0),
    ...REGIONS.map((_tags, bit) => (region >> bit) & 1),
    depth,
  ];
}

function readNames({ ownNames, namesSum, namesMin, namesMax }: PageView, { box }: Block): number[] {
  const { index, parent } = box;
  return [
    at(ownNames, index),
    at(ownNames, parent?.index ?? 0),
    at(ownNames, parent?.parent?.index ?? 0),
    at(namesSum, index),
    at(namesMin, index),
    at(namesMax, index),
  ];
}

/** The box of a paragraph says little about its surroundings: those around it do. */
const CONTAINER_LEVELS = [1, 2, 3, 5];

function readContainers({ sums, mediaBefore }: PageView, { box }: Block): number[] {
  const values: number[] = [];
  const prose = at(sums.prose, 0);
  let container: Box = box;
  let level = 0;
  for (const wanted of CONTAINER_LEVELS) {
    for (; level < wanted && container.parent; level += 1) container = container.parent;
    const { index, end } = container;
    const size = at(sums.size, index);
    const own = at(sums.prose, index);
    values.push(
      log(size),
      share(at(sums.linkSize, index), size),
      share(own, prose),
      share(own, size),
      log(at(sums.proseCount, index)),
    );
    if (wanted === 3) values.push(share(at(mediaBefore, end) - at(mediaBefore, index), size / 1000));
  }
  return values;
}

function readNeighbours({ blocks, sizes, isProse, mediaBefore }: PageView, { index, box }: Block): number[] {
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  const media = before ? at(mediaBefore, box.index) - at(mediaBefore, before.box.index) : -1;
  const likeness = (other: Block | undefined): number =>
    other ? flag(other.box.tag === box.tag) + 2 * flag(other.box.parent === box.parent) : -1;
  return [
    Math.min(3, Math.abs(media)),
    log(at(sizes, index - 1)),
    before ? before.linkLength / before.text.length : -1,
    likeness(before),
    log(at(sizes, index + 1)),
    after ? after.linkLength / after.text.length : -1,
    likeness(after),
    flag(isProse[index + 1] === true),
    log(at(sizes, index + 2)),
  ];
}

function readPlace(view: PageView, { index }: Block): number[] {
  const { blocks, sizeBefore, headingIndex, sectionScores, sectionDistances } = view;
  const before = at(sizeBefore, index);
  const hasHeading = headingIndex >= 0;
  return [
    index / blocks.length,
    share(before, at(sizeBefore, blocks.length)),
    hasHeading ? log(before - at(sizeBefore, headingIndex)) : -1,
    hasHeading ? Math.max(-20, Math.min(20, index - headingIndex)) : -99,
    at(sectionScores, index),
    at(sectionDistances, index),
  ];
}

function readKin(view: PageView, { index }: Block): number[] {
  const { sums, stated, described, titlesSince, articleNumbers } = view;
  const { count, size, linkSize, prose } = view.kin.get(index) ?? NO_KIN;
  return [
    log(count),
    share(prose, at(sums.prose, 0)),
    share(linkSize, size),
    log(share(size, count)),
    at(stated, index),
    at(described, index),
    at(titlesSince, index),
    at(articleNumbers, index),
  ];
}

const NO_KIN = { count: 0, size: 0, linkSize: 0, prose: 0 };

/** All values of one block. */
export function readBlockFeatures(view: PageView, block: Block): readonly number[] {
  return [
    ...readText(view, block),
    ...readElement(view, block),
    ...readNames(view, block),
    ...readContainers(view, block),
    ...readNeighbours(view, block),
    ...readPlace(view, block),
    ...readKin(view, block),
  ];
}
