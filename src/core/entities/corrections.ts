import type { TextSpan } from '../text/span';
import { nameKey } from './merge/name-key';
import type { Entity, EntityList } from './model';

/** What a reader said about the list. Names, not ids: a correction is offered again on the next article. */
export type Correction =
  | { readonly kind: 'not-an-entity'; readonly name: string }
  | { readonly kind: 'merge'; readonly name: string; readonly into: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string };

const isNamed = (entity: Entity, name: string): boolean => nameKey(entity.name) === nameKey(name);

function withoutDoubles(spans: readonly TextSpan[]): TextSpan[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, index) => index === 0 || span.start !== sorted[index - 1]?.start);
}

/** Other names than its own, each once. */
function aliasesOf(name: string, forms: readonly string[]): string[] {
  return [...new Set(forms)].filter(form => form !== name);
}

function mergeInto(target: Entity, source: Entity): Entity {
  return {
    ...target,
    aliases: aliasesOf(target.name, [...target.aliases, source.name, ...source.aliases]),
    role: target.role === '' ? source.role : target.role,
    mentions: withoutDoubles([...target.mentions, ...source.mentions]),
  };
}

function merge(entities: readonly Entity[], name: string, into: string): readonly Entity[] {
  const source = entities.find(entity => isNamed(entity, name));
  const target = entities.find(entity => entity !== source && isNamed(entity, into));
  if (!source || !target) return entities;
  return entities
    .filter(entity => entity !== source)
    .map(entity => (entity === target ? mergeInto(target, source) : entity));
}

function rename(entities: readonly Entity[], name: string, to: string): readonly Entity[] {
  if (to.trim() === '') return entities;
  return entities.map(entity =>
    isNamed(entity, name)
      ? { ...entity, name: to.trim(), aliases: aliasesOf(to.trim(), [entity.name, ...entity.aliases]) }
      : entity,
  );
}

function applyOne(entities: readonly Entity[], correction: Correction): readonly Entity[] {
  switch (correction.kind) {
    case 'not-an-entity':
      return entities.filter(entity => !isNamed(entity, correction.name));
    case 'merge':
      return merge(entities, correction.name, correction.into);
    case 'rename':
      return rename(entities, correction.name, correction.to);
  }
}

/**
 * Apply a reader's corrections to a list, in the order they were made. Entities are found by their names (case, stops and hyphens do not
 * matter); a correction whose name the list does not have changes nothing, so that those of another article are safe to apply.
 */
export function applyCorrections(list: EntityList, corrections: readonly Correction[]): EntityList {
  return { ...list, entities: corrections.reduce(applyOne, list.entities) };
}

/** The corrections that would change this list: what is offered to the reader on the next article. */
export function fittingCorrections(list: EntityList, corrections: readonly Correction[]): Correction[] {
  return corrections.filter(correction => changes(list, correction));
}

function changes(list: EntityList, correction: Correction): boolean {
  const has = (name: string): boolean => list.entities.some(entity => isNamed(entity, name));
  if (correction.kind !== 'merge') return has(correction.name);
  return (
    has(correction.name) && has(correction.into) && nameKey(correction.name) !== nameKey(correction.into)
  );
}
