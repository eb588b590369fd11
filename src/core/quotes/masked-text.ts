import type { Span } from '../text/span';

/** Stands for quoted text when a text is searched outside quotations. */
export const QUOTED = '■';

const MAX_SENTENCE = 400;

/** The text with everything quoted blotted out, at the same offsets. */
export function maskQuotations(text: string, quotations: readonly Span[]): string {
  let masked = '';
  for (const { start, end } of quotations) {
    masked += text.slice(masked.length, start);
    masked += QUOTED.repeat(end - start);
  }
  return masked + text.slice(masked.length);
}

/** Whether a sentence ends with the character at `at`. */
export function isSentenceEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  if ('\n。！？'.includes(char)) return true;
  return '.!?'.includes(char) && ' \n'.includes(text.charAt(at + 1));
}

/** The sentence around a stretch, at most `MAX_SENTENCE` to each side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let first = start;
  while (first > 0 && start - first < MAX_SENTENCE && !isSentenceEnd(text, first - 1)) first -= 1;
  let last = end;
  while (last < text.length && last - end < MAX_SENTENCE && !isSentenceEnd(text, last)) last += 1;
  return { start: first, end: last };
}

/** Whether nothing but blanks is there. */
export function isEmpty(text: string): boolean {
  return text.trim() === '';
}

const isGap = (text: string, at: number): boolean => isSentenceEnd(text, at) || isEmpty(text.charAt(at));

/** The sentence before one, not further back than `floor`; `null` when there is none. */
export function sentenceBefore(text: string, sentence: Span, floor: number): Span | null {
  let end = sentence.start - 1;
  while (end > floor && isGap(text, end)) end -= 1;
  if (end <= floor) return null;
  const before = sentenceAround(text, { start: end, end });
  return { start: Math.max(before.start, floor), end: before.end };
}

/** The sentence after one; `null` at the end of the text. */
export function sentenceAfter(text: string, sentence: Span): Span | null {
  let start = sentence.end;
  while (start < text.length && isGap(text, start)) start += 1;
  return start < text.length ? sentenceAround(text, { start, end: start }) : null;
}
