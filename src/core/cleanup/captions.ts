import type { Box } from '../article/box';
import { closest, contains } from '../article/box';
import type { PageLabels } from '../article/labels';
import { normaliseText } from '../article/read-boxes';
import { attributeOf } from '../article/safe-dom';
import { closestNamed, isNamed } from './topics';

const MIN_LENGTH = 18;
const CAPTION_DEPTH = 4;
const PICTURE_STEPS = 5;
const AT_PICTURE_STEPS = 3;
const AT_PICTURE_LINES = 3;
const CREDIT =
  /^\(?(?:photos?|photograph|fotos?|images?|bild(?:er|rechte)?|credits?|quelle|source|copyright|screenshot|tous droits|alle rechte|사진)\b|^\(?©/i;
const AGENCY = /getty|reuters|\bafp\b|\bap\b|\bapa\b|\bdpa\b|\bepa\b|imago|shutterstock|yonhap|연합/i;
const MAX_CREDIT = 110;
const MAX_AGENCY = 40;

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

/** Whether a line names who made a picture, and nothing else. */
export function isCredit(text: string): boolean {
  return (text.length <= MAX_CREDIT && CREDIT.test(text)) || (text.length <= MAX_AGENCY && AGENCY.test(text));
}

function pictureKey({ element }: Box): string {
  const source =
    attributeOf(element, 'src') || attributeOf(element, 'data-src') || attributeOf(element, 'srcset');
  const file =
    source
      .split(/[?#\s]/)[0]
      ?.split('/')
      .at(-1) ?? '';
  return file.replace(/[-_.]?\d{2,4}x\d{2,4}|\.\w+$/g, '');
}

/** The picture of the smallest box around a caption that holds one, a few steps up. */
function pictureAt({ boxes, view }: PageLabels, caption: Box): string {
  let box: Box | null = caption;
  for (let step = 0; box && step < PICTURE_STEPS; step += 1) {
    if ((view.mediaBefore[box.end] ?? 0) > (view.mediaBefore[box.index] ?? 0)) {
      const image = boxes.slice(box.index, box.end).find(({ tag }) => tag === 'IMG');
      return image ? pictureKey(image) : '';
    }
    box = box.parent;
  }
  return '';
}

/** Whether a line is one of the few that share a box with a picture. */
function isAtPicture({ view }: PageLabels, line: Box): boolean {
  let box: Box | null = line.parent;
  for (let step = 0; box && step < AT_PICTURE_STEPS; step += 1) {
    if (box.endBlock - box.firstBlock > AT_PICTURE_LINES) return false;
    if ((view.mediaBefore[box.end] ?? 0) > (view.mediaBefore[box.index] ?? 0)) return true;
    box = box.parent;
  }
  return false;
}

/** Whether a box stands in a figure, or in an element named after captions. */
export function isCaptionBox(labels: PageLabels, box: Box): boolean {
  const named = closest(
    box,
    at => at.tag === 'FIGCAPTION' || at.tag === 'FIGURE' || isNamed(labels, at, 'caption'),
  );
  return named !== null && box.depth - named.depth <= CAPTION_DEPTH;
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function asideOf(labels: PageLabels, box: Box): number {
  if (box.isHidden || closestNamed(labels, box, 'unseen')) return 2;
  return closestNamed(labels, box, 'aside') ? 1 : 0;
}

interface Part {
  readonly box: Box;
  readonly place: number;
  readonly text: string;
  readonly linkShare: number;
}

function isSpan(box: Box): boolean {
  return box.isInline && box.tag === 'SPAN' && box.firstBlock === box.endBlock;
}

/** Some pages put both copies into one line, each in an element of its own: those elements that share their line with an equal one. */
function doubledParts(labels: PageLabels): Part[] {
  const { boxes, view } = labels;
  const parts = boxes
    .filter(
      box =>
        isSpan(box) && isCaptionBox(labels, box) && view.mediaBefore[box.end] === view.mediaBefore[box.index],
    )
    .map(box => ({ box, place: box.firstBlock, text: normaliseText(box.element.textContent), linkShare: 0 }))
    .filter(({ text }) => text.length >= MIN_LENGTH);
  const outer = parts.filter(part => !parts.some(other => other !== part && contains(other.box, part.box)));
  return outer.filter(part =>
    outer.some(other => other !== part && other.place === part.place && other.text === part.text),
  );
}

/** Every caption of the page, and every other line that might repeat one; headings and short lines are left out. */
export function findCaptions(labels: PageLabels): Caption[] {
  const parts = doubledParts(labels);
  const taken = new Set(parts.map(({ place }) => place));
  const lines = labels.blocks
    .filter(({ index }) => !taken.has(index))
    .map(({ box, index, text, linkLength }) => ({
      box,
      place: index,
      text,
      linkShare: linkLength / text.length,
    }));
  return [...lines, ...parts].flatMap(({ box, place, text, linkShare }) => {
    const key = text.length < MIN_LENGTH || box.isShadow || /^H[1-6]$/.test(box.tag) ? '' : squash(text);
    if (key.length < MIN_LENGTH) return [];
    const isCaption = isCaptionBox(labels, box);
    const isFigureCaption = closest(box, ({ tag }) => tag === 'FIGCAPTION') !== null;
    const aside = asideOf(labels, box);
    const picture = isCaption ? pictureAt(labels, box) : '';
    return [
      {
        box,
        place,
        key,
        isCredit: isCredit(text),
        isAtPicture: isAtPicture(labels, box),
        isCaption,
        isFigureCaption,
        aside,
        isLinked: linkShare > 0.5,
        picture,
      },
    ];
  });
}
