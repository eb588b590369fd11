import type { AnalysisInput } from '../analysis/model';
import { spanOf } from '../text/span';
import { findDates, type DateMention } from './dates/find-dates';
import type { EntityModel } from './entity-model';
import { findNames } from './find-mentions';
import { linkAcronyms } from './merge/link-acronyms';
import { linkPeople } from './merge/link-people';
import { bestForm, groupByName, majorityType, type NamedMention, type NameGroup } from './merge/name-group';
import { nameKey } from './merge/name-key';
import { stripTitles } from './merge/strip-titles';
import type { Entity, EntityList, Mention } from './model';
import type { NameType } from './sequence/labels';
import { describeTokens } from './sequence/token-table';

export { loadEntityModel, type EntityModel } from './entity-model';
export { findMentions } from './find-mentions';

const isName = (mention: Mention): mention is Mention & { type: NameType } => mention.type !== 'DATE';

/** Follow the links to the group that stands for the entity; a circle ends where it began. */
function rootOf(group: NameGroup, links: ReadonlyMap<NameGroup, NameGroup>): NameGroup {
  const seen = new Set<NameGroup>();
  let root = group;
  for (let next = links.get(root); next && !seen.has(next); next = links.get(root)) {
    seen.add(root);
    root = next;
  }
  return root;
}

function mergeGroups(
  groups: readonly NameGroup[],
  links: ReadonlyMap<NameGroup, NameGroup>,
): NamedMention[][] {
  const merged = new Map<NameGroup, NamedMention[]>();
  for (const group of groups) {
    const root = rootOf(group, links);
    merged.set(root, [...(merged.get(root) ?? []), ...group.mentions]);
  }
  return [...merged.values()].map(mentions => mentions.sort((a, b) => a.start - b.start));
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

function entityOf(text: string, mentions: readonly NamedMention[]): Omit<Entity, 'id'> {
  const name = bestForm(mentions);
  return {
    type: majorityType(mentions),
    name,
    aliases: unique(mentions.map(mention => mention.name)).filter(form => form !== name),
    role: mentions.find(({ title }) => title !== '')?.title ?? '',
    mentions: mentions.map(({ start, end }) => spanOf(text, start, end)),
  };
}

function dateEntities(text: string, dates: readonly DateMention[]): Omit<Entity, 'id'>[] {
  const byForm = new Map<string, DateMention[]>();
  for (const date of dates) {
    const key = nameKey(text.slice(date.start, date.end));
    byForm.set(key, [...(byForm.get(key) ?? []), date]);
  }
  return [...byForm.values()].map(mentions => {
    const spans = mentions.map(({ start, end }) => spanOf(text, start, end));
    const iso = mentions.find(mention => mention.iso !== null)?.iso ?? null;
    return {
      type: 'DATE',
      name: spans[0]?.text ?? '',
      aliases: [],
      role: '',
      mentions: spans,
      ...(iso === null ? {} : { iso }),
    };
  });
}

const firstStart = (entity: Omit<Entity, 'id'>): number => entity.mentions[0]?.start ?? 0;

/**
 * The people, organisations, places, other names and dates of an article, one entry each, in order of first mention.
 * Empty for an empty text. `isRough` where the language has no model.
 */
export function findEntities(input: AnalysisInput, model: EntityModel): EntityList {
  const { text } = input;
  const dates = findDates(text, model.language, input.published);
  const names = findNames(describeTokens(text), model).filter(isName);
  const groups = groupByName(names.map(mention => stripTitles(text, mention, model.lexicon.cueWords)));
  const links = new Map([...linkPeople(groups), ...linkAcronyms(groups)]);
  const found = mergeGroups(groups, links).map(mentions => entityOf(text, mentions));
  const entities = [...found, ...dateEntities(text, dates)].sort((a, b) => firstStart(a) - firstStart(b));
  return {
    entities: entities.map((entity, index) => ({ id: `e${index + 1}`, ...entity })),
    isRough: model.sequence === null,
  };
}
