import type { NameMention } from '../sequence/find-names-by-words';

/** Small words that stand inside names. */
const INNER = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'de',
  'la',
  'le',
  'les',
  'du',
  'des',
  'del',
  'los',
  'las',
  'el',
  'y',
  'e',
  'da',
  'do',
  'dos',
  'di',
  'van',
  'von',
  'der',
  'den',
  'und',
  'für',
  'et',
  'al',
  'bin',
  'ibn',
  'to',
  'a',
  'à',
]);
const PART = /\S+/gu;
const SMALL = /^\p{Ll}[\p{Ll}'’-]*$/u;
const POSSESSIVE = /\p{L}(?:['’]s|s['’])$/u;
const COMMA = /,\s+/gu;

/** Cut a mention where `text` has stretches that are no part of it. */
function withoutStretches(
  mention: NameMention,
  stretches: readonly { start: number; end: number }[],
): NameMention[] {
  const parts: NameMention[] = [];
  let { start } = mention;
  for (const stretch of stretches) {
    parts.push({ ...mention, start, end: mention.start + stretch.start });
    start = mention.start + stretch.end;
  }
  parts.push({ ...mention, start });
  return parts.filter(part => part.end > part.start);
}

/** "Kyiv, Lviv, Odesa" are three places, "Moscow, Idaho" is two. */
function splitPlaces(words: string, mention: NameMention): NameMention[] {
  const commas = Array.from(words.matchAll(COMMA), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return withoutStretches(mention, commas);
}

/**
 * Titles and products that a model drew too long: "Player of the Year in 1995", "Harbour Lights performance of The Storm". A small word that
 * does not belong in names ends the name; so does a possessive ("Lumen's Tablet 8").
 */
function splitOtherNames(words: string, mention: NameMention): NameMention[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { 0: word, index } of words.matchAll(PART)) {
    const end = index + word.length;
    if (SMALL.test(word) && !INNER.has(word)) stretches.push({ start: index, end });
    else if (POSSESSIVE.test(word) && end < words.length) stretches.push({ start: end, end });
  }
  return withoutStretches(mention, stretches);
}

/** "western Ardland" is Ardland, "of The Storm" is The Storm: small words at the start are no part of a name. */
function withoutSmallStart(text: string, mention: NameMention): NameMention {
  const small =
    /^\s*(?:\p{Ll}[\p{Ll}-]*\s+)+(?=\p{Lu})/u.exec(text.slice(mention.start, mention.end))?.[0] ?? '';
  return { ...mention, start: mention.start + small.length };
}

/** "Oner's Yone": a possessive inside a person's name is another's. */
function splitPossessive(words: string, mention: NameMention): NameMention[] {
  const match = /\p{L}(?:['’]s|s['’])(?=\s)/u.exec(words);
  if (!match) return [mention];
  const end = match.index + match[0].length;
  return withoutStretches(mention, [{ start: end, end }]);
}

/** "Ada Lind Harbour Hall" in a headline is a person and a place where the text names Ada Lind elsewhere. */
export function splitAtPeople(text: string, mentions: readonly NameMention[]): NameMention[] {
  const wordsOf = ({ start, end }: NameMention): string => text.slice(start, end);
  const people = new Set(mentions.filter(({ type }) => type === 'PER').map(wordsOf));
  return mentions.flatMap(mention => {
    const name = /^\S+ \S+(?= \S)/u.exec(wordsOf(mention))?.[0] ?? '';
    if (mention.type === 'PER' || !people.has(name)) return [mention];
    const end = mention.start + name.length;
    return [
      { start: mention.start, end, type: 'PER' },
      { ...mention, start: end + 1 },
    ];
  });
}

/** Cut mentions that cover several names, as the two styles of annotation that the models learned from do. */
export function splitMention(text: string, mention: NameMention): NameMention[] {
  const words = text.slice(mention.start, mention.end);
  switch (mention.type) {
    case 'LOC':
      return splitPlaces(words, mention).map(part => withoutSmallStart(text, part));
    case 'PER':
      return splitPossessive(words, mention);
    case 'MISC':
      return splitOtherNames(words, mention).map(part => withoutSmallStart(text, part));
    default:
      return [mention];
  }
}
