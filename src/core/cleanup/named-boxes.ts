import type { Block, Box } from '../article/box';
import { FREE } from '../article/guard';
import { lengthOf } from '../article/labels';
import type { PageLabels } from '../article/labels';
import { isFree } from './need';
import { touchesFrame } from './site-frame';
import { beginsWith, labelBit, topicsOf } from './topics';
import type { LabelTopic } from './topics';

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
const MAX_HEADING = 48;

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
  if (labels.guards[box.index] !== FREE || FRAME_TAGS.has(box.tag) || box.parent === null) return false;
  if (!keepsLimits(labels, box, limits) || !isFree(labels, box)) return false;
  return limits.isInFrame || !touchesFrame(labels, box);
}

/** Of boxes in document order the outermost ones that pass. */
export function outermost(boxes: readonly Box[], passes: (box: Box) => boolean): Box[] {
  let covered = 0;
  return boxes.filter(box => {
    if (box.index < covered || !passes(box)) return false;
    covered = box.end;
    return true;
  });
}

/** The largest takeable box that begins with a heading. */
function boxHeadedBy(labels: PageLabels, heading: Block, limits: BoxLimits): Box | null {
  let taken: Box | null = null;
  for (let box: Box | null = heading.box; box && box.firstBlock >= heading.index - 1; box = box.parent) {
    if (box.endBlock - box.firstBlock > 1 && isTakeable(labels, box, limits)) taken = box;
  }
  return taken;
}

/**
 * For every heading or short label that begins with words of the topic, the largest takeable box that begins with it.
 * Nothing when the box it stands in may not be taken.
 */
export function headedBoxes(labels: PageLabels, topic: LabelTopic, limits: BoxLimits): Box[] {
  const bit = labelBit(topic);
  return topicsOf(labels).labelled.flatMap(({ block, topics }) => {
    const { index, text } = block;
    if ((topics & bit) === 0 || labels.isText[index] || text.length > MAX_HEADING) return [];
    const taken = beginsWith(text, topic) ? boxHeadedBy(labels, block, limits) : null;
    return taken ? [taken] : [];
  });
}
