import type { Box } from '../article/box';
import type { PageLabels } from '../article/labels';
import { attributeOf } from '../article/safe-dom';
import { topicsOfLabel } from './topics';

const MAX_INNER = 8;
const MAX_LABEL = 60;
const MAX_ATTRIBUTE = 160;
const LABEL_ATTRIBUTES = ['aria-label', 'title', 'alt', 'data-tooltip', 'value', 'onclick', 'data-action'];

function addAttributes({ element, tag }: Box, parts: string[]): void {
  // Forms may be clobbered; every other element is asked directly, unless it has no attributes.
  if (tag !== 'FORM' && !element.hasAttributes()) return;
  for (const name of LABEL_ATTRIBUTES) {
    const value = tag === 'FORM' ? attributeOf(element, name) : element.getAttribute(name);
    if (value && value.length <= MAX_ATTRIBUTE) parts.push(value);
  }
}

/** What is written on a control: the attributes of its first elements that name it, and its text when that is short. */
export function partsOfLabel({ boxes }: PageLabels, box: Box, text: string): string[] {
  const parts: string[] = [];
  const end = Math.min(box.end, box.index + MAX_INNER);
  for (let index = box.index; index < end; index += 1) {
    const inner = boxes[index];
    if (inner) addAttributes(inner, parts);
  }
  if (text !== '' && text.length <= MAX_LABEL) parts.push(text);
  return parts;
}

/** The topics of a label, as bits of `labelBit`. */
export function topicsOfParts(labels: PageLabels, parts: readonly string[]): number {
  let topics = 0;
  for (const part of parts) topics |= topicsOfLabel(labels, part);
  return topics;
}

/** By what the names of every box speak of: what those of a control's first elements do, and those of the element around it when it holds little more. */
export function topicsOfNames(own: Int32Array, { index, end, parent }: Box): number {
  const last = Math.min(end, index + MAX_INNER);
  let topics = 0;
  for (let at = index; at < last; at += 1) topics |= own[at] ?? 0;
  if (parent && parent.end - parent.index <= MAX_INNER) topics |= own[parent.index] ?? 0;
  return topics;
}

/** The words of the same names. */
export function namesAround({ boxes }: PageLabels, { index, end, parent }: Box): string {
  const inner = boxes.slice(index, Math.min(end, index + MAX_INNER)).map(({ names }) => names);
  const outer = parent && parent.end - parent.index <= MAX_INNER ? parent.names : '';
  return `${inner.join(' ')} ${outer}`;
}
