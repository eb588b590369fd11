import { wordsOf } from '../text/phrase-index';
import { AGENCY_PARTS, AGENCY_WORDS, CREDIT_PHRASES, CREDIT_STARTS, UNFOLDING } from './words/credits';

const COUNTER =
  /^(?:(?:image|photo|picture|slide|bild|foto|imagen|사진)\s?)?\d{1,3}\s?(?:of|von|de|sur|di|\/)\s?\d{1,3}\b[\s:.|–-]*/i;
/** The signs of most scripts. Properties of Unicode would say more, and cost a page's time to compile. */
const SIGNS =
  /[\0-/:-@[-`{-©«-±´¶-¸»¿×÷\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe30-\ufe6b\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;
const DIGIT = /\d/;
const MAX_COUNTER = 12;
const MAX_CREDIT = 110;
const MAX_AGENCY = 40;

function withoutCounter(text: string): string {
  return DIGIT.test(text.slice(0, MAX_COUNTER)) ? text.replace(COUNTER, '') : text;
}

/** The letters and digits of a text, lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(SIGNS, '');
}

/** What the beginning of a caption says, in its first so many letters: enough to tell most captions apart. */
export function startOf(text: string, length: number): string {
  const own = withoutCounter(text);
  const start = lettersOf(own.slice(0, length * 3));
  return (start.length < length ? lettersOf(own) : start).slice(0, length);
}

/** What a caption says: without its number in a gallery, the button that unfolds it, signs and capitals. */
export function saidBy(text: string): string {
  const own = withoutCounter(text).toLowerCase();
  const button = UNFOLDING.find(word => own.endsWith(word));
  return lettersOf(button === undefined ? own : own.slice(0, -button.length));
}

function isFromAgency(lower: string): boolean {
  return (
    AGENCY_PARTS.some(part => lower.includes(part)) || wordsOf(lower).some(word => AGENCY_WORDS.has(word))
  );
}

/** Whether a line names who made a picture, and nothing else. */
export function isCredit(text: string): boolean {
  if (text.length > MAX_CREDIT) return false;
  const lower = (text.startsWith('(') ? text.slice(1) : text).toLowerCase();
  if (CREDIT_STARTS.has(wordsOf(lower)[0] ?? '')) return true;
  if (CREDIT_PHRASES.some(phrase => lower.startsWith(phrase))) return true;
  return text.length <= MAX_AGENCY && isFromAgency(lower);
}
