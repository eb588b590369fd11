import type { Span } from '../../text/span';
import { TYPES, type NameType } from '../sequence/labels';
import type { Evidence, NameEvidence } from './name-evidence';
import { nameKey, plainName } from './name-key';

/** A mention of a name, with what stood before it. */
export interface NamedMention extends Span {
  readonly type: NameType;
  /** The words of the mention without title and possessive. */
  readonly name: string;
  /** Titles and posts that stood before the name, as in the text; may be empty. */
  readonly title: string;
  /** What the text beside it says it is ("the newspaper Arden Herald"); `null` where it says nothing. */
  readonly told: NameType | null;
}

/** All mentions with the same name: what is linked to other groups to become an entity. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: readonly NamedMention[];
  readonly type: NameType;
  /** What the words of the name say about the type. */
  readonly evidence: Evidence | null;
}

/** Which group stands for the same thing as which other, fuller one. */
export type Links = ReadonlyMap<NameGroup, NameGroup>;

/** Where the first mention of a group begins. */
export const firstStart = (group: NameGroup): number => group.mentions[0]?.start ?? 0;

/** What the words of a name say counts as this many mentions. */
const EVIDENCE = 1.5;
/** What the text says a name is counts as this many mentions more. */
const TOLD = 2;

/** The type most mentions have, with a say for the words of the name; the earlier in `TYPES` on a tie. */
export function majorityType(mentions: readonly NamedMention[], evidence: Evidence | null = null): NameType {
  if (evidence?.isSure) return evidence.type;
  const counts = TYPES.map(type => {
    const taken = mentions.filter(mention => mention.type === type).length;
    const told = mentions.filter(mention => mention.told === type).length;
    return taken + TOLD * told + (type === evidence?.type ? EVIDENCE : 0);
  });
  return TYPES[counts.indexOf(Math.max(...counts))] ?? 'MISC';
}

const CAPITALS = /^\p{Lu}[\p{Lu}\s.'’&-]*$/u;
const SHOUTED = 5;

/** A long name in capitals stands in headlines; the same name in small letters is the better form. */
const isShouted = (form: string): boolean => form.length > SHOUTED && CAPITALS.test(form);

/** The form to show: the longest one that is not in capitals only, the first of equals. */
export function bestForm(mentions: readonly NamedMention[]): string {
  const forms = mentions.map(({ name }) => plainName(name));
  const calm = forms.filter(form => !isShouted(form));
  return (calm.length > 0 ? calm : forms).reduce(
    (best, form) => (form.length > best.length ? form : best),
    '',
  );
}

/** Put mentions with the same name together, in order of first appearance. */
export function groupByName(mentions: readonly NamedMention[], evidenceOf: NameEvidence): NameGroup[] {
  const byKey = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const key = nameKey(mention.name);
    if (key === '') continue;
    const same = byKey.get(key);
    if (same) same.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey].map(([key, same]) => {
    const words = key.split(' ');
    const evidence = evidenceOf(words);
    return { key, words, mentions: same, type: majorityType(same, evidence), evidence };
  });
}

/** Groups by a property of theirs, in order. */
export function indexBy(
  groups: readonly NameGroup[],
  keyOf: (group: NameGroup) => string,
): Map<string, NameGroup[]> {
  const index = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const same = index.get(keyOf(group));
    if (same) same.push(group);
    else index.set(keyOf(group), [group]);
  }
  return index;
}
