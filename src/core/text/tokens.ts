import type { Span } from './span';

/**
 * The parts of running text, tried in this order: addresses of the net, abbreviations with inner stops (U.S.), an initial
 * before a name (J. Smith), numbers with their separators, words (an apostrophe may join: O'Hara, aujourd'hui), a
 * possessive or clitic with its apostrophe, and everything else by runs of one repeated sign.
 */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s)\]"”]+|www\.[^\s)\]"”]+`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`\p{Lu}\.(?=[ \u00a0]?\p{Lu})`,
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`(?:[dlnmstjc]|qu|[DLNMSTJC]|Qu)['’](?=\p{L}{2})`,
    String.raw`[\p{L}\p{M}\p{N}_]+(?:['’](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}]+)*`,
    String.raw`['’][sS](?![\p{L}\p{N}])`,
    String.raw`([^\s\p{L}\p{N}])\1*`,
  ].join('|'),
  'gu',
);

/**
 * Cut running text into words, numbers and signs, in text order, without the white space between them. Hyphens stand
 * alone ("Jae", "-", "in"). Our own rules, not `Intl.Segmenter`: model features must not differ between browsers. Linear.
 */
export function tokenize(text: string): Span[] {
  const tokens: Span[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
