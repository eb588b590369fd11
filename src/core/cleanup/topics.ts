import type { Block, Box } from '../article/box';
import { contains } from '../article/box';
import { CONTROL_TAGS } from '../article/element-kinds';
import type { PageLabels } from '../article/labels';
import { PhraseIndex } from '../text/phrase-index';
import { purposeNames } from './names';
import { LABEL_PHRASES } from './words/label-phrases';
import { NAME_PHRASES } from './words/name-phrases';

/** What names can say of an element. */
export type NameTopic = keyof typeof NAME_PHRASES;

/** What a label or heading can say. */
export type LabelTopic = keyof typeof LABEL_PHRASES;

/** A short block whose words speak of some topic. */
export interface LabelledBlock {
  readonly block: Block;
  /** As bits of `labelBit`. */
  readonly topics: number;
}

/** What the names and the short texts of one page speak of. */
interface Survey {
  /** For every box by its index the topics its names speak of, as bits of `nameBit`. */
  readonly own: Int32Array;
  /** What readers can click or fill in by its tag, in document order. */
  readonly clickable: readonly Box[];
  readonly labelled: readonly LabelledBlock[];
}

/** Longer texts are no labels. */
const MAX_LABEL = 50;

let nameIndex: PhraseIndex<NameTopic> | undefined;
let labelIndex: PhraseIndex<LabelTopic> | undefined;

const getNameIndex = (): PhraseIndex<NameTopic> => (nameIndex ??= new PhraseIndex<NameTopic>(NAME_PHRASES));
const getLabelIndex = (): PhraseIndex<LabelTopic> =>
  (labelIndex ??= new PhraseIndex<LabelTopic>(LABEL_PHRASES));

/** The bit that stands for a topic of names. */
export function nameBit(topic: NameTopic): number {
  return getNameIndex().bits[topic];
}

/** The bit that stands for a topic of labels. */
export function labelBit(topic: LabelTopic): number {
  return getLabelIndex().bits[topic];
}

/** Tags that say as much as names do. */
const TAG_TOPICS: Readonly<Record<string, NameTopic>> = {
  FIGURE: 'caption',
  FIGCAPTION: 'caption',
  NAV: 'menu',
  HEADER: 'siteHead',
};
/** Stands for what readers can click or fill in; beside the bits of topics. */
const CLICKABLE = 1 << 30;

function bitsOfTags(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [tag, topic] of Object.entries(TAG_TOPICS)) bits.set(tag, nameBit(topic));
  for (const tag of CONTROL_TAGS) bits.set(tag, CLICKABLE);
  return bits;
}

/** Looks at every box and every short block once, for all rules. Pages repeat names and labels: each is looked up once. */
class PageSurvey implements Survey {
  readonly own: Int32Array;
  /** For each topic of names, by the place of its bit, the boxes that speak of it. */
  readonly named: Box[][] = [];
  readonly clickable: Box[] = [];
  readonly labelled: LabelledBlock[] = [];
  readonly labels = new Map([['', 0]]);
  private readonly names = new Map<string, number>();
  private readonly tags = bitsOfTags();

  constructor({ boxes, blocks }: PageLabels) {
    this.own = new Int32Array(boxes.length);
    for (const box of boxes) this.addBox(box);
    for (const block of blocks) this.addBlock(block);
  }

  topicsOfLabel(text: string): number {
    let topics = this.labels.get(text);
    if (topics === undefined) this.labels.set(text, (topics = getLabelIndex().lookUpText(text)));
    return topics;
  }

  private addBox(box: Box): void {
    const { index, tag, names } = box;
    let own = names === '' ? 0 : this.topicsOfNames(box);
    const bits = this.tags.get(tag);
    if (bits === CLICKABLE) this.clickable.push(box);
    else if (bits !== undefined) own |= bits;
    if (own === 0) return;
    this.own[index] = own;
    for (let rest = own; rest !== 0; rest &= rest - 1) {
      const place = 31 - Math.clz32(rest & -rest);
      const list = this.named[place];
      if (list) list.push(box);
      else this.named[place] = [box];
    }
  }

  private addBlock(block: Block): void {
    if (block.text.length > MAX_LABEL) return;
    const topics = this.topicsOfLabel(block.text);
    if (topics !== 0) this.labelled.push({ block, topics });
  }

  private topicsOfNames(box: Box): number {
    const { names } = box;
    let topics = this.names.get(names);
    if (topics !== undefined) return topics;
    topics = getNameIndex().lookUp(purposeNames(box).split(' '));
    // Only the class tells whether a font's name is that of a style.
    if (!names.includes('font')) this.names.set(names, topics);
    return topics;
  }
}

const known = new WeakMap<PageLabels, PageSurvey>();

function surveyOf(labels: PageLabels): PageSurvey {
  let survey = known.get(labels);
  if (!survey) known.set(labels, (survey = new PageSurvey(labels)));
  return survey;
}

/** What the names and the short texts of a page speak of, worked out once. */
export function topicsOf(labels: PageLabels): Survey {
  return surveyOf(labels);
}

/** The boxes whose names speak of the topic, in document order. */
export function boxesNamed(labels: PageLabels, topic: NameTopic): readonly Box[] {
  return surveyOf(labels).named[31 - Math.clz32(nameBit(topic))] ?? [];
}

/** The boxes whose names speak of any of the topics, in document order. */
export function boxesNamedAny(labels: PageLabels, topics: readonly NameTopic[]): readonly Box[] {
  const lists = topics.map(topic => boxesNamed(labels, topic)).filter(({ length }) => length > 0);
  if (lists.length <= 1) return lists[0] ?? [];
  return [...new Set(lists.flat())].sort((a, b) => a.index - b.index);
}

/** Whether the names of a box speak of the topic. */
export function isNamed(labels: PageLabels, { index }: Box, topic: NameTopic): boolean {
  return ((surveyOf(labels).own[index] ?? 0) & nameBit(topic)) !== 0;
}

/** Whether the names of a box, or of one around it, speak of the topic. */
export function isWithinNamed(labels: PageLabels, box: Box, topic: NameTopic): boolean {
  return boxesNamed(labels, topic).some(outer => contains(outer, box));
}

/** The topics that a label speaks of, as bits of `labelBit`. */
export function topicsOfLabel(labels: PageLabels, text: string): number {
  return surveyOf(labels).topicsOfLabel(text);
}

/** Whether a label speaks of the topic. */
export function says(labels: PageLabels, text: string, topic: LabelTopic): boolean {
  return (topicsOfLabel(labels, text) & labelBit(topic)) !== 0;
}

/** Whether a single word names a service. */
export function isService(word: string): boolean {
  return (
    (getLabelIndex().lookUp([word]) & labelBit('service')) !== 0 ||
    (getNameIndex().lookUp([word]) & nameBit('service')) !== 0
  );
}

/** Whether a heading begins with words of the topic; a number before them does not count. */
export function beginsWith(text: string, topic: LabelTopic): boolean {
  return (getLabelIndex().lookUpStart(text) & labelBit(topic)) !== 0;
}
