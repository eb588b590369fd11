import type { Box } from '../article/box';
import type { PageLabels } from '../article/labels';
import { attributeOf } from '../article/safe-dom';

const MENU_NAMES =
  /(?:^| )(?:nav|navs|navbar|navigation|menus?|mega ?menu|sub ?menu|sub ?nav|hamburger|drawer|off ?canvas|breadcrumbs?|topbar|masthead)(?: |$)/;
const HEAD_NAMES =
  /(?:^| )(?:masthead|(?:site|page|global|main) header|header (?:wrap|wrapper|main|top))(?: |$)/;
const SECTIONING: ReadonlySet<string> = new Set(['ARTICLE', 'MAIN', 'ASIDE']);
const MIN_LINKS = 3;
const MIN_LINK_SHARE = 0.4;
/** Menus name sections in a word or two; lists of articles have headlines. In letters of an alphabet. */
const MAX_LABEL = 20;

/** The site's menus and its head: what readers find their way with. */
interface SiteFrame {
  /** Whether each box stands in it, or is it. */
  readonly inside: Uint8Array;
  /** How many boxes before each one are a menu or the head. */
  readonly before: Uint32Array;
}

function linksBefore({ boxes }: PageLabels): Uint32Array {
  const counts = new Uint32Array(boxes.length + 1);
  boxes.forEach(({ tag }, index) => {
    counts[index + 1] = (counts[index] ?? 0) + (tag === 'A' ? 1 : 0);
  });
  return counts;
}

function isMenu({ tag, names }: Box): boolean {
  return tag === 'NAV' || MENU_NAMES.test(names);
}

function isHead({ view }: PageLabels, { tag, names, element, firstBlock }: Box): boolean {
  if (firstBlock > Math.max(view.headingIndex, 0)) return false;
  return tag === 'HEADER' || HEAD_NAMES.test(names) || attributeOf(element, 'role') === 'banner';
}

class FrameReader implements SiteFrame {
  readonly inside: Uint8Array;
  readonly before: Uint32Array;
  private readonly isWithin: Uint8Array;
  private readonly links: Uint32Array;
  private readonly labels: PageLabels;

  constructor(labels: PageLabels) {
    this.labels = labels;
    const { length } = labels.boxes;
    this.inside = new Uint8Array(length);
    this.isWithin = new Uint8Array(length);
    this.before = new Uint32Array(length + 1);
    this.links = linksBefore(labels);
    for (const box of labels.boxes) this.add(box);
  }

  private add(box: Box): void {
    const { index, parent, tag } = box;
    const outer = parent?.index ?? -1;
    this.isWithin[index] = SECTIONING.has(tag) ? 1 : (this.isWithin[outer] ?? 0);
    const isFrame = tag !== 'BODY' && this.isFrame(box);
    this.inside[index] = isFrame ? 1 : (this.inside[outer] ?? 0);
    this.before[index + 1] = (this.before[index] ?? 0) + (isFrame ? 1 : 0);
  }

  private isFrame(box: Box): boolean {
    const { size, linkSize } = this.labels.view.sums;
    const own = linkSize[box.index] ?? 0;
    const count = (this.links[box.end] ?? 0) - (this.links[box.index] ?? 0);
    if (count < MIN_LINKS || own < (size[box.index] ?? 0) * MIN_LINK_SHARE) return false;
    if (own < count * MAX_LABEL && isMenu(box)) return true;
    return this.isWithin[box.index] === 0 && isHead(this.labels, box);
  }
}

const known = new WeakMap<PageLabels, SiteFrame>();

function frameOf(labels: PageLabels): SiteFrame {
  let frame = known.get(labels);
  if (!frame) known.set(labels, (frame = new FrameReader(labels)));
  return frame;
}

/** Whether a box stands in the site's menus or head, or holds one of them. */
export function touchesFrame(labels: PageLabels, box: Box): boolean {
  const frame = frameOf(labels);
  return frame.inside[box.index] === 1 || (frame.before[box.end] ?? 0) > (frame.before[box.index] ?? 0);
}
