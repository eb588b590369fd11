import type { AnalysisInput } from '../analysis/model';
import { overlaps, spanOf, type Span } from '../text/span';
import { findDates, type DateMention } from './dates/find-dates';
import { mergeDates } from './dates/merge-dates';
import type { EntityModel } from './entity-model';
import { mergeMentions } from './merge/merge-mentions';
import { bestForm, majorityType, type NamedMention } from './merge/name-group';
import { stripTitles } from './merge/strip-titles';
import { tidyMentions } from './merge/tidy-mentions';
import { writtenOutName } from './merge/well-known';
import type { Entity, EntityList } from './model';

export { loadEntityModel, type EntityModel } from './entity-model';
export { findMentions } from './find-mentions';

type NewEntity = Omit<Entity, 'id'>;

function nameOf(mentions: readonly NamedMention[]): string {
  const written = mentions.map(({ name }) => writtenOutName(name)).find(name => name !== null);
  return written ?? bestForm(mentions);
}

function entityOf(text: string, mentions: readonly NamedMention[]): NewEntity {
  const name = nameOf(mentions);
  const forms = [...new Set(mentions.map(mention => mention.name))];
  return {
    type: majorityType(mentions),
    name,
    aliases: forms.filter(form => form !== name),
    role: mentions.find(({ title }) => title !== '')?.title ?? '',
    mentions: mentions.map(({ start, end }) => spanOf(text, start, end)),
  };
}

/** Dates that no name covers ("Worlds 2023" is a name). Both lists are in text order. */
function datesOutside(dates: readonly DateMention[], names: readonly Span[]): DateMention[] {
  let next = 0;
  return dates.filter(date => {
    while (next < names.length && (names[next]?.end ?? 0) <= date.start) next += 1;
    const name = names[next];
    return !name || !overlaps(name, date);
  });
}

const firstStart = (entity: NewEntity): number => entity.mentions[0]?.start ?? 0;

/**
 * The people, organisations, places, other names and dates of an article, one entry each, in order of first mention.
 * Empty for an empty text. `isRough` where the language has no model.
 */
export function findEntities(input: AnalysisInput, model: EntityModel): EntityList {
  const { text } = input;
  const names = tidyMentions(text, model.findNames(text));
  const dates = datesOutside(findDates(text, model.language, input.published), names);
  const merged = mergeMentions(names.map(mention => stripTitles(text, mention, model.cueWords)));
  const entities = [...merged.map(mentions => entityOf(text, mentions)), ...mergeDates(text, dates)].sort(
    (a, b) => firstStart(a) - firstStart(b),
  );
  return {
    entities: entities.map((entity, index) => ({ id: `e${index + 1}`, ...entity })),
    isRough: model.isRough,
  };
}
