import type { Entity } from '../entities/model';
import { genderOfFirstName } from './first-names';
import { titleGender } from './language-data';
import { isRoleWord, postBefore } from './posts';
import { isOutsideAt, lowerAt, tokenAt, tokensWithin, type Reading } from './reading';

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
  /** What the text calls the entity beside its name ("presidential spokesman"); empty when nothing. */
  readonly role: string;
  /** Place in the order of most mentions. */
  readonly frequencyRank: number;
}

const WORDS_BEFORE = 5;
const WORDS_AFTER = 8;

/** The words of a description right before a name ("presidential spokesman" Kang), nearest first. */
function wordsBefore(reading: Reading, first: number): string[] {
  const words: string[] = [];
  for (let index = first - 1; index >= first - WORDS_BEFORE; index -= 1) {
    const token = tokenAt(reading, index);
    if (token?.text === '.' || token?.text === ',') continue;
    if (!token?.isWord || !isRoleWord(reading, index)) break;
    words.push(token.lower);
  }
  return words;
}

/** The words of a description set off by a comma after a name (Kang, "the presidential spokesman", ...). */
function wordsAfter(reading: Reading, last: number): string[] {
  const words: string[] = [];
  if (lowerAt(reading, last) !== ',') return words;
  let index = last + 1;
  for (; index <= last + WORDS_AFTER; index += 1) {
    const token = tokenAt(reading, index);
    if (!token?.isWord || !isRoleWord(reading, index)) break;
    words.push(token.lower);
  }
  // Only a closed apposition describes: what runs on into a clause is about something else.
  const isClosed =
    ',.;)('.includes(lowerAt(reading, index)) || reading.data.stops.has(lowerAt(reading, index));
  return isClosed ? words : [];
}

/** One form for a title however it is written ("Sen.", "senator"). */
export function titleForm({ data }: Reading, word: string): string {
  return data.titleForms.get(word) ?? word;
}

function titledGender(reading: Reading, words: readonly string[]): string {
  for (const word of words) {
    const gender = titleGender(reading.data, word);
    if (gender === 'm' || gender === 'f') return gender.toUpperCase();
  }
  return '';
}

/** By a title before the name, then the first name, then a description after it. */
function genderOf(
  reading: Reading,
  entity: Entity,
  near: { before: readonly string[]; after: readonly string[] },
): string {
  const titled = titledGender(reading, near.before);
  if (titled !== '') return titled;
  const firstName = entity.name.split(/[\s.]+/, 1)[0] ?? '';
  const named = genderOfFirstName(firstName.toLowerCase());
  return named === '' ? titledGender(reading, near.after) : named;
}

type Located = Omit<EntityPlace, 'facts'>;

function locate(reading: Reading, entities: readonly Entity[]): Map<Entity, Located[]> {
  const spans = entities
    .flatMap(entity => entity.mentions.map(({ start, end }) => ({ entity, start, end })))
    .toSorted((a, b) => a.start - b.start);
  const places = new Map<Entity, Located[]>(entities.map(entity => [entity, []]));
  let from = 0;
  for (const { entity, start, end } of spans) {
    const { first, last } = tokensWithin(reading, { start, end }, from);
    from = first;
    if (last > first) places.get(entity)?.push({ first, last, isOutside: isOutsideAt(reading, first) });
  }
  return places;
}

/** A description beside a name, in the words of the text: one that ends with a title, or an apposition with an article. */
function describedRole(reading: Reading, places: readonly Located[]): string {
  const { determiners } = reading.data;
  for (const { first, last } of places) {
    const before = wordsBefore(reading, first);
    if (titleGender(reading.data, before[0] ?? '') !== undefined) return before.toReversed().join(' ');
    const [article, ...rest] = wordsAfter(reading, last);
    if (article !== undefined && determiners.has(article)) return rest.join(' ');
  }
  return '';
}

const isForeign = ({ data }: Reading): boolean => data.language !== 'en';

function factsOf(
  reading: Reading,
  entity: Entity,
  at: { places: readonly Located[]; rank: number },
): EntityFacts {
  const outside = at.places.filter(place => place.isOutside);
  const before = outside.flatMap(({ first }) => wordsBefore(reading, first));
  const after = outside.flatMap(({ last }) => wordsAfter(reading, last));
  const posts = isForeign(reading) ? outside.flatMap(({ first }) => postBefore(reading, first)) : [];
  const role = entity.role.toLowerCase().split(/[\s.]+/);
  const isPerson = entity.type === 'PER';
  return {
    entity,
    gender: isPerson ? genderOf(reading, entity, { before: [...role, ...before], after }) : '',
    roleWords: new Set([...role, ...posts, ...before, ...after].map(word => titleForm(reading, word))),
    role: entity.role === '' && isPerson ? describedRole(reading, outside) : entity.role,
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
