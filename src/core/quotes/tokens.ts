import type { Span } from '../text/span';
import { isBlank, isDigit, isLetter } from './characters';

/** A word, one punctuation character or a line break. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes made plain, without the hyphens of an inverted pronoun. */
  readonly lower: string;
  readonly isWord: boolean;
  /** A word that begins with a capital letter. */
  readonly isCapital: boolean;
}

const APOSTROPHES = "'’";
const HYPHENS = '-‐‑';
const LINE_BREAK = 10;

/** Where words of a language fall apart: "Moon|'s", "l'|Élysée", "souligne|-t-elle". */
const ENGLISH_SUFFIX = /^(.+)(['’]s)$/i;
const FRENCH_PREFIX = /^([ldsnjmct]['’]|qu['’]|jusqu['’]|lorsqu['’])(.+)$/i;
const FRENCH_SUFFIX = /^(.+?)(-(?:t-)?(?:il|elle|ils|elles|on))$/i;

/** What ties an inverted pronoun to its verb. */
const CLITIC = /^-(?:t-)?/;

const isWordCode = (code: number): boolean => isLetter(code) || isDigit(code);

const isUpper = (char: string): boolean => char !== char.toLowerCase();

const isSingleCapital = (text: string, at: number): boolean =>
  isUpper(text.charAt(at)) && !isWordCode(text.charCodeAt(at - 1));

/** Whether a hyphen, apostrophe or point at `at` stands inside a word ("Kang Min-seok", "don't", "U.S."). */
function isInnerMark(text: string, at: number): boolean {
  const char = text.charAt(at);
  const isInner = APOSTROPHES.includes(char) || HYPHENS.includes(char);
  if (!isInner && !(char === '.' && at >= 1 && isSingleCapital(text, at - 1))) return false;
  return isWordCode(text.charCodeAt(at + 1)) && isWordCode(text.charCodeAt(at - 1));
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (isWordCode(text.charCodeAt(end)) || isInnerMark(text, end))) end += 1;
  return end;
}

function splitWord(word: string, language: string): readonly string[] {
  if (word.length > 40) return [word];
  if (language === 'en') return ENGLISH_SUFFIX.exec(word)?.slice(1) ?? [word];
  if (language !== 'fr') return [word];
  const prefixed = FRENCH_PREFIX.exec(word)?.slice(1) ?? [word];
  return prefixed.flatMap(part => FRENCH_SUFFIX.exec(part)?.slice(1) ?? [part]);
}

function tokenOf(text: string, start: number, isWord: boolean): Token {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(CLITIC, '');
  return {
    start,
    end: start + text.length,
    text,
    lower,
    isWord,
    isCapital: isWord && isUpper(text.charAt(0)),
  };
}

/** Cut a text into words and punctuation; blanks are dropped, a line break is a token of its own. */
export function tokenize(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    const isWord = code !== LINE_BREAK && isWordCode(code);
    const end = isWord ? wordEnd(text, at) : at + 1;
    for (const part of isWord ? splitWord(text.slice(at, end), language) : [text.charAt(at)]) {
      tokens.push(tokenOf(part, at, isWord));
      at += part.length;
    }
  }
  return tokens;
}
