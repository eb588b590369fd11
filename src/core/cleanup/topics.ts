import type { Box } from '../article/box';
import { closest } from '../article/box';
import type { PageLabels } from '../article/labels';
import { PhraseIndex } from '../text/phrase-index';
import { LABEL_PHRASES } from './words/label-phrases';
import { NAME_PHRASES } from './words/name-phrases';

/** What names can say of an element. */
export type NameTopic = keyof typeof NAME_PHRASES;

/** What a label or heading can say. */
export type LabelTopic = keyof typeof LABEL_PHRASES;

let nameIndex: PhraseIndex<NameTopic> | undefined;
let labelIndex: PhraseIndex<LabelTopic> | undefined;

/** What was looked up on one page: pages repeat names and labels. */
interface Known {
  /** For each box by its index. */
  readonly boxes: Int32Array;
  readonly names: Map<string, number>;
  readonly labels: Map<string, number>;
}

const known = new WeakMap<PageLabels, Known>();

const getNameIndex = (): PhraseIndex<NameTopic> => (nameIndex ??= new PhraseIndex<NameTopic>(NAME_PHRASES));
const getLabelIndex = (): PhraseIndex<LabelTopic> =>
  (labelIndex ??= new PhraseIndex<LabelTopic>(LABEL_PHRASES));

function lookUpNames(names: string, cache: Map<string, number>): number {
  let topics = cache.get(names);
  if (topics === undefined) cache.set(names, (topics = getNameIndex().lookUp(names.split(' '))));
  return topics;
}

function knownOf(labels: PageLabels): Known {
  let page = known.get(labels);
  if (!page) {
    const names = new Map([['', 0]]);
    const boxes = Int32Array.from(labels.boxes, box => lookUpNames(box.names, names));
    known.set(labels, (page = { boxes, names, labels: new Map<string, number>() }));
  }
  return page;
}

/** For every box by its index the topics its names speak of, as bits of `nameBit`. */
export function topicsOfBoxes(labels: PageLabels): Int32Array {
  return knownOf(labels).boxes;
}

/** The bit that stands for a topic of names. */
export function nameBit(topic: NameTopic): number {
  return getNameIndex().bits[topic];
}

/** Whether the names of a box speak of the topic. */
export function isNamed(labels: PageLabels, { index }: Box, topic: NameTopic): boolean {
  return ((knownOf(labels).boxes[index] ?? 0) & nameBit(topic)) !== 0;
}

/** Whether names, as boxes have them, speak of the topic. */
export function namesSay(labels: PageLabels, names: string, topic: NameTopic): boolean {
  return (lookUpNames(names, knownOf(labels).names) & nameBit(topic)) !== 0;
}

/** The nearest box from `box` upwards whose names speak of the topic; `null` when none does. */
export function closestNamed(labels: PageLabels, box: Box, topic: NameTopic): Box | null {
  return closest(box, at => isNamed(labels, at, topic));
}

/** Whether a label speaks of the topic. */
export function says(labels: PageLabels, text: string, topic: LabelTopic): boolean {
  if (text === '') return false;
  const cache = knownOf(labels).labels;
  let topics = cache.get(text);
  if (topics === undefined) cache.set(text, (topics = getLabelIndex().lookUpText(text)));
  return (topics & getLabelIndex().bits[topic]) !== 0;
}

/** Whether a heading begins with words of the topic; a number before them does not count. */
export function beginsWith(text: string, topic: LabelTopic): boolean {
  return (getLabelIndex().lookUpStart(text) & getLabelIndex().bits[topic]) !== 0;
}
