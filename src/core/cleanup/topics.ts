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

/** Pages repeat names: those of one page are looked up once each. */
const known = new WeakMap<PageLabels, Map<string, number>>();

function topicsOf(labels: PageLabels, names: string): number {
  if (names === '') return 0;
  let page = known.get(labels);
  if (!page) known.set(labels, (page = new Map<string, number>()));
  let topics = page.get(names);
  if (topics === undefined) {
    nameIndex ??= new PhraseIndex<NameTopic>(NAME_PHRASES);
    page.set(names, (topics = nameIndex.lookUp(names.split(' '))));
  }
  return topics;
}

/** Whether the names of a box speak of the topic. */
export function isNamed(labels: PageLabels, { names }: Box, topic: NameTopic): boolean {
  return namesSay(labels, names, topic);
}

/** Whether names, as boxes have them, speak of the topic. */
export function namesSay(labels: PageLabels, names: string, topic: NameTopic): boolean {
  const topics = topicsOf(labels, names);
  return topics !== 0 && nameIndex !== undefined && (topics & nameIndex.bitOf(topic)) !== 0;
}

/** The nearest box from `box` upwards whose names speak of the topic; `null` when none does. */
export function closestNamed(labels: PageLabels, box: Box, topic: NameTopic): Box | null {
  return closest(box, at => isNamed(labels, at, topic));
}

/** Whether a label speaks of the topic. */
export function says(text: string, topic: LabelTopic): boolean {
  labelIndex ??= new PhraseIndex<LabelTopic>(LABEL_PHRASES);
  return (labelIndex.lookUpText(text) & labelIndex.bitOf(topic)) !== 0;
}

/** Whether a heading begins with words of the topic; a number before them does not count. */
export function beginsWith(text: string, topic: LabelTopic): boolean {
  labelIndex ??= new PhraseIndex<LabelTopic>(LABEL_PHRASES);
  return (labelIndex.lookUpStart(text) & labelIndex.bitOf(topic)) !== 0;
}
