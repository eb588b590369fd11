import { firstStart, indexBy, type Links, type NameGroup } from './name-group';

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'la',
  'le',
  'les',
  'du',
  'des',
  'et',
  'pour',
  'y',
  'del',
  'los',
  'las',
  'el',
  'para',
  'für',
  'und',
  'der',
  'die',
  'das',
  '&',
]);
const ACRONYM = /^\p{Lu}[\p{Lu}\d.&]{1,7}$/u;
/** "Name (ABC)": how much may stand between the name and its acronym. */
const BRACKET = 3;

/** Names in Korean or Japanese are one word; "유럽연합(EU)". */
const SIGNS = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー]{3,}$/u;

const lettersOf = (name: string): string => name.replace(/[^\p{L}\d]/gu, '').toLowerCase();

/** Whether the letters are the initials of the words, with or without the small words. */
function areInitials(letters: string, words: readonly string[]): boolean {
  const initials = (list: readonly string[]): string => list.map(word => word[0] ?? '').join('');
  return letters === initials(words) || letters === initials(words.filter(word => !SMALL_WORDS.has(word)));
}

/** Whether each word gives its first letter and at most one more, in order ("HBF", Harbour Ferries). */
function areLettersOf(letters: string, words: readonly string[]): boolean {
  const spelled = words.map(word => word.replace(/[^\p{L}\d]/gu, '')).filter(word => word !== '');
  const pattern = spelled.map(word => `${word.slice(0, 1)}[${word.slice(1)}_]?`).join('');
  return letters.length > 2 && new RegExp(`^${pattern}$`, 'u').test(letters);
}

/** Whether the acronym stands in brackets right behind the name somewhere. */
function isIntroduced(acronym: NameGroup, full: NameGroup): boolean {
  const starts = new Set(acronym.mentions.map(({ start }) => start));
  return full.mentions.some(({ end }) => {
    for (let gap = 1; gap <= BRACKET; gap += 1) if (starts.has(end + gap)) return true;
    return false;
  });
}

const MAX_CANDIDATES = 200;

function findFullName(
  acronym: NameGroup,
  letters: string,
  names: readonly NameGroup[],
): NameGroup | undefined {
  return (
    names.find(({ words }) => areInitials(letters, words)) ??
    names.find(other => isIntroduced(acronym, other)) ??
    names.find(other => firstStart(other) < firstStart(acronym) && areLettersOf(letters, other.words))
  );
}

/** Link acronyms to the full names of the text: introduced in brackets, or the initials of the name's words. */
export function linkAcronyms(groups: readonly NameGroup[]): Links {
  const links = new Map<NameGroup, NameGroup>();
  const full = groups.filter(
    ({ words, type, key }) => type !== 'PER' && (words.length > 1 || SIGNS.test(key)),
  );
  const byInitial = indexBy(full, ({ key }) => key[0] ?? '');
  const bySigns = full.filter(({ key }) => SIGNS.test(key)).slice(0, MAX_CANDIDATES);
  for (const group of groups) {
    const name = group.mentions[0]?.name ?? '';
    if (group.words.length !== 1 || !ACRONYM.test(name)) continue;
    const letters = lettersOf(name);
    const names = (byInitial.get(letters[0] ?? '') ?? []).slice(0, MAX_CANDIDATES);
    const target = findFullName(group, letters, names) ?? bySigns.find(other => isIntroduced(group, other));
    if (target) links.set(group, target);
  }
  return links;
}
