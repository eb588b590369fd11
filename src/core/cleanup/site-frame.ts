import type { Box } from '../article/box';
import { closest } from '../article/box';
import type { PageLabels } from '../article/labels';
import { attributeOf } from '../article/safe-dom';
import { countInside } from './count-below';
import { boxesNamedAny, isNamed, topicsOf } from './topics';

const SECTIONING: ReadonlySet<string> = new Set(['ARTICLE', 'MAIN', 'ASIDE']);
const MIN_LINKS = 3;
const MIN_LINK_SHARE = 0.4;
/** Menus name sections in a word or two; lists of articles have headlines. In letters of an alphabet. */
const MAX_LABEL = 20;

function isHead(labels: PageLabels, box: Box): boolean {
  if (box.firstBlock > Math.max(labels.view.headingIndex, 0)) return false;
  if (!isNamed(labels, box, 'siteHead') && attributeOf(box.element, 'role') !== 'banner') return false;
  return closest(box, ({ tag }) => SECTIONING.has(tag)) === null;
}

function isFrame(labels: PageLabels, box: Box, links: readonly number[]): boolean {
  const { size, linkSize } = labels.view.sums;
  const own = linkSize[box.index] ?? 0;
  if (box.tag === 'BODY' || own < (size[box.index] ?? 0) * MIN_LINK_SHARE) return false;
  const count = countInside(links, box);
  if (count < MIN_LINKS) return false;
  return (own < count * MAX_LABEL && isNamed(labels, box, 'menu')) || isHead(labels, box);
}

/** The site's menus and its head: what readers find their way with. */
function findFrame(labels: PageLabels): Box[] {
  const { clickable } = topicsOf(labels);
  const links = clickable.filter(({ tag }) => tag === 'A').map(({ index }) => index);
  const candidates = boxesNamedAny(labels, ['menu', 'siteHead', 'banner']);
  return candidates.filter(box => isFrame(labels, box, links));
}

const known = new WeakMap<PageLabels, readonly Box[]>();

/** Whether a box stands in the site's menus or head, or holds one of them. */
export function touchesFrame(labels: PageLabels, { index, end }: Box): boolean {
  let frame = known.get(labels);
  if (!frame) known.set(labels, (frame = findFrame(labels)));
  return frame.some(part => part.index < end && index < part.end);
}
