import type { Span } from '../text/span';
import { isBlank, isDigit, isLetter } from './characters';

/** A word or one punctuation character. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes made plain. */
  readonly lower: string;
  readonly isWord: boolean;
  /** A word that begins with a capital letter. */
  readonly isCapital: boolean;
}

const APOSTROPHES = "'’";
const HYPHENS = '-‐‑';
const LINE_BREAK = 10;

const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code);

/** Whether a hyphen, apostrophe or point at `at` stands inside a word ("Kang Min-seok", "don't", "U.S."). */
function isInnerMark(text: string, at: number): boolean {
  const char = text.charAt(at);
  const isAbbreviation = char === '.' && at >= 1 && isShortCapital(text, at - 1);
  if (!isAbbreviation && !APOSTROPHES.includes(char) && !HYPHENS.includes(char)) return false;
  return isWordCode(text.charCodeAt(at + 1)) && isWordCode(text.charCodeAt(at - 1));
}

const isShortCapital = (text: string, at: number): boolean =>
  isUpper(text.charAt(at)) && !isWordCode(text.charCodeAt(at - 1));

const isUpper = (char: string): boolean => char !== char.toLowerCase();

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (isWordCode(text.charCodeAt(end)) || isInnerMark(text, end))) end += 1;
  return end;
}

/** Cut a text into words and punctuation; blanks are dropped, a line break is a token of its own. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    const isWord = isWordCode(code);
    const end = isWord ? wordEnd(text, at) : at + 1;
    const word = code === LINE_BREAK ? '\n' : text.slice(at, end);
    const lower = word.toLowerCase().replaceAll('’', "'");
    tokens.push({ start: at, end, text: word, lower, isWord, isCapital: isWord && isUpper(word.charAt(0)) });
    at = end;
  }
  return tokens;
}
