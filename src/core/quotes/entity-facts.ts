import type { Entity } from '../entities/model';
import firstNames from './grammar/first-names.json';
import { isOutsideAt, lowerAt, tokenAt, type Reading } from './reading';

/** One occurrence of an entity, as tokens. */
export interface EntityPlace {
  readonly facts: EntityFacts;
  readonly first: number;
  readonly last: number;
  readonly isOutside: boolean;
}

/** What the text shows about an entity, gathered once. */
export interface EntityFacts {
  readonly entity: Entity;
  /** "m" or "f"; capital where a title says so, small where only the first name does; empty when nothing does. */
  readonly gender: string;
  /** Words that stand beside its name as a description ("spokesman", "senator"). */
  readonly roleWords: ReadonlySet<string>;
  /** Place in the order of most mentions. */
  readonly frequencyRank: number;
}

const GENDER_OF_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(firstNames).flatMap(([gender, names]) =>
    names.split(' ').map(name => [name, gender] as const),
  ),
);

const WORDS_BEFORE = 5;
const WORDS_AFTER = 8;

/** The words of a description right before a name ("presidential spokesman" Kang), nearest first. */
function wordsBefore(reading: Reading, first: number): string[] {
  const words: string[] = [];
  for (let index = first - 1; index >= first - WORDS_BEFORE; index -= 1) {
    const token = tokenAt(reading, index);
    if (token?.text === '.' || token?.text === ',') continue;
    if (!token?.isWord || reading.data.stops.has(token.lower) || !isOutsideAt(reading, index)) break;
    words.push(token.lower);
  }
  return words;
}

/** The words of a description set off by a comma after a name (Kang, "the presidential spokesman"). */
function wordsAfter(reading: Reading, last: number): string[] {
  const words: string[] = [];
  if (lowerAt(reading, last) !== ',') return words;
  for (let index = last + 1; index <= last + WORDS_AFTER; index += 1) {
    const token = tokenAt(reading, index);
    if (!token?.isWord || !isOutsideAt(reading, index)) break;
    words.push(token.lower);
  }
  return words;
}

function genderOf(reading: Reading, entity: Entity, nearWords: readonly string[]): string {
  for (const word of nearWords) {
    const gender = reading.data.titles.get(word);
    if (gender === 'm' || gender === 'f') return gender.toUpperCase();
  }
  const firstName = entity.name.split(/[\s.]+/, 1)[0] ?? '';
  return GENDER_OF_NAME.get(firstName.toLowerCase()) ?? '';
}

type Located = Omit<EntityPlace, 'facts'>;

function locate(reading: Reading, entities: readonly Entity[]): Map<Entity, Located[]> {
  const spans = entities
    .flatMap(entity => entity.mentions.map(({ start, end }) => ({ entity, start, end })))
    .toSorted((a, b) => a.start - b.start);
  const places = new Map<Entity, Located[]>(entities.map(entity => [entity, []]));
  let index = 0;
  for (const { entity, start, end } of spans) {
    while (index < reading.tokens.length && (reading.tokens[index]?.end ?? 0) <= start) index += 1;
    let last = index;
    while (last < reading.tokens.length && (reading.tokens[last]?.start ?? end) < end) last += 1;
    if (last > index)
      places.get(entity)?.push({ first: index, last, isOutside: isOutsideAt(reading, index) });
  }
  return places;
}

function factsOf(
  reading: Reading,
  entity: Entity,
  at: { places: readonly Located[]; rank: number },
): EntityFacts {
  const outside = at.places.filter(place => place.isOutside);
  const before = outside.flatMap(({ first }) => wordsBefore(reading, first));
  const after = outside.flatMap(({ last }) => wordsAfter(reading, last));
  const role = entity.role.toLowerCase().split(/[\s.]+/);
  return {
    entity,
    gender: entity.type === 'PER' ? genderOf(reading, entity, [...role, ...before, ...after]) : '',
    roleWords: new Set([...role, ...before, ...after]),
    frequencyRank: at.rank,
  };
}

/** Every occurrence of every name in text order, each with what the text shows about its entity. Dates are left out. */
export function findEntityPlaces(reading: Reading, entities: readonly Entity[]): EntityPlace[] {
  const named = entities.filter(entity => entity.type !== 'DATE');
  const places = locate(reading, named);
  const ranked = named.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return ranked
    .flatMap((entity, rank) => {
      const own = places.get(entity) ?? [];
      const facts = factsOf(reading, entity, { places: own, rank });
      return own.map(place => ({ facts, ...place }));
    })
    .sort((a, b) => a.first - b.first);
}
