import type { SpeakerMention } from './mentions';
import { isCueAt, isSameSentence, lowerAt, type Reading } from './reading';

/** At and above this a mention is believed to be the speaker. */
export const MIN_SCORE = 5;

function skipAuxiliaries(reading: Reading, from: number): number {
  let index = from;
  while (
    index - from < 4 &&
    reading.data.auxiliaries.has(lowerAt(reading, index)) &&
    !isCueAt(reading, index)
  )
    index += 1;
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

function scoreAfter(reading: Reading, quotation: number, mention: SpeakerMention): number {
  const gap = mention.first - (reading.lastTokens[quotation] ?? 0);
  if (hasSourcePhrase(reading, mention)) return 9 - gap / 4;
  const cue = cueAfter(reading, mention);
  const before = cueBefore(reading, mention);
  if (before !== -1 && gap <= 4) return 10 - gap / 10;
  if (cue !== -1) return 9.5 - gap / 3;
  return before === -1 ? 0 : 7 - gap / 3;
}

function scoreBefore(reading: Reading, quotation: number, mention: SpeakerMention): number {
  const gap = (reading.firstTokens[quotation] ?? 0) - mention.last;
  if (hasSourcePhrase(reading, mention)) return 9 - gap / 8;
  if (cueAfter(reading, mention) !== -1) return 9 - gap / 8;
  return cueBefore(reading, mention) === -1 ? 0 : 7 - gap / 6;
}

/** How well a mention in the quotation's own sentence fits as its speaker, by the cue beside it; 0 for none at all. */
export function scoreMention(reading: Reading, quotation: number, mention: SpeakerMention): number {
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  if (mention.first >= last) {
    return isSameSentence(reading, mention.first, last) ? scoreAfter(reading, quotation, mention) : 0;
  }
  const end = reading.tokens[first - 1];
  const isIntroduced = end?.text === '\n' && lowerAt(reading, first - 2) === ':';
  const anchor = isIntroduced ? first - 2 : first;
  return isSameSentence(reading, mention.first, anchor) ? scoreBefore(reading, quotation, mention) : 0;
}
