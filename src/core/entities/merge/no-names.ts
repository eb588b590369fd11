import type { Span } from '../../text/span';
import { wordListsOf } from '../words';

/** What is written with a capital and is no name: weekdays, amounts, numbers. Dates have their own list. */
const CURRENCY_OR_DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:US|NT|HK|S|A|C)?[$€£¥₩][\d.,]*|[\d.,%]+|\P{L}+)$/u;
/** Codes of exchanges, as news agencies print them: "ARDN.PA", ".ARDX", "<ARDN.O>". */
const TICKER = /^[A-Z\d]{2,6}\.[A-Z]{1,3}$/;
const CAPITALS = /^[A-Z\d]{2,6}$/;
const INDEX_BEFORE = /(?:^|[\s(<[])\.$/;
const EXCHANGE_BEHIND = /^\.[A-Z]{1,3}(?![A-Za-z])/;

/** How much of the text beside a name is looked at. */
const BESIDE = 6;
/** What stands before the first word of a sentence. */
const SENTENCE_START = /(?:^|[\n.!?:…"“«„‘¿¡(–—-])\s*$/u;

const sentenceWordSets = new Map<string, ReadonlySet<string>>();

function sentenceWordsOf(language: string): ReadonlySet<string> {
  const known = sentenceWordSets.get(language) ?? new Set(wordListsOf(language).sentenceWords);
  sentenceWordSets.set(language, known);
  return known;
}

/** Whether a span begins a sentence, a line or a quotation. */
export function startsSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - BESIDE), start));
}

function isTicker(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (TICKER.test(words)) return true;
  if (!CAPITALS.test(words)) return false;
  return (
    INDEX_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
    EXCHANGE_BEHIND.test(text.slice(end, end + BESIDE))
  );
}

/** Whether a mention is written like a name and is none: a number, or a code of an exchange. */
export function isNoName(text: string, mention: Span): boolean {
  return CURRENCY_OR_DATE.test(text.slice(mention.start, mention.end)) || isTicker(text, mention);
}

/**
 * Leave out words like "Meanwhile" at the start of a sentence, unless they are part of a longer name of the text: "Oh" is a family name
 * where there is an Oh Dae-sung.
 */
export function withoutSentenceWords<Mention extends Span>(
  text: string,
  mentions: readonly Mention[],
  language: string,
): Mention[] {
  const sentenceWords = sentenceWordsOf(language);
  const wordsOf = ({ start, end }: Span): string[] => text.slice(start, end).split(/\s+/);
  const inNames = new Set(mentions.map(wordsOf).flatMap(words => (words.length > 1 ? words : [])));
  return mentions.filter(mention => {
    const [word = '', ...more] = wordsOf(mention);
    if (more.length > 0 || !sentenceWords.has(word.toLowerCase()) || inNames.has(word)) return true;
    return !startsSentence(text, mention.start);
  });
}
