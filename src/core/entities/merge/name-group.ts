import type { NameType } from '../sequence/labels';
import { TYPES } from '../sequence/labels';
import type { Span } from '../../text/span';
import { nameKey, plainName } from './name-key';

/** A mention of a name, with what stood before it. */
export interface NamedMention extends Span {
  readonly type: NameType;
  /** The words of the mention without title and possessive. */
  readonly name: string;
  /** Titles and posts that stood before the name, as in the text; may be empty. */
  readonly title: string;
}

/** All mentions with the same name: what is linked to other groups to become an entity. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: readonly NamedMention[];
  readonly type: NameType;
}

const ACCENTED = /^\p{Lu}[\p{Lu}\s.'’&-]*$/u;

/** The type most mentions have; the earlier in `TYPES` on a tie. */
export function majorityType(mentions: readonly NamedMention[]): NameType {
  const counts = TYPES.map(type => mentions.filter(mention => mention.type === type).length);
  return TYPES[counts.indexOf(Math.max(...counts))] ?? 'MISC';
}

/** The form to show: the longest one that is not in capitals only, the first of equals. */
export function bestForm(mentions: readonly NamedMention[]): string {
  const forms = mentions.map(({ name }) => plainName(name));
  const rank = (form: string): number =>
    form.length - (ACCENTED.test(form) && form.length > 5 ? form.length : 0);
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best), forms[0] ?? '');
}

/** Put mentions with the same name together, in order of first appearance. */
export function groupByName(mentions: readonly NamedMention[]): NameGroup[] {
  const byKey = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const key = nameKey(mention.name);
    if (key === '') continue;
    const same = byKey.get(key) ?? [];
    same.push(mention);
    byKey.set(key, same);
  }
  return [...byKey].map(([key, same]) => ({
    key,
    words: key.split(' '),
    mentions: same,
    type: majorityType(same),
  }));
}
