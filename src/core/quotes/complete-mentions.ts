import type { Entity } from '../entities/model';
import { spanOf, type TextSpan } from '../text/span';
import type { Token } from './tokens';

const MIN_LENGTH = 3;

function surnameOf({ type, name }: Entity): string {
  const words = name.split(' ');
  return type === 'PER' && words.length > 1 ? (words.at(-1) ?? '') : '';
}

/** The person of each surname; `null` where two share it. */
function peopleBySurname(entities: readonly Entity[]): Map<string, Entity | null> {
  const people = new Map<string, Entity | null>();
  for (const entity of entities) {
    const surname = surnameOf(entity);
    if (surname.length >= MIN_LENGTH) people.set(surname, people.has(surname) ? null : entity);
  }
  return people;
}

/** The words of a text that belong to no mention yet, looked up in turn. */
function createIsFree(entities: readonly Entity[]): (token: Token) => boolean {
  const spans = entities.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next += 1;
    return (spans[next]?.start ?? Infinity) >= end;
  };
}

/** Entities with the bare surnames that the entity list has left out: each may be who speaks. */
export function completeMentions(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
): Entity[] {
  const people = peopleBySurname(entities);
  const isFree = createIsFree(entities);
  const added = new Map<Entity, TextSpan[]>();
  for (const token of tokens) {
    const person = token.isCapital ? people.get(token.text) : undefined;
    if (!person || !isFree(token)) continue;
    const spans = added.get(person) ?? [];
    spans.push(spanOf(text, token.start, token.end));
    added.set(person, spans);
  }
  return entities.map(entity => {
    const more = added.get(entity);
    if (!more) return entity;
    return { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.start - b.start) };
  });
}
