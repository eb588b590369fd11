import { wordListsOf } from '../words';
import type { NameMention } from '../sequence/find-names-by-words';

/** A French or Spanish adjective by its ending: "européenne", "constitutionnel", "fédérale", "públicas". */
const ADJECTIVE =
  /^\s(?:\p{Ll}{2,}(?:al|ale|ales|aux|el|elle|els|elles|ien|ienne|iens|iennes|éen|éenne|éens|éennes|ais|aise|aises|ique|iques|aire|aires|iste|istes|if|ive|ifs|ives|ral|rale|ême))(?![\p{L}'’-])/u;
/** "de cassation", "des comptes", "de la concurrence": what an office is for. */
const COMPLEMENT = /^\s(?:d[’']|de\s(?:la\s|l[’'])?|des\s|du\s)(\p{L}[\p{L}-]+)/u;
const HEAD = /^\p{Lu}[\p{L}’'-]*/u;

interface OfficeWords {
  readonly heads: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
}

const officeWords = new Map<string, OfficeWords>();

function officeWordsOf(language: string): OfficeWords {
  const lists = wordListsOf(language);
  const known = officeWords.get(language) ?? {
    heads: new Set(lists.organisationHeads),
    complements: new Set(lists.officeComplements),
  };
  officeWords.set(language, known);
  return known;
}

/** How many UTF-16 units behind `end` still belong to the name of an office. */
function reachBehind(text: string, end: number, { complements }: OfficeWords): number {
  let reach = end;
  for (let count = 0; count < 3; count += 1) {
    const rest = text.slice(reach, reach + 40);
    const adjective = ADJECTIVE.exec(rest);
    const complement = COMPLEMENT.exec(rest);
    if (adjective) reach += adjective[0].length;
    else if (complement?.[1] && complements.has(complement[1].toLowerCase())) reach += complement[0].length;
    else break;
  }
  return reach - end;
}

const CAPITAL_WORD = /(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?=\s\p{Ll})/gu;
const MINISTRY =
  /(?<!\p{L})ministères?\s(?:de\s(?:la\s|l[’'])?|d[’']|du\s|des\s)\p{Lu}[\p{L}-]+(?:\s\p{Ll}{3,}(?:es|e|s)(?![\p{L}’'-]))?/gu;

/**
 * Offices that are written mostly small and that a model passes over: "Conseil constitutionnel", "Front de gauche", "ministère des Affaires
 * étrangères". Only for languages that write them so; none for the others.
 */
export function findOffices(text: string, language: string): NameMention[] {
  const words = officeWordsOf(language);
  if (words.complements.size === 0) return [];
  const found: NameMention[] = [];
  for (const { 0: word, index } of text.matchAll(CAPITAL_WORD)) {
    if (!words.heads.has(word.toLowerCase())) continue;
    const end = index + word.length;
    const reach = reachBehind(text, end, words);
    if (reach > 0) found.push({ start: index, end: end + reach, type: 'ORG' });
  }
  for (const { 0: name, index } of text.matchAll(MINISTRY)) {
    found.push({ start: index, end: index + name.length, type: 'ORG' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * In French the first word alone of an office has a capital: "Commission européenne", "Cour de cassation". A name that is or ends with such
 * a first word takes the small words behind it that belong to it.
 */
export function extendOrganisation(text: string, mention: NameMention, language: string): NameMention {
  const words = officeWordsOf(language);
  if (words.complements.size === 0 || mention.type === 'PER') return mention;
  const last = /\S+$/u.exec(text.slice(mention.start, mention.end))?.[0] ?? '';
  if (!HEAD.test(last) || !words.heads.has(last.toLowerCase())) return mention;
  const reach = reachBehind(text, mention.end, words);
  return reach === 0 ? mention : { ...mention, end: mention.end + reach, type: 'ORG' };
}
