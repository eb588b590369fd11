import type { SpeakerMention } from './speaker-mention';
import { CueRank, type Reading } from './reading';

/**
 * What each token is to the search for a speaker, one character a token: C plain verb of saying, c other cue, x auxiliary,
 * t conjunction, a other function word, d determiner, N name, P pronoun, n number, w other word, punctuation by kind,
 * Q quotation, and a blank for what a symbol before it covers already (the rest of a quotation or a name).
 */
export type Symbols = readonly string[];

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': ',',
  '，': ',',
  '、': ',',
  ':': ':',
  '：': ':',
  '.': '.',
  '!': '.',
  '?': '.',
  '。': '.',
  '…': '.',
  ';': ';',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '–': '-',
  '—': '-',
  '―': '-',
  '-': '-',
  '\n': '/',
};

const COVERED = ' ';

function wordSymbol(reading: Reading, index: number, lower: string): string {
  const { auxiliaries, conjunctions, determiners, stops, pronouns } = reading.data;
  const rank = reading.cueRanks[index];
  if (rank === CueRank.core) return 'C';
  if (conjunctions.has(lower)) return 't';
  if (auxiliaries.has(lower)) return 'x';
  if (determiners.has(lower)) return 'd';
  if (pronouns.has(lower)) return 'P';
  if (stops.has(lower)) return 'a';
  if (rank === CueRank.cue) return 'c';
  return lower >= '0' && lower < ':' ? 'n' : 'w';
}

/** The symbol of every token. */
export function symbolsOf(reading: Reading, mentions: readonly SpeakerMention[]): Symbols {
  const symbols = reading.tokens.map((token, index) => {
    const quotation = reading.quotationOf[index] ?? -1;
    if (quotation !== -1) return reading.firstTokens[quotation] === index ? 'Q' : COVERED;
    if (token.isWord) return wordSymbol(reading, index, token.lower);
    return PUNCTUATION[token.text] ?? ';';
  });
  for (const { kind, first, last } of mentions) {
    if (kind !== 'name') continue;
    symbols.fill(COVERED, first, last);
    symbols[first] = 'N';
  }
  return symbols;
}

const PLAIN = 'wadn';
const MAX_GAP = 60;

/** The symbols from token `from` to `to`, runs of plain words as one `w`; "far" when they are too far apart. */
export function pathBetween(symbols: Symbols, from: number, to: number): string {
  if (to - from > MAX_GAP) return 'far';
  let path = '';
  for (let index = from; index < to; index += 1) {
    const symbol = symbols[index] ?? COVERED;
    if (symbol === COVERED) continue;
    const shown = PLAIN.includes(symbol) ? 'w' : symbol;
    if (shown !== 'w' || !path.endsWith('w')) path += shown;
  }
  return path;
}

/** Up to `count` symbols from `from` on (`step` 1) or backwards (`step` -1), covered tokens skipped. */
export function symbolsBeside(
  symbols: Symbols,
  from: number,
  options: { count: number; step: 1 | -1 },
): string {
  let shown = '';
  for (let index = from; shown.length < options.count; index += options.step) {
    const symbol = symbols[index];
    if (symbol === undefined) return `${shown}|`;
    if (symbol !== COVERED) shown += symbol;
  }
  return shown;
}
