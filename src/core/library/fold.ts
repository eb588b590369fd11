/**
 * Scripts written without blanks between words, and Hangul, whose compounds are searched by their parts: jamo, Hangul,
 * kana, Han. Ranges, because asking for the script of each sign takes several times as long.
 */
const RUN =
  '\\u1100-\\u11ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3040-\\u30ff\\u3130-\\u318f\\u31f0-\\u31ff\\u3400-\\u4dbf' +
  '\\u4e00-\\u9fff\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const IS_RUN = new RegExp(`[${RUN}]`, 'u');
const RUNS = new RegExp(`[${RUN}]+|[^ ${RUN}]+`, 'gu');
/** The usual case: nothing that Unicode has to be asked about. */
const IS_PLAIN = /^[\t\n\r -~‘’“”–—…]*$/;
const NO_PLAIN_LETTERS = /[^a-z0-9]+/g;
const NO_LETTERS = /[^\p{L}\p{N}\p{M}]+/gu;
const ACCENTS = /[\u0300-\u036f]+/g;
const VOICED_KANA = /[\u3040-\u30ff][\u3099\u309a]/g;
/** Stands between the fields of an entry, so that no phrase reaches from one into the next. */
const FIELD_END = '\u0001';

function foldLetters(decomposed: string): string {
  const words = decomposed.toLowerCase().replace(ACCENTS, '').replace(NO_LETTERS, ' ').trim();
  if (!IS_RUN.test(words)) return words;
  const composed = words.replace(VOICED_KANA, kana => kana.normalize('NFC'));
  return composed.match(RUNS)?.join(' ') ?? '';
}

/**
 * The words of a text in the form they are searched in: lower case, without accents and marks, compatibility forms
 * dissolved (Unicode NFKD), a blank before each word. Hangul is left in its letters, so that a syllable that is still
 * being typed finds the ones it may become. Empty when there is no word.
 */
export function foldWords(text: string): string {
  const words = IS_PLAIN.test(text)
    ? text.toLowerCase().replace(NO_PLAIN_LETTERS, ' ').trim()
    : foldLetters(text.normalize('NFKD'));
  return words === '' ? '' : ` ${words}`;
}

/** Whether folded words hold a sign of a script without blanks, or Hangul. */
export function hasRun(words: string): boolean {
  return IS_RUN.test(words);
}

/** The words of several fields of one entry, to be searched by `matchesNeedles`. */
export function foldFields(fields: readonly string[]): string {
  return fields.map(foldWords).join(FIELD_END);
}

/**
 * What a query looks for, to be found in folded words: one needle for every stretch between blanks, so that "U.S."
 * and "don't" stay phrases. A needle finds words that begin with it; in Chinese, Japanese and Korean it may also
 * stand inside a word. Empty when the query has no word.
 */
export function needlesOf(query: string): readonly string[] {
  const folded = query.split(/\s+/u).map(foldWords);
  return folded
    .filter(words => words !== '')
    .map(words => (hasRun(words.charAt(1)) ? words.slice(1) : words));
}

/** Whether every needle is found in folded words. */
export function matchesNeedles(words: string, needles: readonly string[]): boolean {
  return needles.every(needle => words.includes(needle));
}
