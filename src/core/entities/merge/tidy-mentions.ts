import { extendOrganisation } from './extend-organisations';
import { joinDoubleSurnames, joinNicknames, widenCompound } from './join-mentions';
import { isNoName, startsSentence, withoutSentenceWords } from './no-names';
import { splitAtPeople, splitMention } from './split-mentions';
import { wordListsOf } from '../words';
import type { NameMention } from '../sequence/find-names-by-words';

const OPENING = /["“”‘«(]/u;
/** "Captain Wren (Ada Holm" is a role and an actor: cut where a bracket opens and does not close. */
function splitAtBracket(text: string, mention: NameMention): NameMention[] {
  const words = text.slice(mention.start, mention.end);
  const at = words.indexOf('(');
  if (at <= 0 || words.includes(')')) return [mention];
  const before = words.slice(0, at).trimEnd();
  return [
    { ...mention, end: mention.start + before.length },
    { ...mention, start: mention.start + at + 1 },
  ];
}

/** Quotation marks and commas at the edges are no part of a name. */
function trimEdges(text: string, mention: NameMention): NameMention {
  let { start, end } = mention;
  while (start < end && /[\s"“”«»「」『』（）、,;:(]/u.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s"“”«»「」『』（、,;:]/u.test(text[end - 1] ?? '')) end -= 1;
  if (OPENING.test(text[end - 1] ?? '')) end -= 1;
  return { ...mention, start, end };
}

const FIRST_WORD = /^(\p{Lu}[\p{L}]*)\s+(?=\S)/u;

/** "En Arden" at the start of a sentence is Arden. */
function withoutLeadingWord(text: string, mention: NameMention, language: string): NameMention {
  const match = FIRST_WORD.exec(text.slice(mention.start, mention.end));
  if (!match?.[1] || !startsSentence(text, mention.start)) return mention;
  const isLeading = wordListsOf(language).leadingWords.includes(match[1].toLowerCase());
  return isLeading ? { ...mention, start: mention.start + match[0].length } : mention;
}

/** What languages with rules of their own write together. */
function joinByLanguage(text: string, mentions: readonly NameMention[], language: string): NameMention[] {
  if (language === 'de')
    return mentions.map(mention => widenCompound(text, mention)).filter(isFirstOfItsStretch);
  return language === 'es' ? joinDoubleSurnames(text, mentions) : [...mentions];
}

/** Two parts of one compound were widened to the same stretch: one of them stays. */
function isFirstOfItsStretch({ start }: NameMention, index: number, all: readonly NameMention[]): boolean {
  return index === 0 || (all[index - 1]?.end ?? 0) <= start;
}

/** Repair what a sequence model gets wrong at the borders of names, and drop what is none. */
export function tidyMentions(
  text: string,
  mentions: readonly NameMention[],
  language: string,
): NameMention[] {
  const parts = splitAtPeople(text, mentions)
    .flatMap(mention => splitAtBracket(text, mention))
    .flatMap(mention => splitMention(text, mention))
    .map(mention => trimEdges(text, mention))
    .map(mention => withoutLeadingWord(text, mention, language))
    .map(mention => extendOrganisation(text, mention, language));
  const names = joinByLanguage(text, joinNicknames(text, parts), language).filter(
    mention => mention.end > mention.start && !isNoName(text, mention),
  );
  return withoutSentenceWords(text, names, language);
}
