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
const MAX_TITLE = 8;
/** Longer names are not taken apart. */
const LONGEST_COMMON = 20;
const HANGUL_OR_CAPITALS = /^(?:\p{Script=Hangul}|[A-Z]{2})/u;

interface Sets {
  readonly places: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

const setsOf = new Map<CharacterLists, Sets>();

function setsFor(lists: CharacterLists): Sets {
  const known = setsOf.get(lists) ?? {
    places: new Set(lists.places),
    organisations: new Set(lists.organisations),
    particles: new Set(lists.particles),
    others: new Set(lists.otherNames),
    common: new Set(lists.commonWords),
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
    const stem = HANGUL_OR_CAPITALS.test(match[0]) ? listedStem(match[0], sets) : null;
    if (stem === null) continue;
    const type = sets.places.has(stem) ? 'LOC' : 'ORG';
    found.push({ start: match.index, end: match.index + stem.length, type });
  }
  return found;
}

/** Ends of words that look like a name of three syllables and are an organisation or a group. */
const NO_NAME_END = /[회당원부청처단국사실팀장과측들은는을를의도만]$/u;
const THREE_BEFORE_TITLE = /(?<!\p{L})\p{Script=Hangul}{3}(?= \p{Script=Hangul}{2})/gu;

/** "한미래 관장": three syllables that begin with a family name, right before a title, are a person. */
function peopleBeforeTitles(text: string, lists: CharacterLists): NameMention[] {
  const surnames = new Set(lists.surnames);
  const found: NameMention[] = [];
  for (const { 0: name, index } of text.matchAll(THREE_BEFORE_TITLE)) {
    const behind = text.slice(index + name.length + 1, index + name.length + 1 + MAX_TITLE);
    const isTitled = lists.titles.some(title => title.length > 1 && behind.startsWith(title));
    if (!isTitled || !surnames.has(name.slice(0, 1)) || NO_NAME_END.test(name)) continue;
    found.push({ start: index, end: index + name.length, type: 'PER' });
  }
  return found;
}

const SURNAME_BEFORE_TITLE = /(?<!\p{L})\p{Script=Hangul}(?= \p{Script=Hangul}{2})/gu;
/** "전 대통령" is a former president, "현 대표" the present one. */
const NO_SURNAMES = new Set(['전', '현']);

/** "한 관장" where the text has named a person of that family name. */
function surnamesBeforeTitles(
  text: string,
  mentions: readonly NameMention[],
  lists: CharacterLists,
): NameMention[] {
  const people = mentions.filter(({ type, start, end }) => type === 'PER' && end - start > 1);
  const surnames = new Set(people.map(({ start }) => text.slice(start, start + 1)));
  const found: NameMention[] = [];
  for (const { 0: name, index } of text.matchAll(SURNAME_BEFORE_TITLE)) {
    const behind = text.slice(index + 2, index + 2 + MAX_TITLE);
    const isTitled = lists.titles.some(title => title.length > 1 && behind.startsWith(title));
    if (isTitled && surnames.has(name) && !NO_SURNAMES.has(name)) {
      found.push({ start: index, end: index + 1, type: 'PER' });
    }
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

/** The lists decide the type of a listed place, organisation or product. */
function withListedType(text: string, mention: NameMention, sets: Sets): NameMention {
  const name = text.slice(mention.start, mention.end).replace(/\s/g, '');
  if (AMBIGUOUS.has(name)) return mention;
  if (sets.places.has(name)) return { ...mention, type: 'LOC' };
  if (sets.organisations.has(name)) return { ...mention, type: 'ORG' };
  return sets.others.has(name) ? { ...mention, type: 'MISC' } : mention;
}

/** Whether a word is a common one, or common ones put together: "グラフィックデザイン". */
function isCommon(word: string, { common }: Sets): boolean {
  // reached[n]: the first n signs are common words.
  const reached = [true];
  for (let end = 1; end <= word.length; end += 1) {
    reached[end] = reached.some((isReached, start) => isReached && common.has(word.slice(start, end)));
  }
  return reached[word.length] ?? false;
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
    .map(mention => withListedType(text, mention, sets))
    .filter(({ start, end }) => end - start > LONGEST_COMMON || !isCommon(text.slice(start, end), sets));
  if (language !== 'ko') return tidied;
  const named = addFree(addFree(tidied, listedWords(text, sets)), peopleBeforeTitles(text, lists));
  return addFree(named, surnamesBeforeTitles(text, named, lists));
}
