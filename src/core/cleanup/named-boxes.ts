import type { Box } from '../article/box';
import { lengthOf } from '../article/labels';
import type { PageLabels } from '../article/labels';
import { isFree } from './need';
import { touchesFrame } from './site-frame';

/** What a rule may take by its names or its heading. */
export interface BoxLimits {
  /** UTF-16 units of text it may hold. */
  readonly maxLength: number;
  /** Least share of its text in links; 0 to 1. */
  readonly minLinkShare: number;
  /** Whether blocks of prose may stand in it. */
  readonly hasProse: boolean;
  /** Whether it may stand in the site's menus and head, or hold them. */
  readonly isInFrame: boolean;
}

const FRAME_TAGS: ReadonlySet<string> = new Set(['BODY', 'MAIN', 'ARTICLE', 'HTML', 'HEAD']);
/** A box around this share of all text is the page, not a part of it. */
const PAGE_SHARE = 0.6;

function keepsLimits(labels: PageLabels, box: Box, limits: BoxLimits): boolean {
  if (lengthOf(labels, box) > limits.maxLength) return false;
  const { size, linkSize, proseCount } = labels.view.sums;
  if (!limits.hasProse && (proseCount[box.index] ?? 0) > 0) return false;
  const own = size[box.index] ?? 0;
  if (own > PAGE_SHARE * (size[0] ?? 0)) return false;
  return own === 0 ? limits.minLinkShare === 0 : (linkSize[box.index] ?? 0) >= own * limits.minLinkShare;
}

/** Whether a box holds nothing the article needs and keeps the limits. */
export function isTakeable(labels: PageLabels, box: Box, limits: BoxLimits): boolean {
  if (FRAME_TAGS.has(box.tag) || box.parent === null || !keepsLimits(labels, box, limits)) return false;
  return isFree(labels, box) && (limits.isInFrame || !touchesFrame(labels, box));
}

/** The outermost boxes that pass, in document order. */
export function* outermost(labels: PageLabels, passes: (box: Box) => boolean): Iterable<Box> {
  let covered = 0;
  for (const box of labels.boxes) {
    if (box.index < covered || !passes(box)) continue;
    covered = box.end;
    yield box;
  }
}

/**
 * For every heading or short label that passes, the largest takeable box that begins with it. Nothing when the box it
 * stands in may not be taken.
 */
export function* headedBoxes(
  labels: PageLabels,
  isHeading: (text: string) => boolean,
  limits: BoxLimits,
): Iterable<Box> {
  for (const block of labels.blocks) {
    if (labels.isText[block.index] || !isHeading(block.text)) continue;
    let taken: Box | null = null;
    for (let box: Box | null = block.box; box && box.firstBlock >= block.index - 1; box = box.parent) {
      if (isTakeable(labels, box, limits) && box.endBlock - box.firstBlock > 1) taken = box;
    }
    if (taken) yield taken;
  }
}
