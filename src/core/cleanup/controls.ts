import type { Box } from '../article/box';
import { CONTROL_TAGS } from '../article/element-kinds';
import { textOf } from '../article/labels';
import type { PageLabels } from '../article/labels';
import { attributeOf } from '../article/safe-dom';
import { nameBit, namesSay, says, topicsOfBoxes } from './topics';
import { FONT_LABEL, SERVICE_SITE, SHARE_ADDRESS } from './words/patterns';

/** What a link or button is for. `follow` leads to the paper's page at a service; `service` names one and leads nowhere, `button` leads nowhere, `link` anywhere. */
export type ControlKind = 'share' | 'service' | 'follow' | 'font' | 'tool' | 'button' | 'link';

/** Every kind there is. */
export const CONTROL_KINDS: readonly ControlKind[] = [
  'share',
  'service',
  'follow',
  'font',
  'tool',
  'button',
  'link',
];
const MAX_LABEL = 60;
const MAX_MADE_LABEL = 24;
const MAX_TOOL_LABEL = 20;
const MAX_INNER = 8;
const LABEL_ATTRIBUTES = ['aria-label', 'title', 'alt', 'data-tooltip', 'value', 'onclick', 'data-action'];

/** The links and buttons of a page by kind. */
export interface Controls {
  /** In document order. */
  readonly all: readonly { readonly box: Box; readonly kind: ControlKind }[];
  /** How many of these kinds a box holds, itself included. */
  countIn(box: Box, kinds: readonly ControlKind[]): number;
}

function labelOf(labels: PageLabels, box: Box): string {
  const inner = labels.boxes.slice(box.index, Math.min(box.end, box.index + MAX_INNER));
  const attributes = inner.flatMap(({ element }) => LABEL_ATTRIBUTES.map(name => attributeOf(element, name)));
  const text = textOf(labels, box);
  const parts = [...attributes, text.length <= MAX_LABEL ? text : ''].filter(
    part => part !== '' && part.length <= 160,
  );
  return parts.join(' ');
}

function namesOf({ boxes }: PageLabels, box: Box): string {
  const inner = boxes.slice(box.index, Math.min(box.end, box.index + MAX_INNER)).map(({ names }) => names);
  const parent = box.parent && box.parent.end - box.parent.index <= MAX_INNER ? box.parent.names : '';
  return `${inner.join(' ')} ${parent}`;
}

function leadsNowhere(address: string): boolean {
  return (
    address === '' ||
    address.startsWith('/cdn-cgi/') ||
    address.startsWith('#') ||
    /^(?:javascript:|\?)/i.test(address)
  );
}

interface Hint {
  readonly label: string;
  readonly names: string;
  readonly isInPlace: boolean;
}

function kindByWords(labels: PageLabels, hint: Hint): ControlKind {
  const { label, names, isInPlace } = hint;
  const isAbout = (topic: 'share' | 'service' | 'font' | 'tool'): boolean =>
    says(labels, label, topic) || namesSay(labels, names, topic);
  if (isAbout('font')) return 'font';
  if (namesSay(labels, names, 'share') || (isInPlace && says(labels, label, 'share'))) return 'share';
  // A longer link about print or audio leads to a page about it.
  if (!isInPlace) return label.length <= MAX_TOOL_LABEL && isAbout('tool') ? 'tool' : 'link';
  if (isAbout('service')) return 'service';
  return isAbout('tool') ? 'tool' : 'button';
}

function kindOf(labels: PageLabels, box: Box): ControlKind {
  const address = attributeOf(box.element, 'href').trim();
  if (address !== '' && SHARE_ADDRESS.test(address)) return 'share';
  const text = textOf(labels, box);
  if (FONT_LABEL.test(text)) return 'font';
  const isInPlace = leadsNowhere(address);
  if (text.length > MAX_LABEL) return isInPlace ? 'button' : 'link';
  if (SERVICE_SITE.test(address)) return 'follow';
  if (!isInPlace && text.length > MAX_TOOL_LABEL) return 'link';
  return kindByWords(labels, { label: labelOf(labels, box), names: namesOf(labels, box), isInPlace });
}

function hasMedia({ view }: PageLabels, box: Box): boolean {
  return (view.mediaBefore[box.end] ?? 0) > (view.mediaBefore[box.index] ?? 0);
}

/** A box without link or button inside that is named like one: pages also build buttons from other elements. */
function isMadeControl(labels: PageLabels, box: Box): boolean {
  const topics = topicsOfBoxes(labels)[box.index] ?? 0;
  if ((topics & (nameBit('button') | nameBit('share') | nameBit('font'))) === 0) return false;
  const isSmall = box.end - box.index <= 4 && !box.isLink && box.endBlock - box.firstBlock <= 1;
  if (!isSmall || hasMedia(labels, box) || (labels.guards[box.index] ?? 0) > 0) return false;
  return textOf(labels, box).length <= MAX_MADE_LABEL;
}

class PageControls implements Controls {
  readonly all: { box: Box; kind: ControlKind }[] = [];
  /** For each kind the index of its controls' boxes, ascending. */
  private readonly places: Record<ControlKind, number[]>;

  constructor(labels: PageLabels) {
    this.places = { share: [], service: [], follow: [], font: [], tool: [], button: [], link: [] };
    let covered = 0;
    for (const box of labels.boxes) {
      if (box.index < covered || !(CONTROL_TAGS.has(box.tag) || isMadeControl(labels, box))) continue;
      const kind = kindOf(labels, box);
      this.all.push({ box, kind });
      this.places[kind].push(box.index);
      covered = box.end;
    }
  }

  countIn({ index, end }: Box, kinds: readonly ControlKind[]): number {
    let count = 0;
    for (const kind of kinds)
      count += countBelow(this.places[kind], end) - countBelow(this.places[kind], index);
    return count;
  }
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const known = new WeakMap<PageLabels, Controls>();

/** The links and buttons of a labelled page, worked out once. */
export function controlsOf(labels: PageLabels): Controls {
  let controls = known.get(labels);
  if (!controls) known.set(labels, (controls = new PageControls(labels)));
  return controls;
}

/** Whether a control is one of the reader's tools: print, listen, save, translate, back to the top. */
export function isOwnTool(labels: PageLabels, box: Box): boolean {
  return says(labels, labelOf(labels, box), 'ownTool') || namesSay(labels, namesOf(labels, box), 'ownTool');
}
