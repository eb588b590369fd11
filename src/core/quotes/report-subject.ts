import { firstSubject, preferName } from './appositions';
import { cueAfter, hasSourcePhrase } from './cue-links';
import { isPersonNoun } from './language-data';
import { firstMentionFrom, isDropped, type SpeakerMention } from './speaker-mention';
import { isAdverbAt, isCoreCueAt, isCueAt, isSameSentence, lowerAt, tokenAt, type Reading } from './reading';
import type { Scene } from './scene';
import { isOblique, phraseStart } from './subjects';

/** Who the grammar of the sentence around a quotation says is its speaker, and by which construction. */
export interface ReportSubject {
  readonly mention: SpeakerMention;
  readonly construction: 'source' | 'inverted' | 'direct' | 'topic' | 'continued';
}

const REACH = 40;
const TO_CUE = 6;

/** What may stand between a quotation and the verb that reports it: marks, auxiliaries, adverbs, pronouns. */
function isBeforeCue(reading: Reading, index: number): boolean {
  const token = tokenAt(reading, index);
  if (!token) return false;
  if (!token.isWord) return ',-–—'.includes(token.text);
  const { auxiliaries, pronouns } = reading.data;
  return auxiliaries.has(token.lower) || pronouns.has(token.lower) || isAdverbAt(reading, index);
}

/** The verb that reports right after a quotation ("...", *sagte* er); -1 when there is none. */
function cueFollowing(reading: Reading, last: number): number {
  let index = last;
  while (index - last < TO_CUE && !isCueAt(reading, index) && isBeforeCue(reading, index)) index += 1;
  return isCueAt(reading, index) ? index : -1;
}

/** The last verb that reports before a quotation in its sentence, a plain verb of saying first of all; -1 when there is none. */
function cuePreceding(reading: Reading, first: number): number {
  let found = -1;
  for (let index = first - 1; index > first - REACH && index >= 0; index -= 1) {
    if (!isSameSentence(reading, index, first) || reading.quotationOf[index] !== -1) break;
    if (isCoreCueAt(reading, index)) return index;
    if (found === -1 && isCueAt(reading, index)) found = index;
  }
  return found;
}

/** The mentions of a stretch of tokens. */
function mentionsBetween({ reading, mentions }: Scene, from: number, to: number): SpeakerMention[] {
  const start = tokenAt(reading, from)?.start ?? Infinity;
  const found: SpeakerMention[] = [];
  for (let index = firstMentionFrom(mentions, start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.first >= to) break;
    if (mention.last <= to && !isDropped(mention)) found.push(mention);
  }
  return found;
}

function endOfSentence(reading: Reading, from: number): number {
  let end = from;
  while (end < reading.tokens.length && end - from < REACH && isSameSentence(reading, from, end)) {
    if (reading.quotationOf[end] !== -1 || ';:'.includes(lowerAt(reading, end))) break;
    end += 1;
  }
  return end;
}

function startOfSentence(reading: Reading, first: number): number {
  let start = first;
  while (start > 0 && first - start < REACH * 2 && isSameSentence(reading, start - 1, first)) {
    if (reading.quotationOf[start - 1] !== -1) break;
    start -= 1;
  }
  return start;
}

/** Whether a sentence or clause begins with the word at `index`. */
function beginsClause(reading: Reading, index: number): boolean {
  return index === 0 || lowerAt(reading, index - 1) === ',' || !isSameSentence(reading, index - 1, index);
}

/** A source by a phrase before or a word after it ("laut X", "X zufolge"); "pour" and "wie" only where a clause begins. */
function isSource(reading: Reading, mention: SpeakerMention): boolean {
  const { postpositions, prepositions, comparisons } = reading.data;
  if (postpositions.has(lowerAt(reading, mention.last))) return true;
  const start = phraseStart(reading, mention);
  const word = lowerAt(reading, start - 1);
  if (comparisons.has(word)) return beginsClause(reading, start - 1) && cueInClause(reading, mention.last);
  if (prepositions.has(word) && !beginsClause(reading, start - 1)) return false;
  return hasSourcePhrase(reading, { ...mention, first: start }) || hasSourcePhrase(reading, mention);
}

/** Whether a verb that reports follows before the next comma. */
function cueInClause(reading: Reading, from: number): boolean {
  for (let index = from; index < from + REACH; index += 1) {
    if (isCueAt(reading, index)) return true;
    if (tokenAt(reading, index)?.isWord !== true) return false;
  }
  return false;
}

function sourceIn(reading: Reading, mentions: readonly SpeakerMention[]): ReportSubject | null {
  const index = mentions.findIndex(mention => isSource(reading, mention));
  const mention = mentions[index];
  return mention
    ? { mention: preferName(reading, mention, mentions.slice(index + 1)), construction: 'source' }
    : null;
}

