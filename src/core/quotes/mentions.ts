import type { Entity } from '../entities/model';
import type { Span } from '../text/span';
import { isAdverbAt, isCueAt, isOutsideAt, lowerAt, tokenAt, tokensWithin, type Reading } from './reading';

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

/** The one person whose name ends like an unlisted one ("Mr. King"); `undefined` when there is none or several. */
function personEndingWith(word: string, entities: readonly Entity[]): Entity | undefined {
  const fits = entities.filter(({ type, name }) => type === 'PER' && name.toLowerCase().endsWith(` ${word}`));
  return fits.length === 1 ? fits[0] : undefined;
}

/** Titles at the beginning of a capitalised run are no part of the name. */
function skipTitles(reading: Reading, first: number, last: number): number {
  let index = first;
  while (
    index < last - 1 &&
    (reading.data.titles.has(lowerAt(reading, index)) || lowerAt(reading, index) === '.')
  )
    index += 1;
  return index;
}

/** Capitalised runs right beside a cue that the entity list lacks at this place. */
function findUnlistedNames(
  reading: Reading,
  covered: Uint8Array,
  entities: readonly Entity[],
): SpeakerMention[] {
  const names: SpeakerMention[] = [];
  for (let first = 0; first < reading.tokens.length; first += 1) {
    if (!isNameWord(reading, first)) continue;
    const last = nameRunEnd(reading, first);
    const isFree = covered.subarray(first, last).every(flag => flag === 0);
    const isBeside = isCueAt(reading, first - 1) || isCueAt(reading, last);
    if (isFree && isBeside && !isCueAt(reading, first)) {
      const entity = personEndingWith(lowerAt(reading, last - 1), entities);
      const at = { first: skipTitles(reading, first, last), last };
      names.push(mentionOf(reading, 'name', entity ? { ...at, entity } : at));
    }
    first = last - 1;
  }
  return names;
}

/** Pronouns; a word that is also a determiner ("one") only where nothing follows that it determines. */
function findPronouns(reading: Reading): SpeakerMention[] {
  const { pronouns, determiners } = reading.data;
  return reading.tokens.flatMap(({ lower }, index) => {
    if (!isOutsideAt(reading, index) || !pronouns.has(lower)) return [];
    if (determiners.has(lower) && isDescriptionWord(reading, index + 1)) return [];
    return [mentionOf(reading, 'pronoun', { first: index, last: index + 1 })];
  });
}

/** Whether a subject may begin at a token: a name, a pronoun, a determiner. */
function beginsSubject(reading: Reading, index: number): boolean {
  const { determiners, pronouns } = reading.data;
  const word = lowerAt(reading, index);
  return determiners.has(word) || pronouns.has(word) || isNameWord(reading, index);
}

/** Verbs right after a quotation whose subject is left out ("...", zanjó.): an empty mention before the verb. */
function findDroppedSubjects(reading: Reading): SpeakerMention[] {
  if (!reading.data.dropsPronouns) return [];
  const dropped: SpeakerMention[] = [];
  for (const last of reading.lastTokens) {
    let cue = last;
    while (
      cue < last + 3 &&
      (lowerAt(reading, cue) === ',' || reading.data.auxiliaries.has(lowerAt(reading, cue)))
    )
      cue += 1;
    if (!isCueAt(reading, cue) || beginsSubject(reading, cue + 1)) continue;
    const start = tokenAt(reading, cue)?.start ?? 0;
    dropped.push({ kind: 'pronoun', entity: null, first: cue, last: cue, start, end: start });
  }
  return dropped;
}

/** Index of the first mention that does not begin before `start`; their number when all do. */
export function firstMentionFrom(mentions: readonly SpeakerMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a mention is only implied by its verb. */
export function isDropped(mention: SpeakerMention): boolean {
  return mention.first === mention.last;
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
    if (isAdverbAt(reading, last) && isCueAt(reading, last + 1)) break;
    last += 1;
  }
  return last;
}

/** Descriptions: from a determiner on ("a senior presidential aide"). One that ends in a name is but the title of that name. */
function findDescriptions(reading: Reading, nameEnds: ReadonlySet<number>): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    if (!isOutsideAt(reading, index) || !reading.data.determiners.has(lowerAt(reading, index))) continue;
    const last = descriptionEnd(reading, index + 1);
    if (last > index + 1 && !nameEnds.has(last))
      found.push(mentionOf(reading, 'nominal', { first: index, last }));
  }
  return found;
}

/** Descriptions that begin with whose they are ("Hale's former adviser"). */
function findPossessed(reading: Reading, names: readonly SpeakerMention[]): SpeakerMention[] {
  return names.flatMap(({ first, last }) => {
    if (lowerAt(reading, last) !== "'s") return [];
    const end = descriptionEnd(reading, last + 1);
    return end > last + 1 ? [mentionOf(reading, 'nominal', { first, last: end })] : [];
  });
}

/** Nouns without a determiner right before or after a cue ("officials said", "said police"). */
function findBareNouns(reading: Reading, covered: Uint8Array): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  const isFree = (index: number): boolean =>
    covered[index] === 0 &&
    isDescriptionWord(reading, index) &&
    !isCueAt(reading, index) &&
    !isAdverbAt(reading, index) &&
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
  const unlisted = findUnlistedNames(reading, covered, entities);
  markCovered(covered, unlisted);
  const pronouns = findPronouns(reading);
  const listed = [...names, ...unlisted];
  const nameEnds = new Set(listed.map(({ last }) => last));
  const descriptions = [...findDescriptions(reading, nameEnds), ...findPossessed(reading, listed)];
  markCovered(covered, [...pronouns, ...descriptions]);
  const bare = findBareNouns(reading, covered);
  return [
    ...names,
    ...unlisted,
    ...pronouns,
    ...findDroppedSubjects(reading),
    ...descriptions,
    ...bare,
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
