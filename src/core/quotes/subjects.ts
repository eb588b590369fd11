import { titleGender } from './language-data';
import { isDropped, type SpeakerMention } from './speaker-mention';
import { isCueAt, isOutsideAt, lowerAt, tokenAt, type Reading } from './reading';

const MAX_TITLE = 5;
const MAX_ADJECTIVES = 3;

/** A plain word that may be part of the title before a name. */
function isTitleWord(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  if (!token?.isWord || !isOutsideAt(reading, index) || isCueAt(reading, index)) return false;
  const { stops, auxiliaries, pronouns, determiners } = reading.data;
  return (
    ![stops, auxiliaries, determiners].some(words => words.has(token.lower)) && !pronouns.has(token.lower)
  );
}

const isNounLike = (reading: Reading, index: number): boolean =>
  isTitleWord(reading, index) &&
  (tokenAt(reading, index)?.isCapital === true ||
    titleGender(reading.data, lowerAt(reading, index)) !== undefined);

/** The full stop of "Prof." or "Dr.". */
const isShortTitle = (reading: Reading, index: number): boolean =>
  lowerAt(reading, index) === '.' && reading.data.abbreviations.has(lowerAt(reading, index - 1));

/** Where the noun phrase of a mention begins: its titles, adjectives and determiner before it. */
export function phraseStart(reading: Reading, mention: SpeakerMention): number {
  const { determiners } = reading.data;
  let start = mention.first;
  if (mention.kind === 'pronoun' || determiners.has(lowerAt(reading, start))) return start;
  while (
    mention.first - start < MAX_TITLE &&
    (isNounLike(reading, start - 1) || isShortTitle(reading, start - 1))
  )
    start -= 1;
  let adjective = start;
  while (start - adjective < MAX_ADJECTIVES && isTitleWord(reading, adjective - 1)) adjective -= 1;
  return determiners.has(lowerAt(reading, adjective - 1)) ? adjective - 1 : start;
}

const LIST_REACH = 12;

const isJoint = ({ tokens, data }: Reading, index: number): boolean =>
  tokens[index]?.text === ',' || data.coordinators.has(tokens[index]?.lower ?? '');

/** Whether a noun phrase is a later member of a list that a preposition governs ("behind Hamilton, Senna and *Vettel*"). */
function isListed(reading: Reading, start: number): boolean {
  if (!isJoint(reading, start - 1)) return false;
  let index = start - 1;
  while (
    start - index < LIST_REACH &&
    (isJoint(reading, index) || tokenAt(reading, index)?.isCapital === true)
  )
    index -= 1;
  return reading.data.prepositions.has(lowerAt(reading, index));
}

/** Whether a mention cannot be the subject: a preposition governs it, or its case says so ("dem", "des", "del"). */
export function isOblique(reading: Reading, mention: SpeakerMention): boolean {
  if (isDropped(mention)) return false;
  const { prepositions, obliques, genitives } = reading.data;
  const start = phraseStart(reading, mention);
  const first = lowerAt(reading, start);
  const before = tokenAt(reading, start - 1);
  if (obliques.has(first) || prepositions.has(before?.lower ?? '')) return true;
  if (isListed(reading, start)) return true;
  return genitives.has(first) && before?.isCapital === true && isTitleWord(reading, start - 1);
}
