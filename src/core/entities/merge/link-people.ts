import { firstStart, type Links, type NameGroup } from './name-group';
import { FIT, fitOf, personNameOf, type PersonName } from './person-name';

interface Person {
  readonly group: NameGroup;
  readonly name: PersonName;
}

/** Names are compared with the people that share a word with them, so that thousands of names stay cheap. */
function indexByWord(people: readonly Person[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of people) {
    for (const word of new Set([...person.name.words, person.name.nickname])) {
      const same = index.get(word);
      if (same) same.push(person);
      else index.set(word, [person]);
    }
  }
  return index;
}

/** No name is compared with more people than this. */
const MAX_CANDIDATES = 50;
const MAX_COUNT = 999;
const CAPITALS = /^\p{Lu}+$/u;

/** Among those it fits equally: who was named before, and of those whom the article speaks of most. */
function rankOf(short: Person, full: Person): number {
  const fit = fitOf(short.name, full.name);
  if (fit === FIT.none) return 0;
  const isBefore = firstStart(full.group) < firstStart(short.group) ? 1 : 0;
  return (fit * 2 + isBefore) * (MAX_COUNT + 1) + Math.min(MAX_COUNT, full.group.mentions.length);
}

function findFullName(short: Person, index: ReadonlyMap<string, readonly Person[]>): Person | null {
  const candidates = new Set(
    short.name.words.flatMap(word => index.get(word)?.slice(0, MAX_CANDIDATES) ?? []),
  );
  let best: Person | null = null;
  let bestRank = 0;
  for (const candidate of candidates) {
    const rank = candidate === short ? 0 : rankOf(short, candidate);
    if (rank <= bestRank) continue;
    best = candidate;
    bestRank = rank;
  }
  return best;
}

/** A word taken for an organisation or work that no list knows: a surname where somebody in the text bears it. */
function mayBeSurname({ type, words, evidence, mentions }: NameGroup): boolean {
  const isOther = (type === 'ORG' || type === 'MISC') && words.length === 1 && evidence === null;
  return isOther && mentions.every(({ name, told }) => told === null && !CAPITALS.test(name));
}

/**
 * Link surnames, first names, nicknames and shorter forms to the full names of the text. Two full names are never linked because they
 * share a surname; a bare surname goes to the person of that name who was named before, and of several to the one named most.
 */
export function linkPeople(groups: readonly NameGroup[]): Links {
  const people = groups
    .filter(({ type }) => type === 'PER')
    .map(group => ({ group, name: personNameOf(group) }));
  const index = indexByWord(people);
  const links = new Map<NameGroup, NameGroup>();
  for (const person of people) {
    const full = findFullName(person, index);
    if (full) links.set(person.group, full.group);
  }
  for (const group of groups.filter(mayBeSurname)) {
    const bearer = index
      .get(group.key)
      ?.find(({ name }) => name.words.length > 1 && name.words.at(-1) === group.key);
    if (bearer) links.set(group, bearer.group);
  }
  return links;
}
