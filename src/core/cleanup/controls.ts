import type { Box } from '../article/box';
import { CONTROL_TAGS } from '../article/element-kinds';
import { textOf } from '../article/labels';
import type { PageLabels } from '../article/labels';
import { attributeOf } from '../article/safe-dom';
import { useOf } from './addresses';
import type { AddressUse } from './addresses';
import { namesAround, partsOfLabel, topicsOfNames, topicsOfParts } from './control-hints';
import { countBelow, countInside } from './count-below';
import { boxesNamedAny, isService, labelBit, nameBit, topicsOf, topicsOfLabel } from './topics';
import type { LabelTopic, NameTopic } from './topics';
import { FONT_LABEL } from './words/patterns';

/** What a link or button is for. `follow` leads to the paper's page at a service; `service` names one and leads nowhere, `button` leads nowhere, `link` anywhere; a `field` is filled in. */
export type ControlKind = 'share' | 'service' | 'follow' | 'font' | 'tool' | 'button' | 'field' | 'link';

const MAX_LABEL = 60;
const MAX_MADE_LABEL = 24;
const MAX_TOOL_LABEL = 20;
const MAX_FONT_LABEL = 5;
const FIELD_TYPES: ReadonlySet<string> = new Set([
  '',
  'text',
  'email',
  'search',
  'password',
  'tel',
  'url',
  'number',
]);
/** A reader's right, not a button: "Do not sell or share my personal information". */
const PRIVACY_LABEL = /\bsell (?:or|and|&) share\b|\bpersonal (?:data|information)\b/i;

/** A link or button, and what it is for. */
export interface Control {
  readonly box: Box;
  readonly kind: ControlKind;
}

/** The links and buttons of a page by kind. */
export interface Controls {
  /** In document order. */
  readonly all: readonly Control[];
  /** Those in a box, itself included. */
  within(box: Box): readonly Control[];
  /** How many a box holds, itself included. */
  countAllIn(box: Box): number;
  /** How many of these kinds a box holds, itself included. */
  countIn(box: Box, kinds: readonly ControlKind[]): number;
}

/** Where following a control leads. */
function useOfBox({ element }: Box): AddressUse {
  const address = element.getAttribute('href');
  return address === null ? 'nowhere' : useOf(address.trim());
}

function isField({ tag, element }: Box): boolean {
  if (tag !== 'INPUT') return tag === 'TEXTAREA' || tag === 'SELECT';
  return FIELD_TYPES.has(attributeOf(element, 'type').toLowerCase());
}

/** The topics a control can be about, as bits of names and of labels. */
interface TopicBits {
  readonly named: number;
  readonly said: number;
}

const bitsOf = (topic: LabelTopic & NameTopic): TopicBits => ({
  named: nameBit(topic),
  said: labelBit(topic),
});

/** Tells the kinds of one page's controls. */
class KindReader {
  private readonly labels: PageLabels;
  private readonly own: Int32Array;
  private readonly font = bitsOf('font');
  private readonly share = bitsOf('share');
  private readonly service = bitsOf('service');
  private readonly tool = bitsOf('tool');

  constructor(labels: PageLabels) {
    this.labels = labels;
    this.own = topicsOf(labels).own;
  }

  kindOf(box: Box): ControlKind {
    const use = useOfBox(box);
    if (use === 'share') return 'share';
    const text = textOf(this.labels, box);
    if (text.length <= MAX_FONT_LABEL && FONT_LABEL.test(text)) return 'font';
    // A headline is no label.
    if (use === 'nowhere') return text.length > MAX_LABEL ? 'button' : this.kindOfButton(box, text);
    if (use === 'service' && text.length <= MAX_LABEL) return 'follow';
    return text.length > MAX_TOOL_LABEL ? 'link' : this.kindOfLink(box, text);
  }

  /** The kind of a link that leads elsewhere: one about print or audio with a longer label leads to a page about it. */
  private kindOfLink(box: Box, text: string): ControlKind {
    const { labels, tool } = this;
    const named = topicsOfNames(this.own, box);
    if (named & this.share.named && !isPrivacy(partsOfLabel(labels, box, text))) return 'share';
    const isNamedTool = (named & tool.named) !== 0;
    if (text !== '' && !isNamedTool && !(topicsOfLabel(labels, text) & tool.said)) return 'link';
    const parts = partsOfLabel(labels, box, text);
    if (parts.join(' ').length > MAX_TOOL_LABEL) return 'link';
    return isNamedTool || topicsOfParts(labels, parts) & tool.said ? 'tool' : 'link';
  }

