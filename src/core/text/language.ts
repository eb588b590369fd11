import { FUNCTION_WORDS } from './function-words';

const SAMPLE_LENGTH = 4000;
/** Share of letters from which a script decides the language. */
const MIN_SCRIPT_SHARE = 0.2;
/** A language whose function words are rarer than this is not recognised. */
const MIN_WORD_SHARE = 0.05;
/** The declared language stays unless another one has this many times as many of its words. */
const MIN_LEAD = 1.5;

/** A language whose function words are rarer than this does not overrule the declared one. */
const MIN_OVERRULING_SHARE = 0.12;
/** A text of at least this many words may overrule the declared language. */
const MIN_WORDS = 60;
/** Share of kana among the letters from which a text in Han is Japanese. */
const MIN_KANA_SHARE = 0.03;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;

/** In order: kana before Han, because Japanese uses both. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', KANA],
  ['zh', HAN],
  ['th', /\p{Script=Thai}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];

/** Scripts that several languages share: a declared language of the list stays, else it is the first. */
const SHARED_SCRIPTS: readonly (readonly [readonly string[], RegExp])[] = [
  [['ar', 'fa', 'ur', 'ps', 'ckb'], /\p{Script=Arabic}/gu],
];

const WORD_SETS = new Map(
  Object.entries(FUNCTION_WORDS).map(([tag, words]) => [tag, new Set(words.split(' '))]),
);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function guessByScript(sample: string, declared: string): string {
  const letters = Math.max(1, count(sample, /\p{L}/gu));
  const share = (script: RegExp): number => count(sample, script) / letters;
  const isUsed = (script: RegExp): boolean => share(script) >= MIN_SCRIPT_SHARE;
  // Lists of Japanese place names hold little kana, but Chinese holds none.
  if (share(KANA) >= MIN_KANA_SHARE && isUsed(HAN)) return 'ja';
  const own = SCRIPTS.find(([, script]) => isUsed(script));
  if (own) return own[0];
  const shared = SHARED_SCRIPTS.find(([, script]) => isUsed(script));
  if (!shared) return '';
  return shared[0].find(tag => tag === declared) ?? shared[0][0] ?? '';
}

function countFunctionWords(words: readonly string[]): Map<string, number> {
  const total = Math.max(1, words.length);
  const shares = new Map<string, number>();
  for (const [tag, known] of WORD_SETS) {
    shares.set(tag, words.filter(word => known.has(word)).length / total);
  }
  return shares;
}

function guessByWords(sample: string, declared: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  // A few words, or a table of results, hold too few function words to contradict the page.
  if (declared !== '' && WORD_SETS.has(declared) && words.length < MIN_WORDS) return declared;
  const shares = countFunctionWords(words);
  const [best, share] = [...shares].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (share < MIN_WORD_SHARE) return '';
  if (WORD_SETS.has(declared) && share < MIN_OVERRULING_SHARE) return declared;
  return (shares.get(declared) ?? 0) * MIN_LEAD >= share ? declared : best;
}

/**
 * The language of a text by its script and function words.
 *
 * @param declared what the page says (`lang`), which decides between near relatives and where the text is too short
 * to tell; may be empty or wrong.
 * @returns a primary language tag ("en", "ko"), or an empty string when neither the text nor the page tells.
 */
export function guessLanguage(text: string, declared: string): string {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared.trim())?.[0].toLowerCase() ?? '';
  const sample = text.slice(0, SAMPLE_LENGTH);
  return guessByScript(sample, tag) || guessByWords(sample, tag) || tag;
}
