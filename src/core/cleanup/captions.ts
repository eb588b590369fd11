import type { Block, Box } from '../article/box';
import { closest, contains } from '../article/box';
import { isPicture } from '../article/guard';
import type { PageLabels } from '../article/labels';
import { isPictureFile, pictureKey } from '../article/picture-key';
import { normaliseText } from '../article/read-boxes';
import { attributeOf } from '../article/safe-dom';
import { isCredit, saidBy, startOf } from './caption-text';
import { boxesNamed, isNamed, isWithinNamed } from './topics';

const MIN_LENGTH = 18;
/** Letters by which captions are told apart before they are read in full. */
const START_LENGTH = 16;
const CAPTION_DEPTH = 4;
const PICTURE_STEPS = 5;
const AT_PICTURE_STEPS = 3;
const AT_PICTURE_LINES = 3;
const MAX_LINKED = 0.5;
const HEADINGS: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** A piece of text that stands as, or repeats, a picture's caption. */
export interface Caption {
  readonly box: Box;
  /** Index of the block it is, or is a part of. */
  readonly place: number;
  /** Its letters and digits, lower case. */
  readonly key: string;
  /** Names who made the picture, and nothing else. */
  readonly isCredit: boolean;
  /** One of a few lines in a box with a picture, however the box is named. */
  readonly isAtPicture: boolean;
  /** Marked up as a caption, not merely the same words. */
  readonly isCaption: boolean;
  /** In the element that HTML has for captions. */
  readonly isFigureCaption: boolean;
  /** 0 in the page's flow, 1 in a gallery or the like, 2 where no eye sees it. */
  readonly aside: number;
  /** Most of it is a link. */
  readonly isLinked: boolean;
  /** The file of the picture it stands at, without its size; empty when none is near. */
  readonly picture: string;
}

function hasMedia({ view }: PageLabels, box: Box): boolean {
  return (view.mediaBefore[box.end] ?? 0) > (view.mediaBefore[box.index] ?? 0);
}

/** The picture of the smallest box around a caption that holds one, a few steps up. */
function pictureAt(labels: PageLabels, caption: Box): string {
  let box: Box | null = caption;
  for (let step = 0; box && step < PICTURE_STEPS; step += 1) {
    const image = hasMedia(labels, box) && labels.boxes.slice(box.index, box.end).find(isPicture);
    if (image) return pictureKey(image.element);
    box = box.parent;
  }
  return '';
}

/** Whether a line is one of the few that share a box with a picture. */
function isAtPicture(labels: PageLabels, line: Box): boolean {
  let box: Box | null = line.parent;
  for (let step = 0; box && step < AT_PICTURE_STEPS; step += 1) {
    if (box.endBlock - box.firstBlock > AT_PICTURE_LINES) return false;
    if (hasMedia(labels, box)) return true;
    box = box.parent;
  }
  return false;
}

/** Whether a box stands in a figure, or in an element named after captions. */
export function isCaptionBox(labels: PageLabels, box: Box): boolean {
  if (!isWithinNamed(labels, box, 'caption')) return false;
  let at: Box | null = box;
  for (let step = 0; at && step <= CAPTION_DEPTH; step += 1) {
    if (isNamed(labels, at, 'caption')) return true;
    at = at.parent;
  }
  return false;
}

/** A link to the picture itself is no link to something else. */
function isLinkElsewhere(box: Box, linkShare: number): boolean {
  if (linkShare <= MAX_LINKED) return false;
  const link = closest(box, ({ tag }) => tag === 'A');
  return link === null || !isPictureFile(attributeOf(link.element, 'href'));
}

function asideOf(labels: PageLabels, box: Box): number {
  if (box.isHidden || isWithinNamed(labels, box, 'unseen')) return 2;
  return isWithinNamed(labels, box, 'aside') ? 1 : 0;
}

/** A line, or a part of one, that may be a caption. */
interface Line {
  readonly box: Box;
  readonly place: number;
  readonly text: string;
  readonly linkShare: number;
  readonly start: string;
  readonly isCaption: boolean;
}

