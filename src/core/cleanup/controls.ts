import type { Box } from '../article/box';
import { CONTROL_TAGS } from '../article/element-kinds';
import { textOf } from '../article/labels';
import type { PageLabels } from '../article/labels';
import { attributeOf } from '../article/safe-dom';
import {
  FONT_LABEL,
  FONT_NAMES,
  FONT_WORDS,
  OWN_TOOL_WORDS,
  SERVICE_SITE,
  SERVICE_WORDS,
  SHARE_ADDRESS,
  SHARE_WORDS,
  TOOL_WORDS,
} from './words/control-words';

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

function kindByWords({ label, names, isInPlace }: Hint): ControlKind {
  if (FONT_WORDS.test(label) || FONT_NAMES.test(names)) return 'font';
  const hint = `${label} ${names}`;
  if (SHARE_WORDS.test(hint) && (isInPlace || /share|sns/.test(hint))) return 'share';
  if (isInPlace && SERVICE_WORDS.test(hint)) return 'service';
  if (TOOL_WORDS.test(hint)) return 'tool';
  return isInPlace ? 'button' : 'link';
}

function kindOf(labels: PageLabels, box: Box): ControlKind {
  const address = attributeOf(box.element, 'href').trim();
  if (address !== '' && SHARE_ADDRESS.test(address)) return 'share';
  const text = textOf(labels, box);
  if (FONT_LABEL.test(text)) return 'font';
  const isInPlace = leadsNowhere(address);
  if (text.length > MAX_LABEL) return isInPlace ? 'button' : 'link';
  if (SERVICE_SITE.test(address)) return 'follow';
  return kindByWords({ label: labelOf(labels, box), names: namesOf(labels, box), isInPlace });
}

/** A box without link or button inside that is named like one: pages also build buttons from other elements. */
function isMadeControl(labels: PageLabels, box: Box): boolean {
  const isSmall = box.end - box.index <= 4 && !box.isLink && box.endBlock - box.firstBlock <= 1;
  if (!isSmall || box.tag === 'IMG' || (labels.guards[box.index] ?? 0) > 0) return false;
  if (textOf(labels, box).length > 24) return false;
  return (
    / (?:button|btn) /.test(` ${box.names} `) || SHARE_WORDS.test(box.names) || FONT_NAMES.test(box.names)
  );
}

class PageControls implements Controls {
  readonly all: { box: Box; kind: ControlKind }[] = [];
  private readonly before: Uint32Array[];

  constructor(labels: PageLabels) {
    this.before = CONTROL_KINDS.map(() => new Uint32Array(labels.boxes.length + 1));
    let covered = 0;
    for (const box of labels.boxes) {
      const isControl = box.index >= covered && (CONTROL_TAGS.has(box.tag) || isMadeControl(labels, box));
      const kind = isControl ? kindOf(labels, box) : null;
      if (kind) {
        this.all.push({ box, kind });
        covered = box.end;
      }
      CONTROL_KINDS.forEach((name, place) => {
        const counts = this.before[place];
        if (counts) counts[box.index + 1] = (counts[box.index] ?? 0) + (name === kind ? 1 : 0);
      });
    }
  }

  countIn(box: Box, kinds: readonly ControlKind[]): number {
    return kinds.reduce((sum, kind) => {
      const counts = this.before[CONTROL_KINDS.indexOf(kind)];
      return sum + (counts?.[box.end] ?? 0) - (counts?.[box.index] ?? 0);
    }, 0);
  }
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
  return OWN_TOOL_WORDS.test(`${labelOf(labels, box)} ${namesOf(labels, box)}`);
}
