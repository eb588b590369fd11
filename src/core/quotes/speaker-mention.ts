import type { Entity } from '../entities/model';
import type { Span } from '../text/span';
import { tokenAt, type Reading } from './reading';

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

/** The mention from one token to another. */
export function mentionOf(
  reading: Reading,
  kind: MentionKind,
  at: { first: number; last: number; entity?: Entity },
): SpeakerMention {
  const { first, last, entity = null } = at;
  const start = tokenAt(reading, first)?.start ?? 0;
  const end = tokenAt(reading, last - 1)?.end ?? start;
  return { kind, entity, first, last, start, end };
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
