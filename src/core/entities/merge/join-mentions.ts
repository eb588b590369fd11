import type { NameMention } from '../sequence/find-names-by-words';

const NICKNAME_START = /^\s["“‘«'(]$/u;
const NICKNAME_END = /^["”’»')]\s$/u;

/** A first name, a nickname in quotation marks and a surname that were taken for three people are one. */
function isNicknamed(text: string, parts: readonly [NameMention, NameMention, NameMention]): boolean {
  const [first, middle, last] = parts;
  return (
    parts.every(({ type }) => type === 'PER') &&
    NICKNAME_START.test(text.slice(first.end, middle.start)) &&
    NICKNAME_END.test(text.slice(middle.end, last.start))
  );
}

/** Join a first name, a nickname and a surname. */
export function joinNicknames(text: string, mentions: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const mention of mentions) {
    const middle = joined.at(-1);
    const first = joined.at(-2);
    if (first && middle && isNicknamed(text, [first, middle, mention])) {
      joined.splice(-2, 2, { start: first.start, end: mention.end, type: 'PER' });
    } else joined.push(mention);
  }
  return joined;
}

/** "Marta de Lindón y Arden": a Spanish surname of two parts with "y" between them, the first with "de". */
const NOBLE = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\sde\s(?:la\s|los\s)?\p{Lu}[\p{L}'’-]+$/u;

/** Join the two halves of a Spanish double surname. */
export function joinDoubleSurnames(text: string, mentions: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const isHalf =
      before !== undefined &&
      before.type !== 'ORG' &&
      text.slice(before.end, mention.start) === ' y ' &&
      NOBLE.test(text.slice(before.start, before.end)) &&
      !/\s/u.test(text.slice(mention.start, mention.end));
    if (isHalf) joined.splice(-1, 1, { start: before.start, end: mention.end, type: 'PER' });
    else joined.push(mention);
  }
  return joined;
}

const COMPOUND_BEFORE = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+-$/u;
const COMPOUND_BEHIND = /^-\p{Lu}\p{L}+/u;
/** The kinds of office that German compounds end with. */
const OFFICE =
  /(?:rat|ministerium|behörde|gericht|gerichtshof|amt|bank|partei|verband|armee|kommission|parlament|kongress|agentur|konzern|fraktion|botschaft|polizei|geheimdienst|zentrale|regierung|stiftung|gewerkschaft|universität|institut)(?:e?s)?$/iu;

/** Longest part of a compound that is looked at. */
const REACH = 40;

/** "UN-Hafenrat": a German compound that ends with an office is one organisation, whatever part of it was found. */
export function widenCompound(text: string, mention: NameMention): NameMention {
  const before =
    COMPOUND_BEFORE.exec(text.slice(Math.max(0, mention.start - REACH), mention.start))?.[0] ?? '';
  const behind = COMPOUND_BEHIND.exec(text.slice(mention.end, mention.end + REACH))?.[0] ?? '';
  if (before === '' && behind === '') return mention;
  const start = mention.start - before.length;
  const end = mention.end + behind.length;
  return OFFICE.test(text.slice(start, end)) ? { start, end, type: 'ORG' } : mention;
}
