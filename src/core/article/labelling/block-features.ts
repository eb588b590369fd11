import type { Block, Box } from '../box';
import type { PageView } from './page-view';
import { REGIONS } from './page-view';

/** Reads one number off a block. The order of a list of features is part of the model trained with it. */
export type BlockFeature = (view: PageView, block: Block) => number;

const COMMAS = /[,،、，;；]/g;
const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;
/** Letters without capitals: of the scripts from Hebrew on. */
const UNCASED =
  /[\u05d0-\u1fff\u2d30-\u2dff\u3041-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\uff66-\uffdc]/;
const ASCII_DIGIT = /[0-9]/;
const SYMBOLS = /[|©@»›•·→▶►✓]/g;
const TERMINAL = /[.!?…。！？؟।]["'”’»」』)\]]*$/;
const OPENING_QUOTE = /^["'“„«「『]/;
/** What consent dialogs, and appeals to subscribe or give, are about. */
const CONSENT_WORDS =
  /cookies?|consent|opt[- ]?out|third[- ]part|personal (?:data|information)|your browser|advertis|datenschutz|einwillig|personenbezogen|données personnelles|consentement|datos personales|개인정보|쿠키|クッキー|个人信息/gi;
const APPEAL_WORDS =
  /subscri|newsletter|sign up|donat|contribut|support (?:our|us|independent)|membership|your inbox|log ?in|register|affiliate|commission|abonnier|abonnez|suscríb|구독|購読|会員|订阅/gi;
const MAX_TOPIC = 600;
const HEADING = /^H([1-6])$/;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const log = (value: number): number => Math.log2(1 + Math.max(0, value));

// Unicode property classes cost milliseconds to compile on every page; letter case tells the same.
const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();

function firstKind(text: string): number {
  const first = text.charAt(0);
  if (isCapital(first)) return 4;
  if (first !== first.toUpperCase()) return 1;
  if (UNCASED.test(first)) return 3;
  return ASCII_DIGIT.test(first) ? 2 : 0;
}

function countCapitals(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80 ? code >= 0x41 && code <= 0x5a : isCapital(text.charAt(index))) count += 1;
  }
  return count;
}

const TEXT_FEATURES: readonly BlockFeature[] = [
  (view, { index }) => log(view.sizes[index] ?? 0),
  (_, { text, linkLength }) => share(linkLength, text.length),
  (view, { index }) => view.sentenceCounts[index] ?? 0,
  (view, { index }) => share(view.sentenceCounts[index] ?? 0, (view.sizes[index] ?? 0) / 100),
  (_, { text }) => share(countOf(text, COMMAS), text.length / 100),
  (_, { text }) => (TERMINAL.test(text.slice(-8)) ? 1 : 0),
  (_, { text }) => firstKind(text),
  (_, { text }) => (OPENING_QUOTE.test(text) ? 1 : 0),
  (_, { text }) => share(countOf(text.slice(0, 200), DIGITS), Math.min(200, text.length)),
  (_, { text }) => share(countCapitals(text.slice(0, 200)), Math.min(200, text.length)),
  (_, { text }) => countOf(text.slice(0, 200), SYMBOLS),
  (_, { text }) => (/[:：]$/.test(text) ? 1 : 0),
  (view, { index }) => view.textScores[index] ?? 0,
  (_, { nodes }) => log(nodes.length),
  (_, { text }) => countOf(text.slice(0, MAX_TOPIC), CONSENT_WORDS),
  (_, { text }) => countOf(text.slice(0, MAX_TOPIC), APPEAL_WORDS),
];

const TAGS: readonly (readonly string[])[] = [
  ['P'],
  ['LI'],
  ['DIV'],
  ['TD', 'TH'],
  ['FIGCAPTION', 'CAPTION'],
  ['BUTTON', 'LABEL', 'OPTION', 'LEGEND'],
  ['DT', 'DD'],
];

const TAG_FEATURES: readonly BlockFeature[] = [
  ...TAGS.map(
    (tags): BlockFeature =>
      (_, { box }) =>
        tags.includes(box.tag) ? 1 : 0,
  ),
  (_, { box }) => Number(HEADING.exec(box.tag)?.[1] ?? 0),
  ...REGIONS.map(
    (_tags, bit): BlockFeature =>
      (view, { box }) =>
        ((view.regions[box.index] ?? 0) >> bit) & 1,
  ),
  (_, { box }) => (box.isHidden ? 1 : 0),
  (_, { box }) => (box.isLink ? 1 : 0),
  (_, { box }) => box.depth,
];

const NAME_FEATURES: readonly BlockFeature[] = [
  (view, { box }) => view.ownNames[box.index] ?? 0,
  (view, { box }) => view.ownNames[box.parent?.index ?? 0] ?? 0,
  (view, { box }) => view.ownNames[box.parent?.parent?.index ?? 0] ?? 0,
  (view, { box }) => view.namesSum[box.index] ?? 0,
  (view, { box }) => view.namesMin[box.index] ?? 0,
  (view, { box }) => view.namesMax[box.index] ?? 0,
];

