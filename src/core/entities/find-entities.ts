import type { AnalysisInput } from '../analysis/model';
import { overlaps, spanOf, type Span } from '../text/span';
import { findDates, type DateMention } from './dates/find-dates';
import { mergeDates } from './dates/merge-dates';
import type { EntityModel } from './entity-model';
import type { CueWords } from './lexicon/cue-words';
import { roleOf } from './merge/role-of';
import { isDoubtful } from './merge/is-doubtful';
import { mergeMentions, type MergedName } from './merge/merge-mentions';
import { bestForm, type NamedMention } from './merge/name-group';
import { plainName } from './merge/name-key';
import { stripTitles } from './merge/strip-titles';
import { tidySigns } from './merge/tidy-signs';
import { withTitleAfter } from './merge/title-after';
import { characterListsOf } from './words/character-lists';
import { tidyMentions } from './merge/tidy-mentions';
import { writtenOutName } from './merge/well-known';
import type { Entity, EntityList, EntityType } from './model';

export { loadEntityModel, type EntityModel } from './entity-model';
export { findMentions } from './find-mentions';

type NewEntity = Omit<Entity, 'id'>;

/** A person goes by the full name; for others the longest form is the fullest. */
function nameOf({ mentions, full }: MergedName, type: EntityType): string {
  if (type === 'PER') return bestForm(full);
  const written = mentions.map(({ name }) => writtenOutName(name)).find(name => name !== null);
  return written ?? bestForm(mentions);
}

function entityOf(text: string, merged: MergedName, cueWords: CueWords): NewEntity {
  const { mentions, type } = merged;
  const name = nameOf(merged, type);
  const forms = [...new Set(mentions.map(mention => plainName(mention.name)))];
  return {
    type,
    name,
    aliases: forms.filter(form => form !== name),
    role: type === 'PER' ? roleOf(text, mentions, cueWords) : '',
    mentions: mentions.map(({ start, end }) => spanOf(text, start, end)),
  };
}

/** The names of a text with their titles, which stand before them or, in East Asia, behind them. */
function findNamed(text: string, model: EntityModel): NamedMention[] {
  const { language } = model;
  const found = tidyMentions(text, model.findNames(text));
  if (characterListsOf(language) === null) {
    return found.map(mention => stripTitles(text, mention, model.cueWords));
  }
  return tidySigns(text, found, language)
    .map(mention => withTitleAfter(text, mention, language))
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
 * Empty for an empty text. `isRough` where the language has no model.
 */
export function findEntities(input: AnalysisInput, model: EntityModel): EntityList {
  const { text } = input;
  const names = findNamed(text, model);
  const dates = datesOutside(findDates(text, model.language, input.published), names);
  const entities = [
    ...mergeMentions(names, model.evidence)
      .filter(merged => !isDoubtful(merged))
      .map(merged => entityOf(text, merged, model.cueWords)),
    ...mergeDates(text, dates),
  ].sort((a, b) => firstStart(a) - firstStart(b));
  return {
    entities: entities.map((entity, index) => ({ id: `e${index + 1}`, ...entity })),
    isRough: model.isRough,
  };
}
