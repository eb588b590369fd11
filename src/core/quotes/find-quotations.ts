import type { Span } from '../text/span';
import { isBlank, isLetter } from './characters';
import { findMarks, type Mark } from './marks';

/** A stretch between quotation marks inside one paragraph, marks included. */
export interface Quotation extends Span {
  /** False when the closing mark is missing: it runs to the end of its paragraph. */
  readonly isClosed: boolean;
  /** It carries on the quotation that the paragraph before left open. */
  readonly isContinuation: boolean;
}

interface Found {
  readonly open: Mark;
  /** Index of the closing mark among the marks; -1 when there is none. */
  readonly closeIndex: number;
}

/** A quotation without end needs some length to be believed. */
const MIN_UNCLOSED = 20;

const closes = (open: Mark, mark: Mark): boolean => mark.family === open.family && mark.canClose;

/**
 * First strong closing mark of a single-quoted stretch; a weak one ("workers’ rights") counts only when no
 * strong one comes before the next opening mark.
 */
function closeOfSingle(marks: readonly Mark[], from: number): number {
  const open = marks[from];
  let weak = -1;
  for (let index = from + 1; open && index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.family !== 'single') break;
    if (mark.canOpen && !mark.canClose) break;
    if (!closes(open, mark)) continue;
    if (!mark.isWeak) return index;
    if (weak === -1) weak = index;
  }
  return weak;
}

/** Where the quotation that opens at `from` is closed, quotations of the same marks inside it skipped. */
function closeOfNested(marks: readonly Mark[], from: number): number {
  const open = marks[from];
  let depth = 1;
  for (let index = from + 1; open && index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark || mark.family !== open.family) continue;
    if (mark.canOpen && !mark.canClose) depth += 1;
    else if (mark.canClose && !isInches(marks, index)) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** Inches inside a quotation: a mark after a digit while the next mark closes as well. */
function isInches(marks: readonly Mark[], index: number): boolean {
  const next = marks[index + 1];
  return marks[index]?.isWeak === true && next !== undefined && next.canClose && !next.canOpen;
}

function firstClose(marks: readonly Mark[], from: number): number {
  const open = marks[from];
  for (let index = from + 1; open && index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark && closes(open, mark) && !isInches(marks, index)) return index;
  }
  return -1;
}

/** The outermost quotations of one paragraph. An open one can only be the last. */
function pairMarks(marks: readonly Mark[], isLeftOpen: boolean): Found[] {
  const found: Found[] = [];
  let isBalanced = true;
  for (let index = 0; index < marks.length; index += 1) {
    const open = marks[index];
    if (!open?.canOpen) continue;
    let close = -1;
    if (open.family === 'single') close = closeOfSingle(marks, index);
    else {
      // Once one search has run to the end in vain, nesting says nothing any more; searching on would be quadratic.
      if (isBalanced) close = closeOfNested(marks, index);
      if (close === -1) isBalanced = false;
      if (close === -1 && !isLeftOpen) close = firstClose(marks, index);
    }
    if (close === -1 && open.family === 'single') continue;
    found.push({ open, closeIndex: close });
    if (close === -1) break;
    index = close;
  }
  return found;
}

/** The paragraphs of a text that hold more than blanks. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    let first = start;
    while (first < end && isBlank(text.charCodeAt(first))) first += 1;
    let last = end;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
    if (last > first) paragraphs.push({ start: first, end: last });
    start = end + 1;
  }
  return paragraphs;
}

interface OpenState {
  readonly mark: Mark;
}

/** The words at the start of a paragraph that end a quotation left open before, without an opening mark of their own. */
function findTail(marks: readonly Mark[], paragraph: Span, open: OpenState | null): Quotation | null {
  const first = marks.find(mark => mark.family === open?.mark.family);
  if (!open || !first || first.canOpen || !first.canClose) return null;
  return { start: paragraph.start, end: first.at + first.length, isClosed: true, isContinuation: true };
}

function opensParagraph(paragraph: Span, marks: readonly Mark[]): boolean {
  const first = marks[0];
  return first !== undefined && first.canOpen && first.family !== 'single' && first.at - paragraph.start <= 1;
}

const hasWords = (text: string, span: Span): boolean => {
  for (let at = span.start; at < span.end; at += 1) if (isLetter(text.charCodeAt(at))) return true;
  return false;
};

/** All quotations of a text in reading order: outermost marks only, one a paragraph where they run over several. */
export function findQuotations(text: string): Quotation[] {
  const paragraphs = findParagraphs(text);
  const marksOf = paragraphs.map(({ start, end }) => findMarks(text, start, end));
  const quotations: Quotation[] = [];
  let open: OpenState | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks = marksOf[index] ?? [];
    const next = paragraphs[index + 1];
    const isLeftOpen = next !== undefined && opensParagraph(next, marksOf[index + 1] ?? []);
    const tail = findTail(marks, paragraph, open);
    if (tail) quotations.push(tail);
    const rest = tail ? marks.filter(mark => mark.at >= tail.end) : marks;
    const wasOpen: boolean = open !== null && !tail;
    open = null;
    for (const { open: mark, closeIndex } of pairMarks(rest, isLeftOpen)) {
      const close = rest[closeIndex];
      const end = close ? close.at + close.length : paragraph.end;
      const isContinuation = wasOpen && mark.at - paragraph.start <= 1;
      const quotation = { start: mark.at, end, isClosed: close !== undefined, isContinuation };
      if (!close) open = { mark };
      if ((close || end - mark.at >= MIN_UNCLOSED) && hasWords(text, quotation)) quotations.push(quotation);
    }
  }
  return quotations;
}
