import { oneLine } from '../escape/plain-text';

/** A name taken apart for bibliographies, or left whole where taking it apart could turn it round. */
export type CitedName =
  | { readonly family: string; readonly given: string; readonly particle: string; readonly suffix: string }
  | { readonly literal: string };

const PARTICLES = new Set(
  'af al av bin da dal de del della den der di do dos du el ibn la le los ten ter van von y zu zum zur'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Scripts whose names are written family name first, or as one word. */
const WHOLE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /^\p{L}[\p{L}\p{M}.'’‐-]*$/u;
/** "Mi-rae", "Je-hae": a given name of two syllables as Korean is spelled in Latin letters, behind the family name. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u;
const KOREAN_FAMILY = /^\p{Lu}\p{Ll}{0,6}$/u;
const MAX_WORDS = 7;

/** A family name with its particle in one field: "van der Berg". */
export function familyOf(name: { particle: string; family: string }): string {
  return name.particle === '' ? name.family : `${name.particle} ${name.family}`;
}

/** Where the family name begins, particles included, among the words without a suffix. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  return start;
}

/** Takes "Jan van der Berg" apart behind the given names; `null` when no family name is left. */
function splitWords(words: readonly string[], suffix: string): CitedName | null {
  const [first = '', second = ''] = words;
  if (words.length === 2 && KOREAN_FAMILY.test(first) && KOREAN_GIVEN.test(second))
    return { family: first, given: second, particle: '', suffix };
  const start = familyStart(words);
  const family = words.slice(start);
  const own = family.findIndex(word => !PARTICLES.has(word));
  if (own === -1) return null;
  return {
    given: words.slice(0, start).join(' '),
    particle: family.slice(0, own).join(' '),
    family: family.slice(own).join(' '),
    suffix,
  };
}

/**
 * A person's name as a byline gives it. "Jan van der Berg" has a particle, "Han Mi-rae" the family name first; a name in
 * Chinese, Japanese or Korean letters, of one word, or with anything that names do not hold stays whole.
 */
export function citedNameOf(name: string): CitedName {
  const literal = oneLine(name);
  const words = literal.split(' ');
  const isPlain = words.length > 1 && words.length <= MAX_WORDS && words.every(word => WORD.test(word));
  if (!isPlain || WHOLE.test(literal) || words.some(word => /^and$/i.test(word))) return { literal };
  const suffix = words.slice(2).find((word, index) => index === words.length - 3 && SUFFIX.test(word)) ?? '';
  return splitWords(suffix === '' ? words : words.slice(0, -1), suffix) ?? { literal };
}
