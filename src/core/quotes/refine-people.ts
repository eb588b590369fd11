import type { Entity } from '../entities/model';
import type { TextSpan } from '../text/span';
import { genderOfFirstName } from './entity-facts';
import type { LanguageData } from './language-data';
import { tokenize } from './tokens';

/** Words looked at before a name: where "Mr." and "Frau" stand. */
const TITLE_REACH = 8;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s.]+/);

const surnameOf = (name: string): string => wordsOf(name).at(-1) ?? '';

/** Gender that the title right before a mention gives ("Mrs." Clinton); empty when there is none. */
function titledGender(text: string, start: number, data: LanguageData): string {
  const before = tokenize(text.slice(Math.max(0, start - TITLE_REACH), start), data.language);
  const word = before.findLast(({ isWord }) => isWord)?.lower ?? '';
  const gender = data.titles.get(word);
  return gender === 'm' || gender === 'f' ? gender : '';
}

/** Whether what a mention says of itself ("Mrs. Hale", "Ruth Hale") does not fit the person it was given to. */
function isStranger(mention: TextSpan, person: Entity, gender: string): boolean {
  const words = wordsOf(mention.text);
  const last = words.at(-1) ?? '';
  if (words.length > 1)
    return !wordsOf(person.name).includes(last) && !person.name.toLowerCase().includes(last);
  const own = genderOfFirstName(wordsOf(person.name)[0] ?? '');
  return gender !== '' && own !== '' && own !== gender && person.name.includes(' ');
}

interface Stranger {
  readonly mention: TextSpan;
  readonly from: Entity;
  readonly gender: string;
}

function findStrangers(text: string, people: readonly Entity[], data: LanguageData): Stranger[] {
  return people.flatMap(from =>
    from.mentions
      .map(mention => ({ mention, from, gender: titledGender(text, mention.start, data) }))
      .filter(({ mention, gender }) => isStranger(mention, from, gender)),
  );
}

/** The one other person whom a mention may mean: same last word, no clash of gender. */
function ownerOf({ mention, from, gender }: Stranger, people: readonly Entity[]): Entity | null {
  const fits = people.filter(person => {
    if (person === from || surnameOf(person.name) !== surnameOf(mention.text)) return false;
    const own = genderOfFirstName(wordsOf(person.name)[0] ?? '');
    return gender === '' || own === '' || own === gender;
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** A person whom the entity list has mixed up with another: no entry of that list, so without an id. */
function newPerson(name: string): Entity {
  return { id: '', type: 'PER', name, aliases: [], role: '', mentions: [] };
}

/**
 * The entities with mentions of people moved to whom they fit: "Mrs. Hale" to Ruth Hale where the list gave it to Tom
 * Hale. Where nobody listed fits, the mention becomes a person of its own, with an empty id.
 */
export function refinePeople(text: string, entities: readonly Entity[], data: LanguageData): Entity[] {
  const people = entities.filter(({ type }) => type === 'PER');
  const strangers = findStrangers(text, people, data);
  if (strangers.length === 0) return [...entities];
  const moved = new Map<Entity, TextSpan[]>();
  const unlisted = new Map<string, Entity>();
  for (const stranger of strangers) {
    const { mention } = stranger;
    const key = mention.text;
    const known = ownerOf(stranger, people) ?? unlisted.get(key);
    const owner = known ?? newPerson(mention.text);
    if (!known) unlisted.set(key, owner);
    const own = moved.get(owner) ?? [];
    own.push(mention);
    moved.set(owner, own);
  }
  const gone = new Set(strangers.map(({ mention }) => mention));
  return [...entities, ...unlisted.values()]
    .map(entity => {
      const kept = entity.mentions.filter(mention => !gone.has(mention));
      const mentions = [...kept, ...(moved.get(entity) ?? [])].sort((a, b) => a.start - b.start);
      return { ...entity, mentions };
    })
    .filter(({ mentions }) => mentions.length > 0);
}