/** The pieces of text inside lines, each in an element of its own, in boxes for captions. */
function partsInCaptions(labels: PageLabels): Line[] {
  const parts: Line[] = [];
  let covered = 0;
  for (const holder of boxesNamed(labels, 'caption')) {
    for (const box of labels.boxes.slice(Math.max(holder.index, covered), holder.end)) {
      if (box.tag !== 'SPAN' || box.index < covered || !box.isInline) continue;
      const isPart = box.firstBlock === box.endBlock && !hasMedia(labels, box) && isCaptionBox(labels, box);
      const text = isPart ? normaliseText(box.element.textContent) : '';
      if (text.length < MIN_LENGTH) continue;
      const start = startOf(text, START_LENGTH);
      parts.push({ box, place: box.firstBlock, text, linkShare: 0, start, isCaption: true });
      covered = box.end;
    }
  }
  return parts;
}

/** Some pages put both copies into one line, each in an element of its own: those elements that share their line with an equal one. */
function doubledParts(labels: PageLabels): Line[] {
  const byText = new Map<string, Line[]>();
  for (const part of partsInCaptions(labels)) {
    const key = `${part.place} ${part.text}`;
    const equal = byText.get(key);
    if (equal) equal.push(part);
    else byText.set(key, [part]);
  }
  return [...byText.values()].filter(({ length }) => length > 1).flat();
}

function isLine({ text, box }: Block): boolean {
  return text.length >= MIN_LENGTH && !box.isShadow && !HEADINGS.has(box.tag);
}

/** Whether each block is marked up as a caption. */
function markCaptions(labels: PageLabels): Uint8Array {
  const isCaption = new Uint8Array(labels.blocks.length);
  for (const holder of boxesNamed(labels, 'caption')) {
    for (let index = holder.firstBlock; index < holder.endBlock; index += 1) {
      const box = labels.blocks[index]?.box;
      const isInside = box && contains(holder, box) && box.depth - holder.depth <= CAPTION_DEPTH;
      if (isInside) isCaption[index] = 1;
    }
  }
  return isCaption;
}

/** The first letter of a line in the alphabet, lower case; empty when it begins with something else. */
function firstLetter(text: string): string {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122 ? String.fromCharCode(code) : '';
}

/**
 * The lines that may be captions or repeat one, in document order. Most lines are told apart from every caption by
 * their first letter; without a caption of that letter only a line right behind one that begins like it counts.
 */
function findLines(labels: PageLabels, taken: ReadonlySet<number>): Line[] {
  const isCaption = markCaptions(labels);
  const { blocks } = labels;
  const letters = new Set(['']);
  for (const { index, text } of blocks) if (isCaption[index]) letters.add(firstLetter(text));
  const isOpen = ({ index, text }: Block): boolean => {
    if (isCaption[index] || letters.has(firstLetter(text))) return true;
    return [blocks[index - 1], blocks[index + 1]].some(
      other => other && other.text.charAt(0) === text.charAt(0),
    );
  };
  return blocks
    .filter(block => isLine(block) && !taken.has(block.index) && isOpen(block))
    .map(({ box, index, text, linkLength }) => ({
      box,
      place: index,
      text,
      linkShare: linkLength / text.length,
      start: startOf(text, START_LENGTH),
      isCaption: isCaption[index] === 1,
    }));
}

function readCaption(labels: PageLabels, line: Line): Caption[] {
  const { box, place, text, isCaption } = line;
  const key = saidBy(text);
  if (key.length < MIN_LENGTH) return [];
  return [
    {
      box,
      place,
      key,
      isCaption,
      isCredit: isCredit(text),
      isAtPicture: isAtPicture(labels, box),
      isFigureCaption: closest(box, ({ tag }) => tag === 'FIGCAPTION') !== null,
      aside: asideOf(labels, box),
      isLinked: isLinkElsewhere(box, line.linkShare),
      picture: isCaption ? pictureAt(labels, box) : '',
    },
  ];
}

/** How many lines begin alike. */
function countStarts(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start } of lines) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

/**
 * The captions of the page and other lines that might repeat one: those that begin like another line, and the
 * credits that might. Headings and short lines are left out.
 */
export function findCaptions(labels: PageLabels): Caption[] {
  const parts = doubledParts(labels);
  const lines = [...findLines(labels, new Set(parts.map(({ place }) => place))), ...parts];
  const counts = countStarts(lines);
  const isDoubled = ({ start }: Line): boolean => (counts.get(start) ?? 0) > 1;
  return lines.filter(line => line.isCaption || isDoubled(line)).flatMap(line => readCaption(labels, line));
}
