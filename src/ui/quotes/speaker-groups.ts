import type { Attribution, Speaker } from '../../core/quotes/model';
import { descriptionOf } from '../../core/quotes/speaker-description';

/** The statements of one speaker. */
export interface SpeakerGroup {
  readonly key: string;
  /** `null` when nobody is said to have said it. */
  readonly speaker: Speaker | null;
  readonly attributions: readonly Attribution[];
}

/** Equal for statements of one speaker. */
export function speakerKeyOf({ speaker }: Attribution): string {
  if (!speaker) return 'none';
  if (speaker.entityId !== null) return `entity:${speaker.entityId}`;
  return speaker.name === null ? `unnamed:${descriptionOf(speaker).toLowerCase()}` : `name:${speaker.name}`;
}

/** The named speaker of a group carries the fullest role that any of its statements gives. */
function fullestSpeaker(attributions: readonly Attribution[]): Speaker | null {
  const speakers = attributions.flatMap(({ speaker }) => speaker ?? []);
  return speakers.find(({ role }) => role !== '') ?? speakers[0] ?? null;
}

/** One group per speaker: who says most first, then by first appearance; nobody last. */
export function groupBySpeaker(attributions: readonly Attribution[]): SpeakerGroup[] {
  const groups = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    const key = speakerKeyOf(attribution);
    groups.set(key, [...(groups.get(key) ?? []), attribution]);
  }
  const isNobody = ({ speaker }: SpeakerGroup): number => (speaker === null ? 1 : 0);
  return [...groups]
    .map(([key, own]) => ({ key, speaker: fullestSpeaker(own), attributions: own }))
    .sort((a, b) => isNobody(a) - isNobody(b) || b.attributions.length - a.attributions.length);
}

/** Whether the words of the statement, its speaker or the speaker's role contain what was typed. */
export function matchesQuery({ segments, speaker }: Attribution, query: string): boolean {
  const words = [...segments.map(({ text }) => text), speaker?.name, speaker?.role].join(' ');
  return words.toLowerCase().includes(query.trim().toLowerCase());
}
