import type { Block, Box } from './box';
import { closest } from './box';
import type { PageView } from './labelling/page-view';
import { hasDate } from './metadata/dates';
import { beginsWithBy, namesIn } from './metadata/person-names';
import { firstMeta } from './metadata/meta-tags';
import type { PageHead } from './page-facts';
import { isPictureFile, pictureKey, pictureKeyOf } from './picture-key';
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
const MIN_KEY = 6;
const MIN_AUTHOR = 3;
/** Patterns without Unicode property classes, which cost milliseconds to compile on every page. */
const REPORTER = /[가-힣]{2,4}\s?(?:선임기자|기자|특파원)(?![가-힣])|[\u3005\u3400-\u9fff]{2,5}\s?記者/;
/** "By THE WIRE DESK": short and near the heading it is a byline, whoever they are. */
const SHORT_BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Aa]f|[Dd]oor)\s(\S)/;
const MAX_SHORT = 50;
/** In small letters. */
const AGO =
  /\b(?:\d+|an?|one) ?(?:m|h|d|min|mins|minutes?|hrs?|hours?|days?) ago\b|\b(?:vor|il y a|hace|há|for) \d+ [^\s\d]|\d\s?(?:분|시간|일)\s?전|\d\s?(?:分|時間|日|分钟|小时|天)\s?前/;
const AGO_WORD = /ago|\d/;
const MAX_AGO = 40;
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

function isNearByline({ text }: Block): boolean {
  if (text.length > MAX_SHORT) return false;
  const first = SHORT_BYLINE.exec(text)?.[1] ?? '';
  return first !== first.toLowerCase();
}

/** A line above the text that names an author whom the page's head names, or a reporter by that title. */
function isAuthorLine({ text }: Block, authors: readonly string[]): boolean {
  if (text.length > MAX_LINE || PICTURE_LINE.test(text)) return false;
  const lower = text.toLowerCase();
  return REPORTER.test(text) || authors.some(author => author.length >= MIN_AUTHOR && lower.includes(author));
}

function isDateLine({ text }: Block): boolean {
  if (text.length <= MAX_AGO && AGO_WORD.test(text) && AGO.test(text.toLowerCase())) return true;
  return text.length <= MAX_LINE && hasDate(text);
}

/** The picture of a link to something else; a link to a larger copy of it is none. */
function isTeaser(box: Box): boolean {
  const link = box.isLink ? closest(box, ({ tag }) => tag === 'A') : null;
  return link !== null && !isPictureFile(attributeOf(link.element, 'href'));
}

/** A picture that illustrates: no icon, no logo, no face beside a byline. */
export function isPicture({ element, tag, names }: Box): boolean {
  if (tag !== 'IMG' || ICON.test(`${names} ${attributeOf(element, 'src')}`)) return false;
  const width = attributeOf(element, 'width');
  return width === '' || !/^\d+$/.test(width) || Number(width) >= MIN_PICTURE;
}

interface Zone {
  readonly heading: number;
  /** Lower case. */
  readonly authors: readonly string[];
  readonly firstText: number;
  readonly lastText: number;
}

/** Pictures that are no link to something else; where all are, the first of them may be the article's. */
function picturesIn(boxes: readonly Box[]): Box[] {
  const pictures = boxes.filter(isPicture);
  const own = pictures.filter(box => !isTeaser(box));
  return own.length > 0 ? own : pictures.slice(0, 1);
}

function isOwnCaption({ tag, isLink, firstBlock, endBlock }: Box): boolean {
  return tag === 'FIGCAPTION' && !isLink && endBlock > firstBlock;
}

function guardPictures(guard: Guard, view: PageView, zone: Zone): void {
  const { boxes, blocks } = view;
  const from = blocks[Math.max(0, zone.heading - BEFORE_HEADING)]?.box.index ?? 0;
  const to = blocks[zone.lastText]?.box.end ?? 0;
  const inside = boxes.slice(from, to);
  for (const box of inside) if (isOwnCaption(box)) guard.raise(box, PICTURED);
  for (const picture of picturesIn(inside)) {
    guard.raise(picture, PICTURED);
    const figure = closest(picture, ({ tag }) => tag === 'FIGURE');
    if (figure) guardCaptions(guard, view, figure);
  }
}

/** The picture that the page's head names, wherever it stands. */
function guardLeadPicture(guard: Guard, { boxes }: PageView, { tags }: PageHead): void {
  const lead = pictureKeyOf(firstMeta(tags, ['og:image', 'twitter:image']));
  if (lead.length < MIN_KEY) return;
  for (const box of boxes) {
    if (box.tag === 'IMG' && !isTeaser(box) && pictureKey(box.element) === lead) guard.raise(box, PICTURED);
  }
}

function guardCaptions(guard: Guard, { blocks }: PageView, figure: Box): void {
  for (const block of blocks.slice(figure.firstBlock, figure.endBlock)) {
    const { box } = block;
    if (box.tag === 'FIGCAPTION' || CAPTION_NAMES.test(box.names) || box.parent?.tag === 'FIGCAPTION')
      guard.raise(box, PICTURED);
  }
}

function findZone(view: PageView, isText: readonly boolean[], authors: readonly string[]): Zone {
  const firstText = isText.indexOf(true);
  const lastText = isText.lastIndexOf(true);
  const heading =
    view.headingIndex >= 0 && view.headingIndex <= Math.max(0, lastText) ? view.headingIndex : firstText;
  return { heading: Math.max(0, heading), authors, firstText, lastText };
}

/** Whether a line near the beginning or the end of the article says who wrote it, or when. */
function isCredits(block: Block, { heading, firstText, lastText, authors }: Zone): boolean {
  const { index } = block;
  const isNear = index >= heading - NEAR && index <= Math.max(heading, firstText) + NEAR_TEXT;
  const isWithin = index >= heading - NEAR && index <= lastText + BEHIND_TEXT;
  if (isNear && index < firstText && isAuthorLine(block, authors)) return true;
  return (isNear && (isDateLine(block) || isNearByline(block))) || (isWithin && isByline(block));
}

function isTime({ tag, isLink, firstBlock }: Box, { heading, firstText }: Zone): boolean {
  return (
    tag === 'TIME' &&
    !isLink &&
    firstBlock >= heading - NEAR &&
    firstBlock <= Math.max(heading, firstText) + NEAR_TEXT
  );
}

/** What the page's head knows that the guard needs. */
interface GuardFacts {
  readonly head: PageHead;
  /** Lower case. */
  readonly authors: readonly string[];
}

/** For every box what the article needs of it, by its index: `FREE`, `PICTURED` or `GUARDED`. */
export function guardArticle(
  view: PageView,
  isText: readonly boolean[],
  { head, authors }: GuardFacts,
): Uint8Array {
  const guard = new Guard(view.boxes.length);
  const zone = findZone(view, isText, authors);
  for (const block of view.blocks) {
    const isNeeded = isText[block.index] === true || block.index === view.headingIndex;
    if (isNeeded || isCredits(block, zone)) guard.raise(block.box, GUARDED);
  }
  for (const box of view.boxes) if (box.tag === 'H1' || isTime(box, zone)) guard.raise(box, GUARDED);
  if (zone.lastText >= 0) guardPictures(guard, view, zone);
  guardLeadPicture(guard, view, head);
  return guard.levels;
}
