import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Span } from '../../src/core/text/span';
import { ROOT, UserError } from '../project';

/** One quotation as the annotators see it. */
export interface GoldQuote extends Span {
  readonly kind: 'full' | 'clause' | 'fragment' | 'headline';
  readonly speaker: readonly (readonly [number, number])[] | null;
  readonly speakerName: string | null;
  readonly speakerKind: string;
  readonly nameUnknown?: boolean;
  readonly ignore?: boolean;
}

/** One attribution, of verbatim words or not. */
export interface GoldAttribution {
  readonly source: readonly (readonly [number, number])[] | null;
  readonly content: readonly (readonly [number, number])[];
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly speaker: string | null;
  readonly speakerKind: string;
}

/** One line of `corpus/quotes`. */
export interface QuotedText {
  readonly id: string;
  readonly lang: string;
  readonly date?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly attributions?: readonly GoldAttribution[];
  readonly unattributedQuoted?: readonly (readonly [number, number])[];
}

/** The articles of `corpus/quotes/NAME.jsonl`, beside the repository. */
export function readQuotedTexts(name: string): QuotedText[] {
  const file = join(ROOT, '../shared/corpus/quotes', `${name}.jsonl`);
  if (!existsSync(file))
    throw new UserError(`Training needs the corpus file ${name}.jsonl in ../shared/corpus/quotes.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as QuotedText);
}

const sharedLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const isSameSpan = (a: Span, b: Span): boolean =>
  sharedLength(a, b) * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);

/** The gold quotation that a found one matches (half of both in common). */
export function goldOf(text: QuotedText, quotation: Span): GoldQuote | undefined {
  return text.quotes.find(quote => isSameSpan(quote, quotation));
}

/** Whether the annotators left a quotation unattributed: a scare quote, a title, a name. */
export function isUnattributed(text: QuotedText, quotation: Span): boolean {
  return (text.unattributedQuoted ?? []).some(([start, end]) => isSameSpan({ start, end }, quotation));
}

/** The words of a name in lower case, without possessive and punctuation. */
function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(word => word !== '');
}

/** Whether two names end alike and, where both have more words, begin alike. */
export function isSameName(a: string, b: string): boolean {
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  if (wordsA.length === 0 || wordsA.at(-1) !== wordsB.at(-1)) return false;
  return wordsA.length === 1 || wordsB.length === 1 || wordsA[0] === wordsB[0];
}
