import type { Block, Box } from './box';
import { closest } from './box';
import type { PageView } from './labelling/page-view';
import { findDates } from './metadata/dates';
import { beginsWithBy, namesIn } from './metadata/person-names';
import { attributeOf } from './safe-dom';

/** Nothing in the box is worth keeping for the article's sake. */
export const FREE = 0;
/** The box holds a picture of the article or its caption: only the second copy of a caption may go. */
export const PICTURED = 1;
/** The box holds article text, the title, a byline or a date: no rule may touch it. */
export const GUARDED = 2;

const NEAR = 14;
const NEAR_TEXT = 4;
const MAX_LINE = 120;
const ICON = /icon|logo|avatar|sprite|pixel|emoji|badge/i;
const MIN_PICTURE = 120;
const CAPTION_NAMES = /(?:^| )(?:caption|captions|legend|legende|bildunterschrift|bildtext|credit)(?: |$)/;

class Guard {
  readonly levels: Uint8Array;

  constructor(size: number) {
    this.levels = new Uint8Array(size);
  }

  raise(box: Box, level: number): void {
    let at: Box | null = box;
    while (at && (this.levels[at.index] ?? 0) < level) {
      this.levels[at.index] = level;
      at = at.parent;
    }
  }
}

function isByline({ text }: Block): boolean {
  return text.length <= MAX_LINE && beginsWithBy(text) && namesIn(text).length > 0;
}

function isDateLine({ text }: Block): boolean {
  return text.length <= MAX_LINE && findDates(text).length > 0;
}

/** A picture of its own: neither an icon nor the picture of a link to something else. */
function isPicture({ element, tag, names, isLink }: Box): boolean {
  if (tag !== 'IMG' || isLink || ICON.test(`${names} ${attributeOf(element, 'src')}`)) return false;
  const width = attributeOf(element, 'width');
  return width === '' || !/^\d+$/.test(width) || Number(width) >= MIN_PICTURE;
}

interface Zone {
  readonly heading: number;
  readonly firstText: number;
  readonly lastText: number;
}

function guardPictures(guard: Guard, view: PageView, zone: Zone): void {
  const { boxes, blocks } = view;
  const from = blocks[zone.heading]?.box.index ?? 0;
  const to = blocks[zone.lastText]?.box.end ?? 0;
  for (const box of boxes.slice(from, to)) {
    if (!isPicture(box)) continue;
    guard.raise(box, PICTURED);
    const figure = closest(box, ({ tag }) => tag === 'FIGURE');
    if (figure) guardCaptions(guard, view, figure);
  }
}

function guardCaptions(guard: Guard, { blocks }: PageView, figure: Box): void {
  for (const block of blocks.slice(figure.firstBlock, figure.endBlock)) {
    const { box } = block;
    if (box.tag === 'FIGCAPTION' || CAPTION_NAMES.test(box.names) || box.parent?.tag === 'FIGCAPTION')
      guard.raise(box, PICTURED);
  }
}

function findZone(view: PageView, isText: readonly boolean[]): Zone {
  const firstText = isText.indexOf(true);
  const lastText = isText.lastIndexOf(true);
  const heading =
    view.headingIndex >= 0 && view.headingIndex <= Math.max(0, lastText) ? view.headingIndex : firstText;
  return { heading: Math.max(0, heading), firstText, lastText };
}

/** For every box what the article needs of it, by its index: `FREE`, `PICTURED` or `GUARDED`. */
export function guardArticle(view: PageView, isText: readonly boolean[]): Uint8Array {
  const guard = new Guard(view.boxes.length);
  const zone = findZone(view, isText);
  for (const block of view.blocks) {
    const isNear =
      Math.abs(block.index - zone.heading) <= NEAR || Math.abs(block.index - zone.firstText) <= NEAR_TEXT;
    const isWithin = block.index >= zone.heading - NEAR && block.index <= zone.lastText + NEAR_TEXT;
    const isNeeded =
      isText[block.index] ||
      block.index === view.headingIndex ||
      (isNear && isDateLine(block)) ||
      (isWithin && isByline(block));
    if (isNeeded) guard.raise(block.box, GUARDED);
  }
  for (const box of view.boxes) {
    const isTime = box.tag === 'TIME' && !box.isLink && Math.abs(box.firstBlock - zone.heading) <= NEAR;
    if (isTime || box.tag === 'H1') guard.raise(box, GUARDED);
  }
  if (zone.lastText >= 0) guardPictures(guard, view, zone);
  return guard.levels;
}
