import { overlaps } from '../text/span';
import { findDates } from './dates/find-dates';
import type { EntityModel } from './entity-model';
import type { Mention } from './model';

/**
 * Every mention of a person, organisation, place or other name, and every date, in text order and without overlaps: where a date
 * stands in a name ("Worlds 2023") the name counts.
 */
export function findMentions(text: string, language: string, model: EntityModel): Mention[] {
  const names = model.findNames(text);
  const dates = findDates(text, language || model.language, null);
  const free = dates.filter(date => !names.some(name => overlaps(name, date)));
  return [...names, ...free.map(({ start, end, type }) => ({ start, end, type }))].sort(
    (a, b) => a.start - b.start,
  );
}
