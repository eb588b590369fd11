import { overlaps } from '../../text/span';
import { characterListsOf, type CharacterLists } from '../words/character-lists';
import type { NameMention } from '../sequence/find-names-by-words';

/** Short words that are a place's name and something else too: "이란" also means "called". */
const AMBIGUOUS = new Set([
  '이란',
  '인도',
  '가나',
  '수단',
  '대구',
  '구리',
  '고성',
  '화성',
  '상주',
  '동해',
  '남해',
  '공주',
  '광주',
  '기아',
  '세종',
  '로마',
  '선전',
  '하동',
  '청도',
  '사천',
  '부여',
  '양주',
  '경기',
  '米',
  '英',
  '仏',
  '独',
  '伊',
  '露',
  '中',
  '韓',
  '津',
  '堺',
  'タイ',
  'チリ',
  '連合',
  '維新',
  '立憲',
  '農協',
  '현대',
  '정부',
  '政府',
]);
const WORD = /[\p{L}\p{N}&]+/gu;
const HANGUL = /^\p{Script=Hangul}/u;

interface Sets {
  readonly places: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

const setsOf = new Map<CharacterLists, Sets>();

function setsFor(lists: CharacterLists): Sets {
  const known = setsOf.get(lists) ?? {
    places: new Set(lists.places),
    organisations: new Set(lists.organisations),
    particles: new Set(lists.particles),
  };
  setsOf.set(lists, known);
  return known;
}

/** The listed name a Korean word is, alone or with a particle behind it; `null` when it is none. */
function listedStem(word: string, sets: Sets): string | null {
  for (let length = word.length; length >= 2; length -= 1) {
    const stem = word.slice(0, length);
    if (length < word.length && !sets.particles.has(word.slice(length))) continue;
    if ((sets.places.has(stem) || sets.organisations.has(stem)) && !AMBIGUOUS.has(stem)) return stem;
  }
  return null;
}

/** Whole Korean words that are on the lists and were not found. */
function listedWords(text: string, sets: Sets): NameMention[] {
  const found: NameMention[] = [];
  for (const match of text.matchAll(WORD)) {
    const stem = HANGUL.test(match[0]) ? listedStem(match[0], sets) : null;
    if (stem === null) continue;
    const type = sets.places.has(stem) ? 'LOC' : 'ORG';
    found.push({ start: match.index, end: match.index + stem.length, type });
  }
  return found;
}

/** "미국 중국 브라질" is three places: a run of listed places is cut at its spaces. */
function splitPlaces(text: string, mention: NameMention, sets: Sets): NameMention[] {
  const words = text.slice(mention.start, mention.end).split(' ');
  if (words.length < 2 || !words.every(word => sets.places.has(word))) return [mention];
  let start = mention.start;
  return words.map(word => {
    const part: NameMention = { start, end: start + word.length, type: 'LOC' };
    start += word.length + 1;
    return part;
  });
}

/** The list decides the type of a listed place. */
function withListedType(text: string, mention: NameMention, sets: Sets): NameMention {
  const name = text.slice(mention.start, mention.end);
  if (mention.type !== 'LOC' && sets.places.has(name) && !AMBIGUOUS.has(name))
    return { ...mention, type: 'LOC' };
  return mention;
}

/** Mentions of `more` that overlap none of `mentions`; both in text order. */
function addFree(mentions: readonly NameMention[], more: readonly NameMention[]): NameMention[] {
  let next = 0;
  const free = more.filter(candidate => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= candidate.start) next += 1;
    const other = mentions[next];
    return !other || !overlaps(other, candidate);
  });
  return [...mentions, ...free].sort((a, b) => a.start - b.start);
}

/** Repair and complete what the sign model found, by the word lists of the language. */
export function tidySigns(text: string, mentions: readonly NameMention[], language: string): NameMention[] {
  const lists = characterListsOf(language);
  if (!lists) return [...mentions];
  const sets = setsFor(lists);
  const tidied = mentions
    .flatMap(mention => splitPlaces(text, mention, sets))
    .map(mention => withListedType(text, mention, sets));
  return language === 'ko' ? addFree(tidied, listedWords(text, sets)) : tidied;
}