  /** The kind of a control that acts where it stands. */
  private kindOfButton(box: Box, text: string): ControlKind {
    const parts = partsOfLabel(this.labels, box, text);
    const said = topicsOfParts(this.labels, parts);
    const named = topicsOfNames(this.own, box);
    const isAbout = (topic: TopicBits): boolean => (said & topic.said) !== 0 || (named & topic.named) !== 0;
    if (isAbout(this.font)) return 'font';
    if (isField(box)) return 'field';
    if (isAbout(this.share) && !isPrivacy(parts)) return 'share';
    if (isAbout(this.service)) return 'service';
    return isAbout(this.tool) ? 'tool' : 'button';
  }
}

function isPrivacy(parts: readonly string[]): boolean {
  return PRIVACY_LABEL.test(parts.join(' '));
}

function hasMedia({ view }: PageLabels, box: Box): boolean {
  return (view.mediaBefore[box.end] ?? 0) > (view.mediaBefore[box.index] ?? 0);
}

/** A box without link or button inside that is named like one: pages also build buttons from other elements. */
function isMadeControl(labels: PageLabels, box: Box): boolean {
  const isSmall = box.end - box.index <= 4 && !box.isLink && box.endBlock - box.firstBlock <= 1;
  if (!isSmall || hasMedia(labels, box) || (labels.guards[box.index] ?? 0) > 0) return false;
  return textOf(labels, box).length <= MAX_MADE_LABEL;
}

/** What may be a control, in document order. */
function findCandidates(labels: PageLabels): readonly Box[] {
  const { clickable } = topicsOf(labels);
  const made = boxesNamedAny(labels, ['button', 'share', 'font']).filter(
    box => !CONTROL_TAGS.has(box.tag) && isMadeControl(labels, box),
  );
  return made.length === 0 ? clickable : [...clickable, ...made].sort((a, b) => a.index - b.index);
}

class PageControls implements Controls {
  readonly all: Control[] = [];
  /** Their boxes' indexes, ascending. */
  private readonly starts: number[] = [];
  /** For each kind the index of its controls' boxes, ascending. */
  private readonly places: Record<ControlKind, number[]>;

  constructor(labels: PageLabels) {
    this.places = { share: [], service: [], follow: [], font: [], tool: [], button: [], field: [], link: [] };
    const reader = new KindReader(labels);
    let covered = 0;
    for (const box of findCandidates(labels)) {
      if (box.index < covered) continue;
      const kind = reader.kindOf(box);
      this.all.push({ box, kind });
      this.starts.push(box.index);
      this.places[kind].push(box.index);
      covered = box.end;
    }
  }

  within({ index, end }: Box): readonly Control[] {
    return this.all.slice(countBelow(this.starts, index), countBelow(this.starts, end));
  }

  countAllIn(box: Box): number {
    return countInside(this.starts, box);
  }

  countIn(box: Box, kinds: readonly ControlKind[]): number {
    let count = 0;
    for (const kind of kinds) count += countInside(this.places[kind], box);
    return count;
  }
}

const known = new WeakMap<PageLabels, Controls>();

/** The links and buttons of a labelled page, worked out once. */
export function controlsOf(labels: PageLabels): Controls {
  let controls = known.get(labels);
  if (!controls) known.set(labels, (controls = new PageControls(labels)));
  return controls;
}

/** Whether a control acts where it stands, or shares; a link that leads elsewhere is part of its sentence. */
export function isButton(control: Box): boolean {
  const use = useOfBox(control);
  return use === 'nowhere' || use === 'share';
}

/** Whether a control is one of the reader's tools: print, listen, save, translate, back to the top. */
export function isOwnTool(labels: PageLabels, box: Box): boolean {
  if (topicsOfNames(topicsOf(labels).own, box) & nameBit('ownTool')) return true;
  return (topicsOfParts(labels, partsOfLabel(labels, box, textOf(labels, box))) & labelBit('ownTool')) !== 0;
}

/** The first word that names a service on a control, lower case; an empty string when none does. */
export function serviceOf(labels: PageLabels, box: Box): string {
  const label = partsOfLabel(labels, box, textOf(labels, box)).join(' ');
  const words = `${label} ${namesAround(labels, box)}`.toLowerCase().split(/[^\p{L}]+/u);
  return words.find(isService) ?? '';
}
