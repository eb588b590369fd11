/** Marks that typesetting exchanges for one another: all become the first of their row. */
const FAMILIES: readonly [RegExp, string][] = [
  [/["“”„‟«»「」『』〝〞＂]/g, '"'],
  [/['‘’‚‛‹›ʼʹ`´＇]/g, "'"],
  [/[‐‑‒–—―−－-]+/g, '-'],
  [/…/g, '...'],
];
const UNSEEN = /[\s\p{Cf}]+|\ufe0f/gu;

function setPlainly(words: string): string {
  let plain = words.normalize('NFKC').replace(UNSEEN, '');
  for (const [family, mark] of FAMILIES) plain = plain.replace(family, mark);
  return plain;
}

/**
 * Whether two texts differ in typography only: white space, kinds of quotation marks, dashes and ellipses,
 * invisible characters, composed or decomposed accents. Any other difference is an edit.
 */
export function isSameWording(a: string, b: string): boolean {
  return a === b || setPlainly(a) === setPlainly(b);
}
