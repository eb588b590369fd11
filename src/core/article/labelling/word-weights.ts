import type { WordTable } from './word-table';

/** How much a word speaks for (above 0) or against (below 0) article text, in log-odds. */
export interface WordWeights {
  /** Words of class names, ids, roles and item properties. */
  readonly names: WordTable;
  /** Words of the text itself; only the first and the last few of a block are looked up. */
  readonly text: WordTable;
}

const FIRST_WORDS = 14;
const LAST_WORDS = 6;
const EDGE_LENGTH = 120;
/** Letters and digits by range: Unicode property classes cost milliseconds to compile on every page. */
const WORD =
  /[0-9a-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc]+|[^\s0-9a-z]/g;
const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]+/g;

/** The words of a block's text that are looked up: those of its beginning, and of its end marked with a bar. */
export function edgeWords(text: string): string[] {
  const lower = text.slice(0, EDGE_LENGTH).toLowerCase().replace(DIGITS, '0');
  const words = (lower.match(WORD) ?? []).slice(0, FIRST_WORDS);
  const rest =
    text.length > EDGE_LENGTH
      ? text
          .slice(-EDGE_LENGTH / 2)
          .toLowerCase()
          .replace(DIGITS, '0')
      : lower;
  return [...words, ...(rest.match(WORD) ?? []).slice(-LAST_WORDS).map(word => `|${word}`)];
}

/** Sum over the words of one box's names. */
export function namesScore({ names }: WordWeights, words: string): number {
  let score = 0;
  for (const word of words.split(' ')) score += names.get(word) ?? 0;
  return score;
}

/** Sum over the first and last words of a block. */
export function textScore({ text }: WordWeights, blockText: string): number {
  let score = 0;
  for (const word of edgeWords(blockText)) score += text.get(word) ?? 0;
  return score;
}
