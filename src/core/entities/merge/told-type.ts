import { TYPES, type NameType } from '../sequence/labels';
import type { NameMention } from '../sequence/find-names-by-words';
import kindNouns from '../words/kind-nouns.json';

/** What kind of name each noun introduces, by language. */
const NOUNS = new Map<string, ReadonlyMap<string, NameType>>(
  Object.entries(kindNouns).map(
    ([language, lists]: [string, Partial<Record<NameType, readonly string[]>>]) => [
      language,
      new Map(TYPES.flatMap(type => (lists[type] ?? []).map(noun => [noun, type] as const))),
    ],
  ),
);

/** "the newspaper Arden Herald", "an app called Lumen". */
const BEFORE = /(?:^|[\s(])(\p{L}[\p{L}-]+)(?:\scalled|\snamed|\sdubbed)?\s(?:the\s)?["“‘'«]?$/u;
/** "its coding tool, Lumen," stands between two commas. */
const BEFORE_COMMA = /(?:^|[\s(])(\p{L}[\p{L}-]+),\s(?:the\s)?["“‘'«]?$/u;
const CLOSED = /^["”’'»]?[,.;)]/u;
const BEHIND =
  /^["”’'»]?,\s(?:an?|the|its|their|une?|la|le|sa|son|der|die|das|ein|eine|el|su)\s([^,.;:()"“”\n]{3,60})/u;
/** How much of the text beside a name is looked at, in UTF-16 units. */
const REACH_BEFORE = 40;
const REACH_BEHIND = 70;
/** The noun of an apposition ends its first phrase: "a patrol vessel of the coast guard". */
const PHRASE_END = /\s(?:of|for|in|from|with|that|which|who|on|at|by|de|du|des|von|für|del|para|que|qui)\s/u;

/** The noun right before a name. */
function nounBefore(text: string, { start, end }: NameMention): string {
  const stretch = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const comma = CLOSED.test(text.slice(end, end + 2)) ? BEFORE_COMMA.exec(stretch) : null;
  return (BEFORE.exec(stretch) ?? comma)?.[1] ?? '';
}

/** The noun of the apposition behind a name. */
function nounBehind(text: string, { end }: NameMention): string {
  const behind = BEHIND.exec(text.slice(end, end + REACH_BEHIND))?.[1] ?? '';
  const phrase = behind.split(PHRASE_END)[0] ?? '';
  return phrase.trim().split(/\s+/).at(-1) ?? '';
}

/**
 * What the text says a name is: "the newspaper Arden Herald", "its coding tool, Lumen,", "the Datu, a patrol vessel,". `null` where it says
 * nothing.
 */
export function toldType(text: string, mention: NameMention, language: string): NameType | null {
  const nouns = NOUNS.get(language);
  if (!nouns) return null;
  return nouns.get(nounBefore(text, mention)) ?? nouns.get(nounBehind(text, mention)) ?? null;
}