/** "...", sagte am Montag der Minister; "...", ha dicho ella. */
function subjectAfter(scene: Scene, last: number): ReportSubject | null {
  const { reading } = scene;
  const end = endOfSentence(reading, last);
  const cue = cueFollowing(reading, last);
  const mentions = mentionsBetween(scene, last, end);
  if (cue === -1) {
    const early = mentions.filter(({ first }) => first - last <= 3);
    const direct = early.find(mention => cueAfter(reading, mention) !== -1 && !isOblique(reading, mention));
    return direct ? { mention: direct, construction: 'direct' } : sourceIn(reading, early);
  }
  const inner = mentions.find(({ kind, last: stop }) => kind === 'pronoun' && stop <= cue);
  const later = mentions.filter(({ first }) => first > cue);
  const mention = inner ?? firstSubject(reading, later) ?? droppedAt(reading, cue);
  return mention && { mention, construction: 'inverted' };
}

/** The subject that a verb leaves out; `null` in languages that do not. */
function droppedAt(reading: Reading, cue: number): SpeakerMention | null {
  const start = tokenAt(reading, cue)?.start ?? 0;
  if (!reading.data.dropsPronouns) return null;
  return { kind: 'pronoun', entity: null, first: cue, last: cue, start, end: start };
}

/** Whether a mention is the subject of a verb: right before it, or with a comma that closes an apposition between. */
function governs(reading: Reading, mention: SpeakerMention, cue: number): boolean {
  if (isOblique(reading, mention)) return false;
  if (cueAfter(reading, mention) === cue) return true;
  return (
    lowerAt(reading, mention.last) === ',' &&
    cueAfter(reading, { ...mention, last: mention.last + 1 }) === cue
  );
}

/** A subject behind its verb: a pronoun right there, else the first that can be one. */
function subjectBehind(
  reading: Reading,
  cue: number,
  mentions: readonly SpeakerMention[],
): SpeakerMention | null {
  const near = mentions.filter(({ first }) => first > cue && first - cue <= TO_CUE);
  return (
    near.find(({ kind, first }) => kind === 'pronoun' && first === cue + 1) ?? firstSubject(reading, near)
  );
}

/** The subject of the verb that reports before a quotation: right before it, first of the sentence, after it. */
function subjectOfCue(
  { reading }: Scene,
  cue: number,
  mentions: readonly SpeakerMention[],
): ReportSubject | null {
  const governing = mentions.findLast(mention => governs(reading, mention, cue));
  if (governing && governing.kind !== 'nominal') return { mention: governing, construction: 'direct' };
  const behind = subjectBehind(reading, cue, mentions);
  const topic = firstSubject(reading, mentions);
  if (behind && (behind.first === cue + 1 || !leads(reading, topic, cue)))
    return { mention: behind, construction: 'inverted' };
  const subject = (leads(reading, topic, cue) ? topic : (governing ?? topic)) ?? droppedAt(reading, cue);
  return subject && { mention: subject, construction: 'direct' };
}

/** Whether a sentence begins with a mention that stands before its verb. */
function leads(reading: Reading, mention: SpeakerMention | null, cue: number): boolean {
  if (mention === null || mention.last > cue) return false;
  const start = phraseStart(reading, mention);
  return start === 0 || !isSameSentence(reading, start - 1, start);
}

/** Whether a mention can say something: no place, and no description of what is neither person, body nor document. */
function maySpeak(reading: Reading, { kind, entity, first, last }: SpeakerMention): boolean {
  if (kind === 'name') return entity?.type !== 'LOC';
  if (kind === 'pronoun') return true;
  const { institutions, cueNouns } = reading.data;
  for (let index = first + 1; index < last; index += 1) {
    const word = lowerAt(reading, index);
    if (institutions.has(word) || cueNouns.has(word) || isPersonNoun(reading.data, word)) return true;
  }
  return false;
}

/** "Der Minister sagte: ..."; "Am Montag sagte der Minister: ..."; "El ministro ha dicho que ...". */
function subjectBefore(scene: Scene, first: number): ReportSubject | null {
  const { reading } = scene;
  const mentions = mentionsBetween(scene, startOfSentence(reading, first), first);
  const source = sourceIn(reading, mentions);
  if (source) return source;
  const cue = cuePreceding(reading, first);
  const subject = cue === -1 ? null : subjectOfCue(scene, cue, mentions);
  if (subject) return maySpeak(reading, subject.mention) ? subject : null;
  const topic = firstSubject(reading, mentions);
  return topic && maySpeak(reading, topic) ? { mention: topic, construction: 'topic' } : null;
}

/** Whether the sentence of a quotation only carries on a report (German Konjunktiv), naming no source. */
function isReported({ reading }: Scene, quotation: number): boolean {
  const { reported } = reading.data;
  if (reported.size === 0) return false;
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  const isForm = (index: number): boolean =>
    reported.has(lowerAt(reading, index)) && isSameSentence(reading, index, first);
  for (let step = 1; step < REACH; step += 1)
    if (isForm(first - step) || isForm(last + step - 1)) return true;
  return false;
}

/** Who speaks by the grammar of the sentence, `previous` where it carries on a report; `null` where it does not say. */
export function subjectOfReport(
  scene: Scene,
  quotation: number,
  previous: SpeakerMention | null,
): ReportSubject | null {
  const { reading } = scene;
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  const found =
    lowerAt(reading, first - 1) === ':'
      ? subjectBefore(scene, first)
      : (subjectAfter(scene, last) ?? subjectBefore(scene, first));
  if (previous && (found === null || found.construction === 'topic') && isReported(scene, quotation))
    return { mention: previous, construction: 'continued' };
  return found;
}
