import { DATE } from './dates';
import { BY_WORDS, HOUSE_NOUNS, NOBODY, ROLE_WORDS } from './author-words';

/** The words of `BY_WORDS` in small letters, with a capital, and in capitals: a name glued to one begins with a capital. */
const BY = BY_WORDS.flatMap(word => [
  word,
  word.replace(/^./u, first => first.toUpperCase()),
  word.toUpperCase(),
]).join('|');
/**
 * Letters of scripts with capitals, by range: Unicode property classes cost milliseconds to compile on every page. Where
 * capitals and small letters alternate a range takes both.
 */
const CAPITAL = String.raw`[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f\u0531-\u0556\u1e00-\u1fff]`;
const SMALL = String.raw`[a-z\u00df-\u00f6\u00f8-\u024f\u03ac-\u03ce\u0430-\u052f\u0561-\u0587\u1e00-\u1fff]`;
const NAME_SIGN = String.raw`[A-Za-z\u00c0-\u1fff'’.-]`;
const LEAD = new RegExp(String.raw`^(?:${BY})(?:\s*[:：]\s*|\s+|(?=${CAPITAL}${SMALL}+\s${CAPITAL}))`);
const BY_STARTS = new Set(BY_WORDS.map(word => word.slice(0, 2).toLowerCase()));
const BY_FIRST_WORDS = new Set(BY_WORDS.map(word => word.split(' ', 1)[0]));
const FIRST_WORD = /^[^\s:：]+/;
const KOREAN_LEAD = /^[가-힣]{2,4}(?=\s?(?:기자|특파원|논설위원|선임기자|인턴기자))/u;
const SPLIT =
  /\s*(?:[,;|•·/、，；]|\s[-–—]\s|\n)\s*|\s+(?:and|und|et|y|e|og|och|en|ve|dan|with|mit|avec|&|\+)\s+/i;
/** What is left of a list's last joint: "Ann Lee, and Bo Kim". */
const JOINT = /^(?:and|und|et|y|e|og|och|en|ve|dan|with|mit|avec|&)\s+/i;
/** What may follow names on the same line. */
const TAIL = /\s(?:in|aus|at|on|published|posted|updated|for|is|was|has|writes)\s.*$|\d.*$|[(（[【<@].*$/i;
const GLUED_TAIL = /(?<=[a-zà-ÿ])(?:Published|Updated|Posted).*$/;
const TITLE = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.?\s)?`;
const PARTICLE =
  '(?:[Dd]e|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Vv]an|[Vv]on|der|den|la|le|al|el|bin|ibn|ter|ten|zu|zur|af|av|y)';
const LATIN_NAME = new RegExp(
  String.raw`^${TITLE}${CAPITAL}${NAME_SIGN}*(?:\s(?:${PARTICLE}\s){0,3}${CAPITAL}${NAME_SIGN}*){1,3}$`,
);
const HAN_OR_HANGUL_NAME = /^(?:[가-힣]{2,4}|[\u3005\u3040-\u30ff\u3400-\u9fff]{2,8})$/;
/** "By" where no other word is meant, before the name of an agency. */
const HOUSE_LEAD = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]oor|DOOR|[Aa]v|AV)\s+(?=\p{Lu})/u;
const HOUSE_END = /\s*[|•·,;/(]|\s[-–—]\s|\s(?:published|updated|posted|on|at)\b/i;
const SENTENCE_END = /[.!?…]$/;
const MAX_LINE = 200;
const MAX_NAME = 40;
const MAX_HOUSE = 60;

function isLatinName(text: string): boolean {
  if (!LATIN_NAME.test(text)) return false;
  const words = text.toLowerCase().replaceAll('.', '').split(/\s/);
  return !words.some(word => ROLE_WORDS.has(word));
}

/** Whether a text holds the name of a post, an office or a house. */
export function hasRole(text: string): boolean {
  return text.split(' ').some(word => ROLE_WORDS.has(word.toLowerCase()));
}

/** "Ann Lee Staff Reporter" becomes "Ann Lee"; of "New Haven Daily Courier" nothing is a person. */
function dropRoles(text: string): string {
  const words = text.split(' ');
  if (HOUSE_NOUNS.has(words.at(-1)?.toLowerCase() ?? '')) return text;
  while (words.length > 2 && ROLE_WORDS.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

/** Whether a text by itself reads as the name of a person. */
export function isPersonName(text: string): boolean {
  return text.length <= MAX_NAME && (isLatinName(text) || HAN_OR_HANGUL_NAME.test(text));
}

/** Whether a line begins with "By", "Von", "記者" or the like. */
export function beginsWithBy(line: string): boolean {
  // Most lines do not even begin like one, and the long pattern costs a millisecond before it first matches.
  const first = FIRST_WORD.exec(line)?.[0] ?? '';
  const lower = first.toLowerCase();
  const isGlued = BY_STARTS.has(lower.slice(0, 2)) && first.slice(2) !== lower.slice(2);
  return (BY_FIRST_WORDS.has(lower) || isGlued) && LEAD.test(line);
}

function cleanPart(part: string): string {
  const bare = part.replace(JOINT, '').replace(LEAD, '').replace(GLUED_TAIL, '').replace(TAIL, '');
  return dropRoles(bare.trim());
}

/** The people named in a byline ("By Ann Lee and Bo Kim, staff reporters"), in order. */
export function namesIn(line: string): string[] {
  let rest = line.slice(0, MAX_LINE).trim();
  const korean = KOREAN_LEAD.exec(rest);
  if (korean) return [korean[0]];
  for (let step = 0; step < 2; step += 1) rest = rest.replace(LEAD, '').trim();
  const parts = rest.split(SPLIT).map(cleanPart);
  return [...new Set(parts.filter(isPersonName))];
}

/** The people a line names that holds nothing else ("Ann Lee / Bo Kim"); empty when it holds anything else. */
export function namesAloneIn(line: string): string[] {
  const parts = line
    .trim()
    .split(SPLIT)
    .map(part => part.replace(JOINT, ''));
  return parts.every(isPersonName) ? [...new Set(parts)] : [];
}

/** The people named in a line that holds a date as well ("Ann Lee | 5 May 2024"). */
export function namesBesideDate(line: string): string[] {
  const rest = line.replace(DATE, ' | ');
  return rest === line ? [] : namesIn(rest.replace(/^.*\sby\s/i, ''));
}

/** The agency, university or desk that a line names behind "By"; empty when it begins otherwise or names nobody. */
export function housesIn(line: string): string[] {
  if (!HOUSE_LEAD.test(line) || line.length > 2 * MAX_HOUSE || SENTENCE_END.test(line)) return [];
  const house = (line.replace(HOUSE_LEAD, '').split(HOUSE_END, 1)[0] ?? '').trim();
  const isHouse = house.length > 1 && house.length <= MAX_HOUSE && !isPersonName(house);
  return isHouse && !isNobody(house) ? [house] : [];
}

/** Whether what stands for a name says nobody: "admin", "Staff". */
export function isNobody(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s_-]+/)
    .every(word => NOBODY.has(word) || word === 'reports' || word === 'reporter');
}
