import type { Box } from '../../article/box';
import { GUARDED } from '../../article/guard';
import type { PageLabels } from '../../article/labels';
import { isCredit } from '../caption-text';
import { findCaptions } from '../captions';
import type { Caption } from '../captions';
import type { CleanupRule } from '../rule';

/** A shorter copy is the beginning of the longer one (cut, or without its credit) when it has this share of it. */
const MIN_SHARE = 0.5;
const PREFIX_LENGTH = 16;
/** Letters that a caption needs which is known by its place only. */
const MIN_UNNAMED = 30;
/** How many blocks apart a credit line may repeat the end of a caption. */
const NEAR = 6;

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
  return [...byStart.values()].flat();
}

/** The copy that stays: article text first, then a real caption that is shown, the fuller one, the first one. */
function rankOf({ guards }: PageLabels, copy: Caption): number {
  const { box, place, aside, key } = copy;
  const isNeeded = (guards[box.index] ?? 0) >= GUARDED;
  return (
    (isNeeded ? 1e7 : 0) +
    (2 - aside) * 1e6 +
    (copy.isFigureCaption ? 2e5 : copy.isCaption ? 1e5 : 0) +
    key.length * 10 -
    place / 1e4
  );
}

function isOtherPicture(copy: Caption, kept: Caption): boolean {
  return copy.aside === 0 && copy.picture !== '' && kept.picture !== '' && copy.picture !== kept.picture;
}

function isRemovable({ guards }: PageLabels, copy: Caption, kept: Caption): boolean {
  return (guards[copy.box.index] ?? 0) < GUARDED && !isOtherPicture(copy, kept);
}

/** A caption that repeats another one. */
interface Copy extends Caption {
  readonly kept: Caption;
}

/** Marked up as captions, or one right behind the other beside a picture; the same credit under several pictures is no copy. */
function isCaptionGroup(group: readonly Caption[]): boolean {
  const lines = group.filter(line => !line.isCredit);
  return lines.some(
    ({ isCaption, isAtPicture, key, place }) =>
      isCaption ||
      (isAtPicture &&
        key.length >= MIN_UNNAMED &&
        lines.some(other => Math.abs(other.place - place) === 1 && other.key === key)),
  );
}

function findCopies(labels: PageLabels, captions: readonly Caption[]): Copy[] {
  // A link with the words of a caption leads to another article: neither is the other's copy.
  return groupCaptions(captions.filter(({ isLinked }) => !isLinked)).flatMap(group => {
    if (group.length < 2 || !isCaptionGroup(group)) return [];
    const ranked = [...group].sort((a, b) => rankOf(labels, b) - rankOf(labels, a));
    const [kept] = ranked;
    if (!kept) return [];
    const copies = ranked.slice(1).filter(copy => isRemovable(labels, copy, kept));
    return copies.map(copy => ({ ...copy, kept }));
  });
}

function isBesideEnd(credit: Caption, { isCaption, place, key, box }: Caption): boolean {
  const isNear = isCaption && Math.abs(place - credit.place) <= NEAR;
  const isAround = box.index <= credit.box.index && credit.box.index < box.end;
  return isNear && !isAround && key.length > credit.key.length && key.endsWith(credit.key);
}

/** A line that repeats the end of the caption beside it: the credit, printed twice. */
function findRepeatedCredits({ guards }: PageLabels, captions: readonly Caption[]): Copy[] {
  return captions.flatMap(credit => {
    if (!credit.isCredit || !credit.isCaption || (guards[credit.box.index] ?? 0) >= GUARDED) return [];
    const kept = captions.find(caption => isBesideEnd(credit, caption));
    return kept ? [{ ...credit, kept }] : [];
  });
}

/** The box to hide: as far up as it holds nothing but copies and their credits. */
function holderOf({ blocks, view, guards }: PageLabels, copy: Caption, places: ReadonlySet<number>): Box {
  let holder = copy.box;
  if (holder.isInline) return holder;
  while (holder.parent) {
    const { parent } = holder;
    const hasMedia = (view.mediaBefore[parent.end] ?? 0) > (view.mediaBefore[parent.index] ?? 0);
    const inside = blocks.slice(parent.firstBlock, parent.endBlock);
    const isOnlyCopies = inside.every(({ index, text }) => places.has(index) || isCredit(text));
    if (
      hasMedia ||
      !isOnlyCopies ||
      guards[parent.index] === GUARDED ||
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
  find: labels => {
    const captions = findCaptions(labels);
    const copies = [...findCopies(labels, captions), ...findRepeatedCredits(labels, captions)];
    const places = new Set(copies.filter(({ box }) => !box.isInline).map(({ place }) => place));
    return copies.map(copy => ({
      box: holderOf(labels, copy, places),
      reason: { key: 'same-caption' },
      twin: copy.kept.box,
    }));
  },
};
