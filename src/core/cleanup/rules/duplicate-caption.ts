import type { Block, Box } from '../../article/box';
import { closest } from '../../article/box';
import { GUARDED } from '../../article/guard';
import type { PageLabels } from '../../article/labels';
import { attributeOf } from '../../article/safe-dom';
import type { CleanupRule, Finding } from '../rule';

const MIN_LENGTH = 18;
/** A shorter copy is the beginning of the longer one (cut, or without its credit) when it has this share of it. */
const MIN_SHARE = 0.5;
const PREFIX_LENGTH = 36;
const CAPTION_NAMES =
  /(?:^| )(?:caption|captions|legend|copyright|bildunterschrift|bildtext|description|img|image|photo|picture|slide|gallery|lightbox|pswp|credit)(?: |$)/;
const ASIDE_NAMES =
  /(?:^| )(?:sr only|screen reader|visually hidden|visuallyhidden|lightbox|pswp|gallery|slideshow|slide|modal|popup|overlay|truncated|collapsed|print only)(?: |$)/;

interface Caption {
  readonly block: Block;
  readonly key: string;
  /** The file the nearest picture is shown from, without its size; empty when none is near. */
  readonly picture: string;
  readonly isAside: boolean;
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function pictureKey(box: Box): string {
  const { element } = box;
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
function pictureOf({ boxes, view }: PageLabels, box: Box): string {
  let at: Box | null = box;
  for (let step = 0; at && step < 5; step += 1) {
    const count = (view.mediaBefore[at.end] ?? 0) - (view.mediaBefore[at.index] ?? 0);
    if (count > 0) {
      const image = boxes.slice(at.index, at.end).find(({ tag }) => tag === 'IMG');
      return image ? pictureKey(image) : '';
    }
    at = at.parent;
  }
  return '';
}

function isCaptionLike(labels: PageLabels, { box }: Block): boolean {
  const isNamed = closest(
    box,
    at => at.tag === 'FIGCAPTION' || at.tag === 'FIGURE' || CAPTION_NAMES.test(at.names),
  );
  return isNamed !== null && box.depth - isNamed.depth <= 4 && (labels.guards[box.index] ?? 0) < GUARDED;
}

function readCaptions(labels: PageLabels): Caption[] {
  return labels.blocks.flatMap(block => {
    const { box, text } = block;
    if (text.length < MIN_LENGTH || box.isShadow || /^H[1-6]$/.test(box.tag)) return [];
    const key = squash(text);
    if (key.length < MIN_LENGTH) return [];
    const isAside = box.isHidden || closest(box, ({ names }) => ASIDE_NAMES.test(names)) !== null;
    return [{ block, key, picture: '', isAside }];
  });
}

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && short.length >= long.length * MIN_SHARE;
}

/** Captions that begin alike and are the same, or the same but for a credit or a cut. */
function groupCaptions(captions: readonly Caption[]): Caption[][] {
  const byStart = new Map<string, Caption[][]>();
  for (const caption of captions) {
    const start = caption.key.slice(0, PREFIX_LENGTH);
    const groups = byStart.get(start) ?? [];
    const group = groups.find(([first]) => first !== undefined && isSame(first.key, caption.key));
    if (group) group.push(caption);
    else groups.push([caption]);
    byStart.set(start, groups);
  }
  return [...byStart.values()].flat().filter(group => group.length > 1);
}

/** The copy that stays: article text first, then what is shown beside its picture, then the fuller, then the first. */
function rankOf({ isText, guards }: PageLabels, { block, isAside, key }: Caption): number {
  const isNeeded = isText[block.index] === true || (guards[block.box.index] ?? 0) >= GUARDED;
  return (isNeeded ? 1e6 : 0) + (isAside ? 0 : 1e5) + key.length * 10 - block.index / 1e3;
}

/** The box to hide: as far up as it holds nothing but the caption. */
function holderOf({ view }: PageLabels, { box }: Block): Box {
  let holder = box;
  while (holder.parent) {
    const { parent } = holder;
    const hasMedia = (view.mediaBefore[parent.end] ?? 0) > (view.mediaBefore[parent.index] ?? 0);
    if (
      hasMedia ||
      parent.endBlock - parent.firstBlock !== 1 ||
      parent.tag === 'FIGURE' ||
      parent.tag === 'LI'
    )
      break;
    holder = parent;
  }
  return holder;
}

/** The second copy of a caption that the page prints more than once for one picture. */
export const duplicateCaption: CleanupRule = {
  id: 'duplicate-caption',
  isOnByDefault: true,
  *find(labels): Iterable<Finding> {
    for (const group of groupCaptions(readCaptions(labels))) {
      if (!group.some(({ block }) => isCaptionLike(labels, block))) continue;
      const copies = group.map(copy => ({ ...copy, picture: pictureOf(labels, copy.block.box) }));
      const [kept, ...others] = copies.sort((a, b) => rankOf(labels, b) - rankOf(labels, a));
      for (const copy of others) {
        const isOtherPicture =
          copy.picture !== '' && kept !== undefined && kept.picture !== '' && copy.picture !== kept.picture;
        if (!isCaptionLike(labels, copy.block) || copy.block.linkLength > copy.block.text.length / 2)
          continue;
        if (isOtherPicture && !copy.isAside) continue;
        yield { element: holderOf(labels, copy.block).element, reason: 'the same caption stands elsewhere' };
      }
    }
  },
};
