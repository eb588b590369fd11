import { hashText } from '../../learning/hash';
import type { Span } from '../../text/span';
import { splitSentences } from '../../text/sentences';
import { tokenize } from '../../text/tokens';

/** How a token is written. */
export const CASE = {
  lower: 1,
  initial: 2,
  upper: 3,
  mixed: 4,
  letter: 5,
  digits: 6,
  sign: 7,
  none: 8,
} as const;

/** A text cut into tokens and sentences, with what is asked of every token again and again. */
export interface TokenTable {
  readonly text: string;
  readonly tokens: readonly Span[];
  /** Spans of token indices. */
  readonly sentences: readonly Span[];
  /** The words as written and in lower case, digits as 0. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly lowerHash: Int32Array;
  readonly shapeHash: Int32Array;
  /** One of `CASE`. */
  readonly cases: Uint8Array;
}

const UPPER = /^[\p{Lu}\p{Lt}.]+$/u;
const INITIAL = /^\p{Lu}[\p{Ll}\p{M}'’.]*$/u;
const LOWER = /^[\p{Ll}\p{M}'’]+$/u;
const LETTER = /^\p{Lu}\.?$/u;
const ANY_LETTER = /\p{L}/u;
const ANY_UPPER = /\p{Lu}/u;
const DIGIT = /^\d/;

function caseOf(word: string): number {
  if (LETTER.test(word)) return CASE.letter;
  if (INITIAL.test(word)) return CASE.initial;
  if (DIGIT.test(word)) return CASE.digits;
  if (!ANY_LETTER.test(word)) return CASE.sign;
  if (UPPER.test(word)) return CASE.upper;
  if (LOWER.test(word)) return CASE.lower;
  return ANY_UPPER.test(word) ? CASE.mixed : CASE.none;
}

/** Whether a token of this case (one of `CASE`) has a capital letter. */
export function isCapital(kind: number | undefined): boolean {
  return kind !== undefined && kind >= CASE.initial && kind <= CASE.letter;
}

const LONG_SHAPE = 6;

/** "McCague" is XxXx, "F16" is Xd: runs of one kind of sign become one letter. */
function shapeOf(word: string): string {
  return word
    .slice(0, 4 * LONG_SHAPE)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd')
    .slice(0, LONG_SHAPE);
}

/** Cut `text` and describe its tokens. Linear in its length. */
export function describeTokens(text: string): TokenTable {
  const tokens = tokenize(text);
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  const lower = words.map(word => word.toLowerCase().replace(/\d/g, '0'));
  return {
    text,
    tokens,
    sentences: splitSentences(text, tokens),
    words,
    lower,
    lowerHash: Int32Array.from(lower, word => hashText(word)),
    shapeHash: Int32Array.from(words, word => hashText(shapeOf(word))),
    cases: Uint8Array.from(words, caseOf),
  };
}
