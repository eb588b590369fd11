import { firstStart, type Links, type NameGroup } from './name-group';

const SIGNS = /^[\p{Script=Han}\p{Script=Hangul}々]+$/u;
const MAX_FULL = 6;
const MAX_SHORT = 3;

const endsWithTitle = (group: NameGroup, title: string): boolean =>
  group.mentions.some(mention => mention.title.endsWith(title));

/** What a short form says: "최 회장" is the family name 최 and the title 회장. */
function shortForm(group: NameGroup): { surname: string; title: string } | null {
  const [surname = '', title = '', ...more] = group.words;
  if (more.length > 0 || !SIGNS.test(surname) || surname.length > MAX_SHORT) return null;
  return { surname, title };
}

function findFullName(group: NameGroup, people: readonly NameGroup[]): NameGroup | null {
  const short = shortForm(group);
  if (!short) return null;
  const fitting = people.filter(
    other =>
      other !== group &&
      other.words.length === 1 &&
      other.key.length > short.surname.length &&
      other.key.length <= MAX_FULL &&
      SIGNS.test(other.key) &&
      other.key.startsWith(short.surname),
  );
  const titled = fitting.filter(other => short.title !== '' && endsWithTitle(other, short.title));
  const pool = titled.length > 0 ? titled : fitting;
  // The one named last before the short form; in a headline the first one after it.
  return pool.findLast(other => firstStart(other) < firstStart(group)) ?? pool[0] ?? null;
}

const MAX_PEOPLE = 300;

/**
 * Link East Asian family names to the full names that begin with them: "日比野" to "日比野さつき", "남 회장" to "남솔" when a 회장 is named so,
 * else to the person of that family name who was named last.
 */
export function linkFamilyNames(groups: readonly NameGroup[]): Links {
  const people = groups.filter(({ type }) => type === 'PER').slice(0, MAX_PEOPLE);
  const links = new Map<NameGroup, NameGroup>();
  for (const group of people) {
    const full = findFullName(group, people);
    if (full) links.set(group, full);
  }
  return links;
}
