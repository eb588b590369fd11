import type { Entity } from '../entities/model';
import { spanOf, type Span, type TextSpan } from '../text/span';
import { genderOfFirstName } from './first-names';
import { titleGender, type LanguageData } from './language-data';
import { tokenize } from './tokens';

/** Words looked at before a name: where "Mr." and "Frau" stand. */
const TITLE_REACH = 8;
/** Units looked at beside a name: where its verb stands. */
const VERB_REACH = 20;
const MAX_PLACES = 20;
const MIN_SURNAME = 4;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s.]+/);

const surnameOf = (name: string): string => wordsOf(name).at(-1) ?? '';

/** Gender that the title right before a mention gives ("Mrs." Clinton); empty when there is none. */
function titledGender(text: string, start: number, data: LanguageData): string {
  const before = tokenize(text.slice(Math.max(0, start - TITLE_REACH), start), data.language);
  const word = before.findLast(({ isWord }) => isWord)?.lower ?? '';
  const gender = titleGender(data, word);
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

/** Words that no name consists of: "Cela", "Quizá" at the beginning of a sentence, "le PDG". */
function isNoName(word: string, data: LanguageData): boolean {
  const { stops, determiners, auxiliaries, pronouns, titles, adverbEnding } = data;
  if ([stops, determiners, auxiliaries].some(words => words.has(word))) return true;
  if (adverbEnding.length > 2 && word.endsWith(adverbEnding)) return true;
  return pronouns.has(word) || titles.has(word);
}

const PARTICLES = new Set('de del della der den di da dos das du von van zu zur y e i al el la'.split(' '));

/** A name without the preposition before it and what a preposition after it adds ("*Ruth Hale* vom Hafenamt"). */
function trimName(name: string, data: LanguageData): string {
  const words = name.split(' ');
  const from = words.length > 1 && data.prepositions.has((words[0] ?? '').toLowerCase()) ? 1 : 0;
  const cut = words.findIndex((word, at) => at > from && data.prepositions.has(word) && !PARTICLES.has(word));
  return words.slice(from, cut === -1 ? undefined : cut).join(' ');
}

/** A mention without the function word that a sentence begins with ("*A* Russell"). */
function trimMention(text: string, mention: TextSpan, data: LanguageData): TextSpan {
  const name = trimName(mention.text, data);
  const start = mention.start + mention.text.indexOf(name);
  return spanOf(text, start, start + name.length);
}

/** Whether a verb of saying stands right before or right after a mention. */
function speaks(text: string, { start, end }: Span, data: LanguageData): boolean {
  const before = tokenize(text.slice(Math.max(0, start - VERB_REACH), start), data.language).at(-1);
  const after = tokenize(text.slice(end, end + VERB_REACH), data.language)[0];
  return [before, after].some(token => data.coreCues.has(token?.lower ?? ''));
}

/** Where a word stands without the name before it, at most `MAX_PLACES` times. */
function placesAlone(text: string, word: string, name: string): Span[] {
  const places: Span[] = [];
  for (
    let at = text.indexOf(word);
    at !== -1 && places.length < MAX_PLACES;
    at = text.indexOf(word, at + 1)
  ) {
    const isWhole = text.startsWith(name, at - name.length + word.length);
    if (!isWhole) places.push({ start: at, end: at + word.length });
  }
  return places;
}

/** A person, or a place that speaks under its last word alone, as people do ("Rom *Braslavski*"). */
function isPerson(text: string, { type, name }: Entity, data: LanguageData): boolean {
  if (type === 'PER') return true;
  const surname = name.split(' ').at(-1) ?? '';
  if (type !== 'LOC' || surname === name || surname.length < MIN_SURNAME) return false;
  return placesAlone(text, surname, name).some(place => speaks(text, place, data));
}

/** People without what is no name; other entries that are somebody's surname alone go to that person. */
function cleanPeople(text: string, listed: readonly Entity[], data: LanguageData): Entity[] {
  const trimmed = listed
    .filter(({ type, name }) => type === 'DATE' || !isNoName(name.toLowerCase(), data))
    .map(entity => (isPerson(text, entity, data) ? trimPerson(text, entity, data) : entity));
  const bySurname = new Map<string, Entity | null>();
  for (const entity of trimmed) {
    if (entity.type !== 'PER' || !entity.name.includes(' ')) continue;
    const surname = surnameOf(entity.name);
    bySurname.set(surname, bySurname.has(surname) ? null : entity);
  }
  const gained = new Map<Entity, TextSpan[]>();
  const kept = trimmed.filter(entity => {
    const owner = entity.type === 'DATE' ? undefined : bySurname.get(entity.name.toLowerCase());
    if (!owner || owner === entity) return true;
    gained.set(owner, [...(gained.get(owner) ?? []), ...entity.mentions]);
    return false;
  });
  return kept.map(entity => withMentions(entity, gained.get(entity) ?? []));
}

function trimPerson(text: string, entity: Entity, data: LanguageData): Entity {
  const mentions = entity.mentions.map(mention => trimMention(text, mention, data));
  return { ...entity, type: 'PER', name: trimName(entity.name, data), mentions };
}

function withMentions(entity: Entity, more: readonly TextSpan[]): Entity {
  if (more.length === 0) return entity;
  return { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.start - b.start) };
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
export function refinePeople(text: string, listed: readonly Entity[], data: LanguageData): Entity[] {
  const entities = cleanPeople(text, listed, data);
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
