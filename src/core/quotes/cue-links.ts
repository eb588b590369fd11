import type { SpeakerMention } from './mentions';
import { isAdverbAt, isCueAt, isSameSentence, lowerAt, type Reading } from './reading';

/** Words that may stand between a subject and its verb: auxiliaries, adverbs. */
const isBetween = (reading: Reading, index: number): boolean =>
  !isCueAt(reading, index) &&
  (reading.data.auxiliaries.has(lowerAt(reading, index)) || isAdverbAt(reading, index));

function skipAuxiliaries(reading: Reading, from: number): number {
  let index = from;
  while (index - from < 4 && isBetween(reading, index)) index += 1;
  return index;
}

/** Index of the cue a mention is the subject of ("X also *said*", "X, the mayor, *said*"); -1 when there is none. */
export function cueAfter(reading: Reading, mention: SpeakerMention): number {
  const direct = skipAuxiliaries(reading, mention.last);
  if (isCueAt(reading, direct)) return direct;
  if (lowerAt(reading, mention.last) !== ',') return -1;
  for (let index = mention.last + 1; index < mention.last + 14; index += 1) {
    if (lowerAt(reading, index) !== ',' || !isSameSentence(reading, mention.first, index)) continue;
    const cue = skipAuxiliaries(reading, index + 1);
    if (isCueAt(reading, cue)) return cue;
  }
  return -1;
}

/** Index of the cue right before a mention ("*said* X"); -1 when there is none. */
export function cueBefore(reading: Reading, mention: SpeakerMention): number {
  return isCueAt(reading, mention.first - 1) ? mention.first - 1 : -1;
}

/** Whether a phrase like "according to" stands right before the mention. */
export function hasSourcePhrase(reading: Reading, mention: SpeakerMention): boolean {
  for (let length = 1; length <= 4; length += 1) {
    const first = mention.first - length;
    const phrases = reading.data.sources.get(lowerAt(reading, first)) ?? [];
    const fits = phrases.some(
      words => words.length === length && words.every((word, at) => lowerAt(reading, first + at) === word),
    );
    if (fits) return true;
  }
  return false;
}
