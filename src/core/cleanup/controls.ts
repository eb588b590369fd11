import type { Box } from '../article/box';
import { CONTROL_TAGS } from '../article/element-kinds';
import { textOf } from '../article/labels';
import type { PageLabels } from '../article/labels';
import { attributeOf } from '../article/safe-dom';
import { purposeNames } from './names';
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

/**
 * What a link or button is for. `follow` leads to the paper's page at a service; `service` names one and leads nowhere,
 * `button` leads nowhere, `link` anywhere; a `field` is filled in.
 */
export type ControlKind = 'share' | 'service' | 'follow' | 'font' | 'tool' | 'button' | 'field' | 'link';

/** Every kind there is. */
export const CONTROL_KINDS: readonly ControlKind[] = [
  'share',
  'service',
  'follow',
  'font',
  'tool',
  'button',
  'field',
  'link',
];
const MAX_LABEL = 60;
const MAX_INNER = 8;
const MAX_TITLE = 30;
const FIELD_TYPES = /^(?:|text|email|search|password|tel|url|number)$/i;
/** A reader's right, not a button: "Do not sell or share my personal information". */
const PRIVACY_LABEL = /\bsell (?:or|and|&) share\b|\bpersonal (?:data|information)\b/i;
const LABEL_ATTRIBUTES = ['aria-label', 'title', 'alt', 'data-tooltip', 'value', 'onclick', 'data-action'];

/** The links and buttons of a page by kind. */
export interface Controls {
  /** In document order. */
  readonly all: readonly { readonly box: Box; readonly kind: ControlKind }[];
  /** How many of these kinds a box holds, itself included. */
  countIn(box: Box, kinds: readonly ControlKind[]): number;
}

function labelsOf(labels: PageLabels, box: Box): string[] {
  const inner = labels.boxes.slice(box.index, Math.min(box.end, box.index + MAX_INNER));
  const attributes = inner.flatMap(({ element }) => LABEL_ATTRIBUTES.map(name => attributeOf(element, name)));
  const text = textOf(labels, box);
  return [...attributes, text.length <= MAX_LABEL ? text : ''].filter(
    part => part !== '' && part.length <= 160,
  );
}

function namesOf({ boxes }: PageLabels, box: Box): string {
  const inner = boxes.slice(box.index, Math.min(box.end, box.index + MAX_INNER)).map(purposeNames);
  const { parent } = box;
  const outer = parent && parent.end - parent.index <= MAX_INNER ? purposeNames(parent) : '';
  return `${inner.join(' ')} ${outer}`;
}

function leadsNowhere(address: string): boolean {
  return (
    address === '' ||
    address.startsWith('/cdn-cgi/') ||
    address.startsWith('#') ||
    /^(?:javascript:|\?)/i.test(address)
  );
}

/** What a control says of itself, and whether it acts on the page it stands on. */
interface Hint {
  readonly labels: readonly string[];
  readonly names: string;
  readonly isInPlace: boolean;
}

/**
 * Whether one of these words says what a control is for. A link that leads elsewhere may have the word in its headline:
 * there it counts at the beginning of a short label, or among the names.
 */
function isFor(words: RegExp, { labels, names, isInPlace }: Hint): boolean {
  if (isInPlace) return words.test(`${labels.join(' ')} ${names}`);
  return words.test(names) || labels.some(label => label.length <= MAX_TITLE && label.search(words) === 0);
}

function isShare(hint: Hint): boolean {
  return isFor(SHARE_WORDS, hint) && !hint.labels.some(label => PRIVACY_LABEL.test(label));
}

function kindByWords(hint: Hint): ControlKind {
  const { labels, names, isInPlace } = hint;
  if (isInPlace && (labels.some(label => FONT_WORDS.test(label)) || FONT_NAMES.test(names))) return 'font';
  if (isShare(hint)) return 'share';
  if (isInPlace && isFor(SERVICE_WORDS, hint)) return 'service';
  if (isFor(TOOL_WORDS, hint)) return 'tool';
  return isInPlace ? 'button' : 'link';
}

function isField({ tag, element }: Box): boolean {
  if (tag !== 'INPUT') return tag === 'TEXTAREA' || tag === 'SELECT';
  return FIELD_TYPES.test(attributeOf(element, 'type'));
}

function addressOf({ element }: Box): string {
  return attributeOf(element, 'href').trim();
}

function hintOf(labels: PageLabels, box: Box): Hint {
  return {
    labels: labelsOf(labels, box),
    names: namesOf(labels, box),
    isInPlace: leadsNowhere(addressOf(box)),
  };
}

function kindOf(labels: PageLabels, box: Box): ControlKind {
  const address = addressOf(box);
  if (address !== '' && SHARE_ADDRESS.test(address)) return 'share';
  const text = textOf(labels, box);
  if (FONT_LABEL.test(text)) return 'font';
  if (text.length > MAX_LABEL) return leadsNowhere(address) ? 'button' : 'link';
  if (SERVICE_SITE.test(address)) return 'follow';
  const kind = kindByWords(hintOf(labels, box));
  return isField(box) && kind !== 'font' ? 'field' : kind;
}

function hasMedia({ view }: PageLabels, box: Box): boolean {
  return (view.mediaBefore[box.end] ?? 0) > (view.mediaBefore[box.index] ?? 0);
}

/** A box without link or button inside that is named like one: pages also build buttons from other elements. */
function isMadeControl(labels: PageLabels, box: Box): boolean {
  const isSmall = box.end - box.index <= 4 && !box.isLink && box.endBlock - box.firstBlock <= 1;
  if (!isSmall || hasMedia(labels, box) || (labels.guards[box.index] ?? 0) > 0) return false;
  if (textOf(labels, box).length > 24) return false;
  const names = purposeNames(box);
  return / (?:button|btn) /.test(` ${names} `) || SHARE_WORDS.test(names) || FONT_NAMES.test(names);
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

/** Whether a control acts where it stands, or shares; a link that leads elsewhere is part of its sentence. */
export function isButton(control: Box): boolean {
  const address = addressOf(control);
  return leadsNowhere(address) || SHARE_ADDRESS.test(address);
}

/** Whether a control is one of the reader's tools: print, listen, save, translate, back to the top. */
export function isOwnTool(labels: PageLabels, box: Box): boolean {
  return isFor(OWN_TOOL_WORDS, hintOf(labels, box));
}

/** The word that names the service of a control, lower case; nothing when it names none. */
export function serviceOf(labels: PageLabels, box: Box): string[] {
  const { labels: said, names } = hintOf(labels, box);
  const word = SERVICE_WORDS.exec(`${said.join(' ')} ${names}`)?.[0];
  return word === undefined ? [] : [word.trim().toLowerCase()];
}
