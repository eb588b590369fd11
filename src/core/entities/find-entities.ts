import type { AnalysisInput } from '../analysis/model';
import { overlaps, spanOf, type Span } from '../text/span';
import { partWithinBudget } from '../text/text-budget';
import { findDates, type DateMention } from './dates/find-dates';
import { mergeDates } from './dates/merge-dates';
import type { EntityModel } from './entity-model';
import { roleOf } from './merge/role-of';
import { findOffices } from './merge/extend-organisations';
import { isDoubtful } from './merge/is-doubtful';
import { mergeMentions, type MergedName } from './merge/merge-mentions';
import { bestForm, type NamedMention } from './merge/name-group';
import { plainName } from './merge/name-key';
import { stripTitles } from './merge/strip-titles';
import { tidySigns } from './merge/tidy-signs';
import { withTitleAfter } from './merge/title-after';
import { characterListsOf } from './words/character-lists';
import { toldType } from './merge/told-type';
import { tidyMentions } from './merge/tidy-mentions';
import { writtenOutName } from './merge/well-known';
import type { NameMention } from './sequence/find-names-by-words';
import type { Entity, EntityList } from './model';

export { loadEntityModel, type EntityModel } from './entity-model';
export { findMentions } from './find-mentions';

type NewEntity = Omit<Entity, 'id'>;

/** A person goes by the full name; for others the longest form is the fullest. */
function nameOf({ mentions, full, type }: MergedName, language: string): string {
  if (type === 'PER') return bestForm(full);
  const written = mentions.map(({ name }) => writtenOutName(name, language)).find(name => name !== null);
  return written ?? bestForm(mentions);
}

function entityOf(text: string, merged: MergedName, { cueWords, language }: EntityModel): NewEntity {
  const { mentions, type } = merged;
  const name = nameOf(merged, language);
  const forms = [...new Set(mentions.map(mention => plainName(mention.name)))];
  return {
    type,
    name,
    aliases: forms.filter(form => form !== name),
    role: type === 'PER' ? roleOf(text, mentions, cueWords) : '',
    mentions: mentions.map(({ start, end }) => spanOf(text, start, end)),
  };
}

/** Offices take the place of the parts of them that were found. Both lists are in text order. */
function withOffices(names: readonly NameMention[], offices: readonly NameMention[]): NameMention[] {
  if (offices.length === 0) return [...names];
  let next = 0;
  const others = names.filter(name => {
    while (next < offices.length && (offices[next]?.end ?? 0) <= name.start) next += 1;
    const office = offices[next];
    return !office || !overlaps(office, name);
  });
  return [...others, ...offices].sort((a, b) => a.start - b.start);
}

/** The names of a text with their titles, which stand before them or, in East Asia, behind them. */
function findNamed(text: string, model: EntityModel): NamedMention[] {
  const { language } = model;
  const found = withOffices(tidyMentions(text, model.findNames(text), language), findOffices(text, language));
  if (characterListsOf(language) === null) {
    return found.map(mention => ({
      ...stripTitles(text, mention, model.cueWords),
      told: toldType(text, mention, language),
    }));
  }
  return tidySigns(text, found, language)
    .map(mention => ({ ...withTitleAfter(text, mention, language), told: null }))
    .filter(({ name }) => !/^\p{Script=Hangul}$/u.test(name));
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
 * Empty for an empty text. `isRough` where the language has no model, `isPartial` where the text is longer than `TEXT_BUDGET`.
 */
export function findEntities(input: AnalysisInput, model: EntityModel): EntityList {
  const text = partWithinBudget(input.text);
  const names = findNamed(text, model);
  const dates = datesOutside(findDates(text, model.language, input.published), names);
  const entities = [
    ...mergeMentions(names, model.evidence, model.language)
      .filter(merged => !isDoubtful(merged))
      .map(merged => entityOf(text, merged, model)),
    ...mergeDates(text, dates),
  ].sort((a, b) => firstStart(a) - firstStart(b));
  return {
    entities: entities.map((entity, index) => ({ id: `e${index + 1}`, ...entity })),
    isRough: model.isRough,
    isPartial: text.length < input.text.length,
  };
}