/** The box of a paragraph says little about its surroundings: the first one around it that holds more does. */
function containerOf({ box }: Block, level: number): Box {
  let container = box;
  for (let step = 0; step < level && container.parent; step += 1) container = container.parent;
  return container;
}

const CONTAINER_LEVELS = [1, 2, 3, 5];

const CONTAINER_FEATURES: readonly BlockFeature[] = CONTAINER_LEVELS.flatMap((level): BlockFeature[] => [
  ({ sums }, block) => log(sums.size[containerOf(block, level).index] ?? 0),
  ({ sums }, block) => {
    const { index } = containerOf(block, level);
    return share(sums.linkSize[index] ?? 0, sums.size[index] ?? 0);
  },
  ({ sums }, block) => share(sums.prose[containerOf(block, level).index] ?? 0, sums.prose[0] ?? 0),
  ({ sums }, block) => {
    const { index } = containerOf(block, level);
    return share(sums.prose[index] ?? 0, sums.size[index] ?? 0);
  },
  ({ sums }, block) => log(sums.proseCount[containerOf(block, level).index] ?? 0),
]);

function mediaIn(view: PageView, box: Box): number {
  return (view.mediaBefore[box.end] ?? 0) - (view.mediaBefore[box.index] ?? 0);
}

/** Pictures and players between two blocks that follow one another. */
function mediaBetween(view: PageView, before: number, after: number): number {
  const [from, to] = [view.blocks[before]?.box.index, view.blocks[after]?.box.index];
  if (from === undefined || to === undefined) return -1;
  return Math.min(3, Math.abs((view.mediaBefore[to] ?? 0) - (view.mediaBefore[from] ?? 0)));
}

const MEDIA_FEATURES: readonly BlockFeature[] = [
  (view, block) => log(mediaIn(view, containerOf(block, 1))),
  (view, block) => log(mediaIn(view, containerOf(block, 2))),
  (view, block) =>
    share(mediaIn(view, containerOf(block, 3)), (view.sums.size[containerOf(block, 3).index] ?? 0) / 1000),
  (view, { index }) => mediaBetween(view, index - 1, index),
  (view, { index }) => mediaBetween(view, index, index + 1),
];

const NEIGHBOURS = [-2, -1, 1, 2];

const NEIGHBOUR_FEATURES: readonly BlockFeature[] = NEIGHBOURS.flatMap((step): BlockFeature[] => [
  (view, { index }) => log(view.sizes[index + step] ?? 0),
  (view, { index }) => {
    const neighbour = view.blocks[index + step];
    return neighbour ? share(neighbour.linkLength, neighbour.text.length) : -1;
  },
  (view, { index, box }) => {
    const neighbour = view.blocks[index + step]?.box;
    if (!neighbour) return -1;
    return (neighbour.tag === box.tag ? 1 : 0) + (neighbour.parent === box.parent ? 2 : 0);
  },
  (view, { index }) => (view.isProse[index + step] ? 1 : 0),
]);

const POSITION_FEATURES: readonly BlockFeature[] = [
  ({ blocks }, { index }) => share(index, blocks.length),
  ({ sizeBefore, blocks }, { index }) => share(sizeBefore[index] ?? 0, sizeBefore[blocks.length] ?? 0),
  ({ sizeBefore, headingIndex }, { index }) =>
    headingIndex < 0 ? -1 : log((sizeBefore[index] ?? 0) - (sizeBefore[headingIndex] ?? 0)),
  ({ headingIndex }, { index }) =>
    headingIndex < 0 ? -99 : Math.max(-20, Math.min(20, index - headingIndex)),
  ({ sectionScores }, { index }) => sectionScores[index] ?? 0,
  ({ sectionDistances }, { index }) => sectionDistances[index] ?? 0,
];

const KIN_FEATURES: readonly BlockFeature[] = [
  ({ kin }, { index }) => log(kin[index]?.count ?? 0),
  ({ kin, sums }, { index }) => share(kin[index]?.prose ?? 0, sums.prose[0] ?? 0),
  ({ kin }, { index }) => share(kin[index]?.linkSize ?? 0, kin[index]?.size ?? 0),
  ({ kin }, { index }) => log(share(kin[index]?.size ?? 0, kin[index]?.count ?? 0)),
  ({ twins }, { index }) => twins[index] ?? 0,
  ({ stated }, { index }) => stated[index] ?? -1,
  ({ described }, { index }) => described[index] ?? -1,
  ({ titlesSince }, { index }) => titlesSince[index] ?? 0,
  ({ articleNumbers }, { index }) => articleNumbers[index] ?? 0,
];

/** What the first look at a block sees: its text, its element, the names and sizes around it, its place. */
export const BLOCK_FEATURES: readonly BlockFeature[] = [
  ...TEXT_FEATURES,
  ...TAG_FEATURES,
  ...NAME_FEATURES,
  ...CONTAINER_FEATURES,
  ...MEDIA_FEATURES,
  ...NEIGHBOUR_FEATURES,
  ...POSITION_FEATURES,
  ...KIN_FEATURES,
];
