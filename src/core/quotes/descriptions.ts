import { isAdverbAt, isCueAt, isOutsideAt, lowerAt, tokenAt, type Reading } from './reading';
import { mentionOf, type SpeakerMention } from './speaker-mention';

const MAX_DESCRIPTION_WORDS = 7;
/** Whether a word outside quotations may be part of a description. */
export function isDescriptionWord(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  if (!token?.isWord || !isOutsideAt(reading, index)) return false;
  const { stops, auxiliaries, pronouns, determiners } = reading.data;
  return (
    !stops.has(token.lower) &&
    !auxiliaries.has(token.lower) &&
    !pronouns.has(token.lower) &&
    !determiners.has(token.lower)
  );
}

/** Whether a word that could report is a noun here: right after the determiner, or right before a cue. */
const isReportingVerb = (reading: Reading, index: number): boolean =>
  isCueAt(reading, index) && !isCueAt(reading, index + 1);

/** Where nouns have capitals, a small letter after one begins something else ("der Plan *scheitert*"). */
const isPastNoun = (reading: Reading, first: number, index: number): boolean =>
  reading.data.capitalNouns &&
  index > first &&
  tokenAt(reading, index - 1)?.isCapital === true &&
  tokenAt(reading, index)?.isCapital === false;

function descriptionEnd(reading: Reading, first: number): number {
  let last = first;
  while (
    last - first < MAX_DESCRIPTION_WORDS &&
    (isDescriptionWord(reading, last) || lowerAt(reading, last) === "'s")
  ) {
    if (last > first && isReportingVerb(reading, last)) break;
    if (isAdverbAt(reading, last) && isCueAt(reading, last + 1)) break;
    if (isPastNoun(reading, first, last)) break;
    last += 1;
  }
  return last;
}

/** A body that the entity list lacks: an article and words with capitals only ("la Drees"). */
function isUnlistedBody(reading: Reading, first: number, last: number): boolean {
  if (!reading.data.hasArticleNames) return false;
  for (let index = first; index < last; index += 1)
    if (tokenAt(reading, index)?.isCapital !== true) return false;
  return true;
}

const MAX_BODY = 7;

/** The end of the last word with a capital among the complements of a noun ("*des Affaires* étrangères"); -1 when there is none. */
function complementEnd(reading: Reading, from: number): number {
  const { linkers, determiners } = reading.data;
  let end = -1;
  for (let index = from; index < from + MAX_BODY; index += 1) {
    const word = lowerAt(reading, index);
    if (tokenAt(reading, index)?.isCapital === true) end = index + 1;
    else if (!linkers.has(word) && !determiners.has(word)) return end;
  }
  return end;
}

/**
 * Where the name of a body ends that begins like a description ("ministère *des Affaires étrangères*"); -1 when it is but
 * a description. The name reaches to the last word with a capital, and the adjective after it.
 */
function bodyEnd(reading: Reading, first: number, last: number): number {
  if (isUnlistedBody(reading, first, last)) return last;
  const { institutions, hasArticleNames } = reading.data;
  if (!hasArticleNames || last > first + 1 || !institutions.has(lowerAt(reading, first))) return -1;
  const end = complementEnd(reading, last);
  return end !== -1 && isDescriptionWord(reading, end) && !isCueAt(reading, end) ? end + 1 : end;
}

/** Descriptions: from a determiner on ("a senior presidential aide"). One that ends in a name is but the title of that name. */
export function findDescriptions(reading: Reading, nameEnds: ReadonlySet<number>): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    if (!isOutsideAt(reading, index) || !reading.data.determiners.has(lowerAt(reading, index))) continue;
    const last = descriptionEnd(reading, index + 1);
    if (last === index + 1 || nameEnds.has(last)) continue;
    const end = bodyEnd(reading, index + 1, last);
    found.push(
      end === -1
        ? mentionOf(reading, 'nominal', { first: index, last })
        : mentionOf(reading, 'name', { first: index + 1, last: end }),
    );
  }
  return found;
}

/** Descriptions that begin with whose they are ("Hale's former adviser"). */
export function findPossessed(reading: Reading, names: readonly SpeakerMention[]): SpeakerMention[] {
  return names.flatMap(({ first, last }) => {
    if (lowerAt(reading, last) !== "'s") return [];
    const end = descriptionEnd(reading, last + 1);
    return end > last + 1 ? [mentionOf(reading, 'nominal', { first, last: end })] : [];
  });
}

/** Nouns without a determiner right before or after a cue ("officials said", "said police"). */
export function findBareNouns(reading: Reading, covered: Uint8Array): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  const isFree = (index: number): boolean =>
    covered[index] === 0 &&
    isDescriptionWord(reading, index) &&
    !isCueAt(reading, index) &&
    !isAdverbAt(reading, index) &&
    !reading.data.capitalNouns &&
    lowerAt(reading, index) !== "'s";
  for (let cue = 0; cue < reading.tokens.length; cue += 1) {
    if (!isCueAt(reading, cue)) continue;
    let before = cue;
    while (cue - before < 3 && isFree(before - 1)) before -= 1;
    if (before < cue) found.push(mentionOf(reading, 'nominal', { first: before, last: cue }));
    let after = cue + 1;
    while (after - cue < 4 && isFree(after)) after += 1;
    if (after > cue + 1) found.push(mentionOf(reading, 'nominal', { first: cue + 1, last: after }));
  }
  return found;
}
