import type { Span } from '../text/span';
import { isBlank, isLetter } from './characters';
import { findMarks, type Mark, type MarkFamily } from './marks';
import { pairMarks, type MarkPair } from './pair-marks';

/** A stretch between quotation marks inside one paragraph, marks included. */
export interface Quotation extends Span {
  /** False when the closing mark is missing: it runs to the end of its paragraph. */
  readonly isClosed: boolean;
  /** It carries on the quotation that the paragraph before left open. */
  readonly isContinuation: boolean;
}

/** A quotation without end needs some length to be believed. */
const MIN_UNCLOSED = 20;

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

interface Paragraph {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** The words at the start of a paragraph that end a quotation left open before, without an opening mark of their own. */
function findTail({ span, marks }: Paragraph, openFamily: MarkFamily | null): Quotation | null {
  const first = marks.find(mark => mark.family === openFamily);
  if (!first || first.canOpen) return null;
  return { start: span.start, end: first.at + first.length, isClosed: true, isContinuation: true };
}

const standsFirst = (mark: Mark, span: Span): boolean => mark.at - span.start <= 1;

function opensWithMark(paragraph: Paragraph | undefined): boolean {
  const first = paragraph?.marks[0];
  if (!paragraph || !first?.canOpen) return false;
  return first.family !== 'single' && standsFirst(first, paragraph.span);
}

function hasWords(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}

function toQuotation({ open, closeIndex }: MarkPair, paragraph: Paragraph, wasOpen: boolean): Quotation {
  const close = paragraph.marks[closeIndex];
  const end = close ? close.at + close.length : paragraph.span.end;
  const isContinuation = wasOpen && standsFirst(open, paragraph.span);
  return { start: open.at, end, isClosed: close !== undefined, isContinuation };
}

interface Result {
  readonly quotations: readonly Quotation[];
  /** Family of the marks that the paragraph leaves open. */
  readonly openFamily: MarkFamily | null;
}

function findInParagraph(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  openFamily: MarkFamily | null,
): Result {
  const tail = findTail(paragraph, openFamily);
  const rest = tail
    ? { ...paragraph, marks: paragraph.marks.filter(mark => mark.at >= tail.end) }
    : paragraph;
  const pairs = pairMarks(rest.marks, opensWithMark(next));
  const last = pairs.at(-1);
  return {
    quotations: [
      ...(tail ? [tail] : []),
      ...pairs.map(pair => toQuotation(pair, rest, openFamily !== null && !tail)),
    ],
    openFamily: last?.closeIndex === -1 ? last.open.family : null,
  };
}

/**
 * A text quotes in one style. Where it uses double marks, single ones hold headlines, nicknames and quotations inside
 * quotations.
 */
function dropOddSingles(text: string, quotations: readonly Quotation[]): Quotation[] {
  const isSingle = ({ start }: Quotation): boolean =>
    "'‘‚‛‹".includes(text.charAt(start)) && !isDoubled(text, start);
  const singles = quotations.filter(isSingle).length;
  return singles * 2 > quotations.length
    ? [...quotations]
    : quotations.filter(quotation => !isSingle(quotation));
}

const isDoubled = (text: string, at: number): boolean => text.charAt(at) === text.charAt(at + 1);

/** All quotations of a text in reading order: outermost marks only, one a paragraph where they run over several. */
export function findQuotations(text: string): Quotation[] {
  const paragraphs = findParagraphs(text).map(span => ({
    span,
    marks: findMarks(text, span.start, span.end),
  }));
  const quotations: Quotation[] = [];
  let openFamily: MarkFamily | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const result: Result = findInParagraph(paragraph, paragraphs[index + 1], openFamily);
    quotations.push(...result.quotations);
    openFamily = result.openFamily;
  }
  const worded = quotations.filter(
    quotation =>
      hasWords(text, quotation) && (quotation.isClosed || quotation.end - quotation.start >= MIN_UNCLOSED),
  );
  return dropOddSingles(text, worded);
}
