import type { Entity } from '../entities/model';
import type { Span } from '../text/span';
import type { TopicData } from './topic-data';
import { knownPerson, nameByForm, type KnownPerson, type TopicParts } from './topic-names';
import type { Topic } from './topics';

/** Whom a topic names. */
export interface TopicSpeaker {
  readonly span: Span;
  readonly entity: Entity | null;
  /** The name in the text; `null` for a source that stays unnamed. */
  readonly name: string | null;
  /** It stands for whoever was named last. */
  readonly isPronoun: boolean;
  /** How much it looks like somebody who speaks: 0 not at all. */
  readonly weight: number;
}

/** A mention of an entity that may speak. */
export interface NamedPlace extends Span {
  readonly entity: Entity;
}

const PERSON = 4;
const NAMED = 3;
const DESCRIBED = 2;
const WEIGHT_OF_TYPE = { PER: PERSON, ORG: NAMED, LOC: DESCRIBED, MISC: 0, DATE: 0 } as const;

/** The mentions of people, organisations and places in text order. */
export function namedPlaces(entities: readonly Entity[]): NamedPlace[] {
  return entities
    .filter(({ type }) => type === 'PER' || type === 'ORG' || type === 'LOC')
    .flatMap(entity => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start);
}

const endingOf = (word: string, endings: readonly string[]): string =>
  endings.find(ending => word.endsWith(ending)) ?? '';

/** The last mention that touches a span. */
function placeIn(places: readonly NamedPlace[], span: Span): NamedPlace | null {
  let found: NamedPlace | null = null;
  for (const place of places) {
    if (place.start >= span.end) break;
    if (place.end > span.start) found = place;
  }
  return found;
}

/** The person whose full name begins with a surname; Korean titles follow the surname alone ("이 대표"). */
function personBySurname(entities: readonly Entity[], surname: string): Entity | null {
  const fits = entities.filter(
    ({ type, name }) => type === 'PER' && name.length > surname.length && name.startsWith(surname),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Split "차하람 이사" and "ヴァルガ氏" into name and title. */
export function splitTitle(text: string, topic: Topic, data: TopicData): TopicParts {
  const head = text.slice(topic.head.start, topic.head.end).replace(/[（(].*$/, '');
  const title = endingOf(head, data.titles);
  const nameEnd = topic.head.start + head.length - title.length;
  if (nameEnd > topic.head.start) {
    return { text, topic, title, name: { start: topic.head.start, end: nameEnd } };
  }
  const before = text.slice(topic.start, topic.head.start).trimEnd();
  const start = topic.start + before.lastIndexOf(' ') + 1;
  return { text, topic, title, name: { start, end: topic.start + before.length } };
}

function organisationOf(text: string, { head }: Topic, data: TopicData): string | null {
  const word = text.slice(head.start, head.end).replace(/[（(].*$/, '');
  return word.length > 2 && endingOf(word, data.organisations) !== '' ? word : null;
}

const nobody = (span: Span): TopicSpeaker => ({
  span,
  entity: null,
  name: null,
  isPronoun: false,
  weight: 0,
});

/** "이 대표": the one person with that surname. */
function entityBySurname(parts: TopicParts, { data, entities }: TopicContext): Entity | null {
  const surname = parts.text.slice(parts.name.start, parts.name.end);
  const isSurname = data.language === 'ko' && parts.title !== '' && surname.length === 1;
  return isSurname ? personBySurname(entities, surname) : null;
}

function entityIn(parts: TopicParts, topic: Topic, { places }: TopicContext): Entity | null {
  const place = placeIn(places, topic.head) ?? (parts.title === '' ? null : placeIn(places, parts.name));
  return place?.entity ?? null;
}

function byEntity(parts: TopicParts, topic: Topic, context: TopicContext): TopicSpeaker | null {
  const entity = entityBySurname(parts, context) ?? entityIn(parts, topic, context);
  if (!entity || (entity.type === 'LOC' && parts.title !== '')) return null;
  return { span: topic, entity, name: entity.name, isPronoun: false, weight: WEIGHT_OF_TYPE[entity.type] };
}

/** What naming a speaker needs besides the topic. */
export interface TopicContext {
  readonly text: string;
  readonly data: TopicData;
  readonly entities: readonly Entity[];
  readonly places: readonly NamedPlace[];
  /** People whom the text names by name and title. */
  readonly people: readonly KnownPerson[];
}

/** Whom a topic names, and how likely it speaks. */
export function speakerOfTopic(topic: Topic, context: TopicContext): TopicSpeaker {
  const { text, data } = context;
  const head = text.slice(topic.head.start, topic.head.end);
  if (data.pronouns.has(head)) return { ...nobody(topic), isPronoun: true, weight: DESCRIBED };
  const parts = splitTitle(text, topic, data);
  const isUnnamed = endingOf(head, data.unnamed) !== '' && parts.title === '';
  if (isUnnamed) return { ...nobody(topic), weight: DESCRIBED };
  const known = byEntity(parts, topic, context);
  if (known) return known;
  const name = nameByForm(parts, data) ?? knownPerson(parts, context.people);
  if (name !== null) return { ...nobody(topic), name, weight: PERSON };
  const organisation = organisationOf(text, topic, data);
  if (organisation !== null) return { ...nobody(topic), name: organisation, weight: NAMED };
  return parts.title === '' ? nobody(topic) : { ...nobody(topic), weight: DESCRIBED };
}
