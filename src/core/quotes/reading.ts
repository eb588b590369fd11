import type { LanguageData } from './language-data';
import type { Quotation } from './find-quotations';
import type { Span } from '../text/span';
import { tokenize, type Token } from './tokens';

/** What a token may do in a report of speech. */
export const CueRank = { none: 0, cue: 1, core: 2 } as const;

/** A text cut into tokens, each with the quotation, sentence and paragraph it stands in. */
export interface Reading {
  readonly text: string;
  readonly data: LanguageData;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** For each token: index of the quotation that covers it, or -1. */
  readonly quotationOf: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** For each token one of `CueRank`. */
  readonly cueRanks: Uint8Array;
  /** For each quotation: index of its first token and of the first token after it. */
  readonly firstTokens: Int32Array;
  readonly lastTokens: Int32Array;
}

const SENTENCE_ENDS = '.!?。！？';

function locateQuotations(tokens: readonly Token[], quotations: readonly Quotation[]) {
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const firstTokens = new Int32Array(quotations.length);
  const lastTokens = new Int32Array(quotations.length);
  let token = 0;
  for (const [index, { start, end }] of quotations.entries()) {
    while (token < tokens.length && (tokens[token]?.start ?? end) < start) token += 1;
    firstTokens[index] = token;
    while (token < tokens.length && (tokens[token]?.start ?? end) < end) {
      quotationOf[token] = index;
      token += 1;
    }
    lastTokens[index] = token;
  }
  return { quotationOf, firstTokens, lastTokens };
}

/** Whether a full stop belongs to the word before it: an abbreviation or an initial. */
function isAbbreviation(word: Token | undefined, data: LanguageData): boolean {
  if (!word?.isWord) return false;
  return (
    (word.text.length === 1 && word.isCapital) ||
    data.abbreviations.has(word.lower) ||
    word.text.includes('.')
  );
}

function endsSentence(tokens: readonly Token[], index: number, data: LanguageData): boolean {
  const token = tokens[index];
  if (!token || token.isWord || !SENTENCE_ENDS.includes(token.text)) return false;
  const next = tokens[index + 1];
  if (!next || next.text === '\n') return true;
  if (next.isWord && !next.isCapital) return false;
  return token.text !== '.' || !isAbbreviation(tokens[index - 1], data);
}

type Located = ReturnType<typeof locateQuotations>;

/** Whether the quotation that ends before token `index` closes its sentence: a full stop inside, a new beginning after. */
function endsWithQuotation(tokens: readonly Token[], index: number, located: Located): boolean {
  const quotation = located.quotationOf[index - 1] ?? -1;
  if (quotation === -1 || located.quotationOf[index] === quotation) return false;
  if (tokens[index]?.isCapital !== true) return false;
  for (let at = index - 1; at > index - 4; at -= 1) {
    const token = tokens[at];
    if (!token || token.isWord) return false;
    if (token.text === '.') return true;
  }
  return false;
}

function countSentences(tokens: readonly Token[], located: Located, data: LanguageData) {
  const sentenceOf = new Int32Array(tokens.length);
  const paragraphOf = new Int32Array(tokens.length);
  let sentence = 0;
  let paragraph = 0;
  for (const [index, token] of tokens.entries()) {
    if (endsWithQuotation(tokens, index, located)) sentence += 1;
    sentenceOf[index] = sentence;
    paragraphOf[index] = paragraph;
    if (token.text === '\n') {
      paragraph += 1;
      sentence += 1;
    } else if (located.quotationOf[index] === -1 && endsSentence(tokens, index, data)) sentence += 1;
  }
  return { sentenceOf, paragraphOf };
}

function rankCues(tokens: readonly Token[], quotationOf: Int32Array, data: LanguageData): Uint8Array {
  const ranks = new Uint8Array(tokens.length);
  for (const [index, token] of tokens.entries()) {
    if (!token.isWord || quotationOf[index] !== -1) continue;
    if (data.coreCues.has(token.lower)) ranks[index] = CueRank.core;
    else if (data.cues.has(token.lower)) ranks[index] = CueRank.cue;
  }
  return ranks;
}

/** Cut `text` into tokens and work out where each stands. */
export function readText(text: string, quotations: readonly Quotation[], data: LanguageData): Reading {
  const tokens = tokenize(text, data.language);
  const located = locateQuotations(tokens, quotations);
  return {
    text,
    data,
    tokens,
    quotations,
    ...located,
    ...countSentences(tokens, located, data),
    cueRanks: rankCues(tokens, located.quotationOf, data),
  };
}

/** The token at `index`; `undefined` outside the text. */
export function tokenAt(reading: Reading, index: number): Token | undefined {
  return reading.tokens[index];
}

/** The lower-case word at `index`; empty outside the text. */
export function lowerAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.lower ?? '';
}

/** Whether a reporting word stands at `index`. */
export function isCueAt(reading: Reading, index: number): boolean {
  return (reading.cueRanks[index] ?? 0) > CueRank.none;
}

const MIN_ADVERB = 6;

/** Whether a word looks like an adverb of manner ("boldly", "calmement", "tranquilamente"). */
export function isAdverbAt({ tokens, data }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token?.isWord || token.isCapital || token.lower.length < MIN_ADVERB) return false;
  return data.adverbEnding !== '' && token.lower.endsWith(data.adverbEnding);
}

/** Whether the token at `index` exists and stands outside quotations. */
export function isOutsideAt(reading: Reading, index: number): boolean {
  return reading.quotationOf[index] === -1;
}

/** Whether the tokens at two places stand in one sentence. */
export function isSameSentence(reading: Reading, a: number, b: number): boolean {
  return reading.sentenceOf[a] === reading.sentenceOf[b];
}

/** Whether a plain verb of saying stands at `index`. */
export function isCoreCueAt(reading: Reading, index: number): boolean {
  return reading.cueRanks[index] === CueRank.core;
}

/** The tokens from the one that reaches beyond `start` up to `end`, looked for from token `from` on. */
export function tokensWithin(
  reading: Reading,
  { start, end }: Span,
  from: number,
): { first: number; last: number } {
  const { tokens } = reading;
  let first = from;
  while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
  return { first, last };
}
