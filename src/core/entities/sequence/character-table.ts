import type { Span } from '../../text/span';
import { hashText } from '../../learning/hash';

/** Latin words and numbers stay whole; every other sign stands alone. */
const SIGN = /[\p{Script=Latin}\p{M}]+|\d+(?:[.,]\d+)*|\S/gu;

/** The script of a sign. */
export const SCRIPT = {
  hangul: 1,
  han: 2,
  hiragana: 3,
  katakana: 4,
  latin: 5,
  digits: 6,
  other: 7,
} as const;

const SCRIPTS: readonly (readonly [number, RegExp])[] = [
  [SCRIPT.hangul, /^\p{Script=Hangul}/u],
  [SCRIPT.hiragana, /^\p{Script=Hiragana}/u],
  [SCRIPT.katakana, /^[\p{Script=Katakana}ー・＝]/u],
  [SCRIPT.han, /^[\p{Script=Han}々〆ヶ]/u],
  [SCRIPT.latin, /^\p{Script=Latin}/u],
  [SCRIPT.digits, /^\p{Nd}/u],
];

/** A text cut into signs, for languages whose names are not found by the spaces between words. */
export interface CharacterTable {
  readonly text: string;
  readonly tokens: readonly Span[];
  /** Spans of token indices. */
  readonly sentences: readonly Span[];
  readonly hashes: Int32Array;
  /** One of `SCRIPT`. */
  readonly scripts: Uint8Array;
  /** First token of the word (between spaces) each token belongs to, and the one after its last. */
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
}

function scriptOf(sign: string): number {
  return SCRIPTS.find(([, pattern]) => pattern.test(sign))?.[0] ?? SCRIPT.other;
}

const STOPS = new Set(['。', '！', '？', '!', '?']);

function endsSentence(text: string, token: Span, next: Span): boolean {
  const gap = text.slice(token.end, next.start);
  if (gap.includes('\n')) return true;
  const sign = text.slice(token.start, token.end);
  return STOPS.has(sign) || (sign === '.' && gap !== '');
}

function sentencesOf(text: string, tokens: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next && !endsSentence(text, token, next)) continue;
    sentences.push({ start, end: index + 1 });
    start = index + 1;
  }
  return sentences;
}

function wordBorders(tokens: readonly Span[]): { wordStart: Int32Array; wordEnd: Int32Array } {
  const wordStart = new Int32Array(tokens.length);
  const wordEnd = new Int32Array(tokens.length);
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    if (tokens[index + 1]?.start === token.end) continue;
    wordStart.fill(start, start, index + 1);
    wordEnd.fill(index + 1, start, index + 1);
    start = index + 1;
  }
  return { wordStart, wordEnd };
}

/** Cut `text` into signs and describe them. Linear in its length. */
export function describeCharacters(text: string): CharacterTable {
  const tokens = Array.from(text.matchAll(SIGN), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    text,
    tokens,
    sentences: sentencesOf(text, tokens),
    hashes: Int32Array.from(tokens, ({ start, end }) => hashText(text, start, end)),
    scripts: Uint8Array.from(tokens, ({ start, end }) => scriptOf(text.slice(start, end))),
    ...wordBorders(tokens),
  };
}
