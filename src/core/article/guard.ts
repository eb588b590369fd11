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
const BEHIND_TEXT = 25;
const BEFORE_HEADING = 6;
const MAX_LINE = 120;
const ICON = /icon|logo|avatar|sprite|pixel|emoji|badge/i;
const MIN_PICTURE = 120;
/** Who made a picture is no byline. */
const PICTURE_LINE = /^(?:photos?|fotos?|bild|images?)\b/i;
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
  return (
    text.length <= MAX_LINE && !PICTURE_LINE.test(text) && beginsWithBy(text) && namesIn(text).length > 0
  );
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
  const from = blocks[Math.max(0, zone.heading - BEFORE_HEADING)]?.box.index ?? 0;
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

/** Whether a line near the beginning or the end of the article says who wrote it, or when. */
function isCredits(block: Block, { heading, firstText, lastText }: Zone): boolean {
  const { index } = block;
  const isNear = index >= heading - NEAR && index <= Math.max(heading, firstText) + NEAR_TEXT;
  const isWithin = index >= heading - NEAR && index <= lastText + BEHIND_TEXT;
  return (isNear && isDateLine(block)) || (isWithin && isByline(block));
}

function isTime({ tag, isLink, firstBlock }: Box, { heading, firstText }: Zone): boolean {
  return (
    tag === 'TIME' &&
    !isLink &&
    firstBlock >= heading - NEAR &&
    firstBlock <= Math.max(heading, firstText) + NEAR_TEXT
  );
}

/** For every box what the article needs of it, by its index: `FREE`, `PICTURED` or `GUARDED`. */
export function guardArticle(view: PageView, isText: readonly boolean[]): Uint8Array {
  const guard = new Guard(view.boxes.length);
  const zone = findZone(view, isText);
  for (const block of view.blocks) {
    const isNeeded = isText[block.index] === true || block.index === view.headingIndex;
    if (isNeeded || isCredits(block, zone)) guard.raise(block.box, GUARDED);
  }
  for (const box of view.boxes) if (box.tag === 'H1' || isTime(box, zone)) guard.raise(box, GUARDED);
  if (zone.lastText >= 0) guardPictures(guard, view, zone);
  return guard.levels;
}
