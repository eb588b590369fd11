import type { Span } from '../text/span';
import type { TopicData } from './topic-data';
import { findTopics, type Topic } from './topics';

/** A topic taken apart: "차하람 이사" and "ヴァルガ氏" into name and title. */
export interface TopicParts {
  readonly text: string;
  readonly topic: Topic;
  /** The span before the title: where the name stands. */
  readonly name: Span;
  readonly title: string;
}

/** Somebody whom the text names with a title. */
export interface KnownPerson {
  readonly name: string;
  readonly title: string;
}

const KATAKANA_NAME = /[ァ-ヴー]+(?:[・＝][ァ-ヴー]+)+$/;
const KATAKANA = /^[ァ-ヴー]{2,}$/;
const KANJI_NAME = /^[\u3400-\u9fff々]{1,5}$/;
const MIXED_NAME = /^[\u3400-\u9fff々]{1,4}[ぁ-ゖ]{2,4}$/;
const HANGUL_NAME = /^[가-힣]{2,4}$/;
const WORDS_BEFORE = 3;

function hasSurname(word: string, { surnames, longSurnames }: TopicData): boolean {
  if (longSurnames.some(surname => word.length > surname.length && word.startsWith(surname))) return true;
  return word.length <= 3 && surnames.includes(word.charAt(0));
}

const endsLike = (word: string, endings: readonly string[]): boolean =>
  endings.some(ending => word.endsWith(ending));

/** A whole Korean name: surname and one or two syllables, not the name of a place or body that looks like one. */
function isWholeName(word: string, data: TopicData): boolean {
  return (
    HANGUL_NAME.test(word) && word.length >= 3 && hasSurname(word, data) && !endsLike(word, data.bodyEndings)
  );
}

/** "차하람 해솔대 교수", "남궁솔 한결군수", "남궁솔 전 대표": a whole name before a post and its body. */
function nameBeforePost({ text, topic }: TopicParts, data: TopicData): string | null {
  const head = text.slice(topic.head.start, topic.head.end);
  if (!endsLike(head, data.titles) && !endsLike(head, data.postEndings)) return null;
  const words = text.slice(topic.start, topic.head.start).trim().split(/\s+/).slice(-WORDS_BEFORE);
  return words.findLast(word => isWholeName(word, data)) ?? null;
}

function koreanName(parts: TopicParts, data: TopicData): string | null {
  const before = nameBeforePost(parts, data);
  if (before !== null) return before;
  const word = parts.text.slice(parts.name.start, parts.name.end);
  const isName = parts.title !== '' && HANGUL_NAME.test(word) && hasSurname(word, data);
  return isName && !data.nameStops.has(word) ? word : null;
}

/** A name by its form alone, where the entity list has none; `null` when nothing looks like one. */
export function nameByForm(parts: TopicParts, data: TopicData): string | null {
  if (data.language === 'ko') return koreanName(parts, data);
  const word = parts.text.slice(parts.name.start, parts.name.end);
  const katakana = KATAKANA_NAME.exec(word)?.[0];
  if (katakana !== undefined) return katakana;
  const isName = KANJI_NAME.test(word) || MIXED_NAME.test(word) || KATAKANA.test(word);
  return parts.title !== '' && isName ? word : null;
}

const wordOf = ({ text, name }: TopicParts): string => text.slice(name.start, name.end);

/** The one person of a title whom "노 조합장" or "町長" means; `null` when there is none or several. */
export function knownPerson(parts: TopicParts, people: readonly KnownPerson[]): string | null {
  if (parts.title === '') return null;
  const surname = wordOf(parts);
  const fits = people.filter(({ name, title }) => title === parts.title && name.startsWith(surname));
  const names = new Set(fits.map(({ name }) => name));
  return names.size === 1 ? (fits[0]?.name ?? null) : null;
}

/** Everybody whom the topics of a text name with a title. */
export function findKnownPeople(
  masked: string,
  data: TopicData,
  partsOf: (topic: Topic) => TopicParts,
): KnownPerson[] {
  return findTopics(masked, { start: 0, end: masked.length }, data).flatMap(topic => {
    const parts = partsOf(topic);
    const name = nameByForm(parts, data);
    return name !== null && parts.title !== '' && name.length > 2 ? [{ name, title: parts.title }] : [];
  });
}
