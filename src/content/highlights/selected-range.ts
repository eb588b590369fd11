import { spanOfRange } from '../../core/annotation/dom-range';
import type { TextIndex } from '../../core/annotation/text-index';
import type { Span } from '../../core/text/span';

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** What the reader has selected of the page's text; `null` when that is nothing or stands in a field. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (selection.toString().trim() === '') return null;
  const isEditable = [range.startContainer, range.endContainer].some(
    node => elementOf(node)?.closest(EDITABLE) != null,
  );
  return isEditable ? null : range;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** The span of a range without the white space at its ends; `null` when nothing else is in it. */
export function wordsOf(index: TextIndex, range: AbstractRange): Span | null {
  let { start, end } = spanOfRange(index, range);
  while (start < end && isSpace(index.text, start)) start += 1;
  while (end > start && isSpace(index.text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}
