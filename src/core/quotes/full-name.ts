import type { Entity } from '../entities/model';
import { genderOfFirstName } from './first-names';
import type { Reading } from './reading';

/** A name as it is shown, with its entity where the list has one. */
export interface FullName {
  readonly name: string;
  readonly entity: Entity | null;
}

/** The longer names of a text by their last word. */
export interface FullNames {
  /** The entity of each last word; `null` where several longer names end alike. */
  readonly listed: ReadonlyMap<string, Entity | null>;
  /** "First Last" as written somewhere in the text, for people that the entity list lacks: the first name must be a known one. */
  readonly written: ReadonlyMap<string, string>;
}

function listedNames(entities: readonly Entity[]): Map<string, Entity | null> {
  const listed = new Map<string, Entity | null>();
  for (const entity of entities) {
    const words = entity.name.toLowerCase().split(' ');
    const last = words.at(-1);
    if (entity.type === 'DATE' || words.length < 2 || last === undefined) continue;
    listed.set(last, listed.has(last) ? null : entity);
  }
  return listed;
}

function writtenNames({ tokens }: Reading): Map<string, string> {
  const written = new Map<string, string>();
  for (const [index, { text, lower, isCapital }] of tokens.entries()) {
    const first = tokens[index - 1];
    if (!isCapital || !first?.isCapital || written.has(lower)) continue;
    if (genderOfFirstName(first.lower) !== '') written.set(lower, `${first.text} ${text}`);
  }
  return written;
}

/** Gather the longer names of a text. */
export function findFullNames(reading: Reading, entities: readonly Entity[]): FullNames {
  return { listed: listedNames(entities), written: writtenNames(reading) };
}

/** The fullest form of a person's name of one word; other names stay as they are. */
export function fullNameOf({ listed, written }: FullNames, { name, entity }: FullName): FullName {
  if (name.includes(' ') || (entity !== null && entity.type !== 'PER')) return { name, entity };
  const longer = listed.get(name.toLowerCase());
  if (longer) return { name: longer.name, entity: longer };
  return { name: written.get(name.toLowerCase()) ?? name, entity };
}
