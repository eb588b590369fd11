import type { Span } from '../text/span';
import { isBlank, isDigit, isLetter } from './characters';
import { QUOTED } from './masked-text';
import type { TopicData } from './topic-data';

/** A noun phrase that is marked as the topic or subject of its sentence. */
export interface Topic extends Span {
  /** Its last word, without the marker: what it is. */
  readonly head: Span;
  readonly isTopic: boolean;
}

interface Word extends Span {
  readonly text: string;
}

const HANGUL_WORDS = 5;

function wordsOf(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; at += 1) {
    if (isBlank(text.charCodeAt(at))) continue;
    let last = at;
    while (last < end && !isBlank(text.charCodeAt(last)) && text.charAt(last) !== QUOTED) last += 1;
    if (last > at) words.push({ start: at, end: last, text: text.slice(at, last) });
    at = last;
  }
  return words;
}

/** The marker a Korean word ends with; empty when it has none. */
function markerOf(word: string, data: TopicData): string {
  const plain = word.replace(/,$/, '');
  const markers = [...data.topics, ...data.subjects];
  return markers.find(marker => plain.length > marker.length && plain.endsWith(marker)) ?? '';
}

const isInside = (word: Word, data: TopicData): boolean =>
  !/[,.·]$/.test(word.text) &&
  !data.verbEndings.some(ending => word.text.endsWith(ending)) &&
  markerOf(word.text, data) === '';

function findKoreanTopics(text: string, span: Span, data: TopicData): Topic[] {
  const words = wordsOf(text, span);
  return words.flatMap((word, index) => {
    const marker = markerOf(word.text, data);
    if (marker === '') return [];
    let first = index;
    while (first > 0 && index - first < HANGUL_WORDS) {
      const before = words[first - 1];
      if (!before || !isInside(before, data)) break;
      first -= 1;
    }
    const end = word.start + word.text.replace(/,$/, '').length - marker.length;
    const start = words[first]?.start ?? word.start;
    return [{ start, end, head: { start: word.start, end }, isTopic: data.topics.includes(marker) }];
  });
}

const isHiragana = (char: string): boolean => char >= 'ぁ' && char <= 'ゖ';

const CLOSERS: Readonly<Record<string, string>> = { '）': '（', ')': '(' };
const SOFT_TITLES = ['さん', 'ちゃん', 'くん', 'たち'];

/** Where the noun phrase that ends at `end` begins: kanji, kana names, Latin letters, joined by の. */
function phraseStart(text: string, end: number, low: number): number {
  let start = end;
  while (start > low) {
    const char = text.charAt(start - 1);
    const opener = CLOSERS[char];
    if (opener !== undefined) {
      const open = text.lastIndexOf(opener, start - 1);
      if (open < low) break;
      start = open;
    } else if (char === 'の' || char === '・' || char === '＝' || isNounChar(char)) start -= 1;
    else break;
  }
  return start;
}

const isNounChar = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return !isHiragana(char) && (isLetter(code) || isDigit(code));
};

const MAX_KANA = 4;
/** Endings of verbs, adjectives and particles: no given name in kana. */
const NO_NAME = /(?:しい|ない|たい|った|[ただるうのなてにとはがをもでくすつむぶぐれえけせ])$/;

/** Where a phrase begins whose title follows a given name in kana (小早川*まどか*町長). */
function withKanaName(
  text: string,
  start: number,
  { low, stop, titles }: { low: number; stop: number; titles: readonly string[] },
): number {
  if (!titles.includes(text.slice(start, stop))) return start;
  let kana = start;
  while (kana > low && start - kana <= MAX_KANA && isHiragana(text.charAt(kana - 1))) kana -= 1;
  const name = text.slice(kana, start);
  if (name.length < 2 || name.length > MAX_KANA || NO_NAME.test(name)) return start;
  const surname = phraseStart(text, kana, low);
  return surname < kana ? surname : start;
}

function japaneseTopicAt(
  text: string,
  at: number,
  around: { low: number; titles: readonly string[] },
): Topic | null {
  const { low, titles } = around;
  const soft = SOFT_TITLES.find(title => text.startsWith(title, at - title.length));
  const stop = at - (soft?.length ?? 0);
  const plain = phraseStart(text, stop, low);
  if (plain >= stop) return null;
  const start = withKanaName(text, plain, { low, stop, titles });
  const of = text.lastIndexOf('の', stop - 1);
  const headStart = of >= start ? of + 1 : start;
  return { start, end: at, head: { start: headStart, end: at }, isTopic: text.charAt(at) === 'は' };
}

function findJapaneseTopics(text: string, span: Span, data: TopicData): Topic[] {
  const markers = [...data.topics, ...data.subjects].join('');
  const topics: Topic[] = [];
  let low = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    if (!markers.includes(text.charAt(at))) continue;
    const topic = japaneseTopicAt(text, at, { low, titles: data.titles });
    if (topic) topics.push(topic);
    low = at + 1;
  }
  return topics;
}

/** The topics and subjects of a stretch of text (quotations masked), in order. */
export function findTopics(text: string, span: Span, data: TopicData): Topic[] {
  return data.language === 'ko' ? findKoreanTopics(text, span, data) : findJapaneseTopics(text, span, data);
}
