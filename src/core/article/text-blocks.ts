import type { Block, Box } from './box';
import { contains } from './box';
import type { PageBoxes } from './read-boxes';

const MIN_PARAGRAPH = 40;
const MAX_LINK_SHARE = 0.4;
const FRAME_TAGS: ReadonlySet<string> = new Set([
  'NAV',
  'FOOTER',
  'ASIDE',
  'FIGCAPTION',
  'FIGURE',
  'BUTTON',
  'FORM',
]);
const FRAME_NAMES =
  /nav|menu|footer|sidebar|comment|related|share|caption|newsletter|cookie|consent|banner|promo|byline/;
const TEXT_TAGS: ReadonlySet<string> = new Set([
  'P',
  'H2',
  'H3',
  'H4',
  'LI',
  'BLOCKQUOTE',
  'DIV',
  'SECTION',
  'ARTICLE',
]);

function isFramed(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (FRAME_TAGS.has(at.tag)) return true;
    if (at.parent && at.names.length < 80 && FRAME_NAMES.test(at.names)) return true;
  }
  return false;
}

function isParagraph(block: Block): boolean {
  const { text, linkLength, box } = block;
  return (
    text.length >= MIN_PARAGRAPH &&
    linkLength / text.length < MAX_LINK_SHARE &&
    !box.isHidden &&
    !box.isShadow &&
    !isFramed(box)
  );
}

/** A paragraph speaks for its container, and less and less for those around it. */
const SHARES = [1, 0.7, 0.4];

function scoreContainers(paragraphs: readonly Block[]): Map<Box, number> {
  const scores = new Map<Box, number>();
  for (const { box, text } of paragraphs) {
    let outer = box.tag === 'P' ? box.parent : box;
    for (const share of SHARES) {
      if (!outer) break;
      scores.set(outer, (scores.get(outer) ?? 0) + share * Math.min(text.length, 600));
      outer = outer.parent;
    }
  }
  return scores;
}

function findContainer(paragraphs: readonly Block[]): Box | null {
  const scores = [...scoreContainers(paragraphs)];
  return scores.reduce<[Box | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
}

/** For every block whether it is the article's own text. */
export function findTextBlocks({ blocks }: PageBoxes): boolean[] {
  const paragraphs = blocks.filter(isParagraph);
  const container = findContainer(paragraphs);
  const own = container ? paragraphs.filter(({ box }) => contains(container, box)) : [];
  const first = own[0]?.index ?? 0;
  const last = own.at(-1)?.index ?? -1;
  return blocks.map(
    block =>
      block.index >= first &&
      block.index <= last &&
      container !== null &&
      contains(container, block.box) &&
      TEXT_TAGS.has(block.box.tag) &&
      block.linkLength / block.text.length < 0.6 &&
      !block.box.isHidden &&
      !block.box.isShadow &&
      !isFramed(block.box),
  );
}
