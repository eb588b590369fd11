import type { Attribution } from '../quotes/model';
import type { TextSpan } from '../text/span';

/** Opening marks and what may close each of them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '‘': "’'",
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '＂': '＂',
};

/** The words of a quoted stretch without its own outer quotation marks; marks further inside stay. */
export function withoutMarks(words: string): string {
  const trimmed = words.trim();
  const closers = CLOSERS[trimmed.charAt(0)];
  if (closers === undefined) return trimmed;
  const isClosed = trimmed.length > 1 && closers.includes(trimmed.charAt(trimmed.length - 1));
  return trimmed.slice(1, isClosed ? -1 : undefined).trim();
}

/** Whether words of the article that are no part of the statement stand between two of its segments. */
export function isBrokenBetween(before: TextSpan, after: TextSpan, text: string): boolean {
  return text.slice(before.end, after.start).trim() !== '';
}

function join(before: string, after: string, isBroken: boolean): string {
  return isBroken ? `${before.replace(/[,，、]$/u, '')} … ${after}` : `${before} ${after}`;
}

/**
 * The words of a statement as one line, without its outer quotation marks.
 *
 * Segments between which the article says something else ("A," she said. "B.") are joined by "…".
 */
export function statementOf(attribution: Attribution, text: string): string {
  const isIndirect = attribution.type === 'indirect';
  return attribution.segments.reduce((statement, segment, index) => {
    const words = (isIndirect ? segment.text.trim() : withoutMarks(segment.text)).replace(/\s+/gu, ' ');
    const before = attribution.segments[index - 1];
    return before ? join(statement, words, isBrokenBetween(before, segment, text)) : words;
  }, '');
}
