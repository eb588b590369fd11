import type { Entity } from '../entities/model';
import { genderOfFirstName } from './first-names';
import { titleGender } from './language-data';
import { findBareNouns, findDescriptions, findPossessed, isDescriptionWord } from './descriptions';
import { isCueAt, isOutsideAt, lowerAt, tokenAt, tokensWithin, type Reading } from './reading';
import { mentionOf, type SpeakerMention } from './speaker-mention';

const NAME_PARTICLES = new Set(
  'de del della der den di da dos das du la le van von ver bin ibn al el ben ten ter y of'.split(' '),
);

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
    (titleGender(reading.data, lowerAt(reading, index)) !== undefined || lowerAt(reading, index) === '.')
  )
    index += 1;
  return index;
}

/** Whether a capitalised run is a name: always, but where all nouns have capitals a first name or title must show it. */
function looksLikeName(reading: Reading, run: { first: number; from: number; last: number }): boolean {
  if (!reading.data.capitalNouns) return true;
  const { first, from, last } = run;
  if (from > first) return titleGender(reading.data, lowerAt(reading, last - 1)) === undefined;
  return last - first > 1 && genderOfFirstName(lowerAt(reading, first)) !== '';
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
    const entity = personEndingWith(lowerAt(reading, last - 1), entities);
    const at = { first: skipTitles(reading, first, last), last };
    const isName = entity !== undefined || looksLikeName(reading, { first, from: at.first, last });
    if (isFree && isBeside && isName && !isCueAt(reading, first))
      names.push(mentionOf(reading, 'name', entity ? { ...at, entity } : at));
    first = last - 1;
  }
  return names;
}

/** Letter of "es", which speaks only beside a few verbs ("heißt es"). */
const EXPLETIVE = 'e';

/** "Il faut", "il s'agit". */
function isImpersonal(reading: Reading, index: number): boolean {
  const { impersonals } = reading.data;
  const next = lowerAt(reading, index + 1);
  return impersonals.has(next) || impersonals.has(`${next} ${lowerAt(reading, index + 2)}`);
}

const isReporting = (reading: Reading, index: number): boolean =>
  [index - 1, index + 1].some(beside => reading.data.expletiveVerbs.has(lowerAt(reading, beside)));

/** Pronouns; a word that is also a determiner ("one") only where nothing follows that it determines. */
function findPronouns(reading: Reading): SpeakerMention[] {
  const { pronouns, determiners } = reading.data;
  return reading.tokens.flatMap(({ lower }, index) => {
    if (!isOutsideAt(reading, index) || !pronouns.has(lower)) return [];
    if (determiners.has(lower) && isDescriptionWord(reading, index + 1)) return [];
    if (pronouns.get(lower) === EXPLETIVE && !isReporting(reading, index)) return [];
    if (isImpersonal(reading, index)) return [];
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
