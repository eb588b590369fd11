import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Entity, EntityType } from '../../src/core/entities/model';
import { findAttributions } from '../../src/core/quotes/find-attributions';
import type { Attribution, AttributionList } from '../../src/core/quotes/model';
import { readQuoteModel } from '../../src/core/quotes/quote-model';
import { spanOf } from '../../src/core/text/span';

const model = readQuoteModel(readFileSync(join(import.meta.dirname, '../../src/models/quotes.bin')));

/** An entity of a test: its full name, then the other forms the text uses. */
export type Cast = Readonly<Record<string, readonly [EntityType, ...string[]]>>;

function placesOf(text: string, form: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    places.push({ start: at, end: at + form.length });
  }
  return places;
}

/** The entity list of a text as the entity part would give it: the longest form wins at each place. */
export function entitiesOf(text: string, cast: Cast): Entity[] {
  const taken = new Uint8Array(text.length);
  return Object.entries(cast).map(([name, [type, ...forms]], index) => {
    const mentions = [name, ...forms].flatMap(form =>
      placesOf(text, form).filter(({ start, end }) => {
        const isFree = taken.subarray(start, end).every(flag => flag === 0);
        if (isFree) taken.fill(1, start, end);
        return isFree;
      }),
    );
    return {
      id: `e${index + 1}`,
      type,
      name,
      aliases: forms,
      role: '',
      mentions: mentions
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => spanOf(text, start, end)),
    };
  });
}

/** The attributions of a text by the model that ships, and whether the budget cut them short. */
export function listOf(text: string, cast: Cast = {}, language = 'en'): AttributionList {
  return findAttributions({ text, language, published: null }, entitiesOf(text, cast), model);
}

/** The attributions of a text by the model that ships. */
export function attributionsOf(text: string, cast: Cast = {}, language = 'en'): readonly Attribution[] {
  return listOf(text, cast, language).attributions;
}

/** Each verbatim statement as "who: words", its segments joined by " | ". */
export function saidBy(text: string, cast: Cast = {}, language = 'en'): string[] {
  return attributionsOf(text, cast, language)
    .filter(({ type }) => type !== 'indirect')
    .map(({ speaker, segments }) => {
      const who = speaker?.name ?? speaker?.role ?? 'nobody';
      return `${who}: ${segments.map(segment => segment.text).join(' | ')}`;
    });
}
