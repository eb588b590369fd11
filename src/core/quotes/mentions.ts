import type { Entity } from '../entities/model';
import type { Span } from '../text/span';
import { isCueAt, isOutsideAt, lowerAt, tokenAt, type Reading } from './reading';

export type MentionKind = 'name' | 'pronoun' | 'nominal';

/** Words outside quotations that may name a speaker. */
export interface SpeakerMention extends Span {
  readonly kind: MentionKind;
  /** The entity a name belongs to; `null` for other kinds and for names that the entity list lacks. */
  readonly entity: Entity | null;
  /** First token, and first token after it. */
  readonly first: number;
  readonly last: number;
}

const MAX_DESCRIPTION_WORDS = 7;
const NAME_PARTICLES = new Set(
  'de del della der den di da dos das du la le van von ver bin ibn al el ben ten ter y of'.split(' '),
);

function mentionOf(
  reading: Reading,
  kind: MentionKind,
  at: { first: number; last: number; entity?: Entity },
): SpeakerMention {
  const { first, last, entity = null } = at;
  const start = tokenAt(reading, first)?.start ?? 0;
  const end = tokenAt(reading, last - 1)?.end ?? start;
  return { kind, entity, first, last, start, end };
}

/** The tokens from the one that reaches beyond `start` up to `end`, looked for from token `from` on. */
function tokensWithin(reading: Reading, { start, end }: Span, from: number): { first: number; last: number } {
  const { tokens } = reading;
  let first = from;
  while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
  return { first, last };
}

/** Names of the entity list that stand outside quotations, in text order. */
function findEntityNames(reading: Reading, entities: readonly Entity[]): SpeakerMention[] {
  const spans = entities
    .filter(entity => entity.type !== 'DATE')
    .flatMap(entity => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .toSorted((a, b) => a.start - b.start);
  const names: SpeakerMention[] = [];
  let from = 0;
  for (const { start, end, entity } of spans) {
    const { first, last } = tokensWithin(reading, { start, end }, from);
    from = first;
    if (last > first && isOutsideAt(reading, first))
      names.push({ kind: 'name', entity, first, last, start, end });
  }
  return names;
}

function isNameWord(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  if (!token?.isCapital || !isOutsideAt(reading, index)) return false;
  const { determiners, stops, auxiliaries, pronouns } = reading.data;
  return (
    ![determiners, stops, auxiliaries].some(words => words.has(token.lower)) && !pronouns.has(token.lower)
  );
}

/** The end of the capitalised run that begins at `first`, inner particles ("de", "van") included. */
function nameRunEnd(reading: Reading, first: number): number {
  let last = first + 1;
  for (;;) {
    if (isNameWord(reading, last)) last += 1;
    else if (isInitialPoint(reading, last)) last += 1;
    else if (NAME_PARTICLES.has(lowerAt(reading, last)) && isNameWord(reading, last + 1)) last += 2;
    else return last;
  }
}

/** A full stop after an initial or a title that more of the name follows. */
function isInitialPoint(reading: Reading, index: number): boolean {
  if (lowerAt(reading, index) !== '.' || !isNameWord(reading, index + 1)) return false;
  const word = lowerAt(reading, index - 1);
  return word.length === 1 || reading.data.titles.has(word) || reading.data.abbreviations.has(word);
}

/** Capitalised runs right beside a cue that the entity list does not know. */
function findUnlistedNames(reading: Reading, covered: Uint8Array): SpeakerMention[] {
  const names: SpeakerMention[] = [];
  for (let first = 0; first < reading.tokens.length; first += 1) {
    if (!isNameWord(reading, first)) continue;
    const last = nameRunEnd(reading, first);
    const isFree = covered.subarray(first, last).every(flag => flag === 0);
    const isBeside = isCueAt(reading, first - 1) || isCueAt(reading, last);
    if (isFree && isBeside && !isCueAt(reading, first))
      names.push(mentionOf(reading, 'name', { first, last }));
    first = last - 1;
  }
  return names;
}

function findPronouns(reading: Reading): SpeakerMention[] {
  return reading.tokens.flatMap((token, index) =>
    isOutsideAt(reading, index) && reading.data.pronouns.has(token.lower.replace(/^-(?:t-)?/, ''))
      ? [mentionOf(reading, 'pronoun', { first: index, last: index + 1 })]
      : [],
  );
}

function isDescriptionWord(reading: Reading, index: number): boolean {
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

function descriptionEnd(reading: Reading, first: number): number {
  let last = first;
  while (
    last - first < MAX_DESCRIPTION_WORDS &&
    (isDescriptionWord(reading, last) || lowerAt(reading, last) === "'s")
  ) {
    if (last > first && isReportingVerb(reading, last)) break;
    last += 1;
  }
  return last;
}

/** Descriptions: from a determiner on ("a senior presidential aide"). */
function findDescriptions(reading: Reading): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    if (!isOutsideAt(reading, index) || !reading.data.determiners.has(lowerAt(reading, index))) continue;
    const last = descriptionEnd(reading, index + 1);
    if (last > index + 1) found.push(mentionOf(reading, 'nominal', { first: index, last }));
  }
  return found;
}

/** Nouns without a determiner right before or after a cue ("officials said", "said police"). */
function findBareNouns(reading: Reading, covered: Uint8Array): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  const isFree = (index: number): boolean =>
    covered[index] === 0 &&
    isDescriptionWord(reading, index) &&
    !isCueAt(reading, index) &&
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

function markCovered(covered: Uint8Array, mentions: readonly SpeakerMention[]): void {
  for (const { first, last } of mentions) covered.fill(1, first, last);
}

/** Everything outside quotations that may name a speaker, in text order; a description and a name inside it may both be there. */
export function findMentions(reading: Reading, entities: readonly Entity[]): SpeakerMention[] {
  const covered = new Uint8Array(reading.tokens.length);
  const names = findEntityNames(reading, entities);
  markCovered(covered, names);
  const unlisted = findUnlistedNames(reading, covered);
  markCovered(covered, unlisted);
  const pronouns = findPronouns(reading);
  const descriptions = findDescriptions(reading);
  markCovered(covered, [...pronouns, ...descriptions]);
  const bare = findBareNouns(reading, covered);
  return [...names, ...unlisted, ...pronouns, ...descriptions, ...bare].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
