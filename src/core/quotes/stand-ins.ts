import { lowerAt } from './reading';
import { pronounOf, type Scene } from './scene';
import { firstMentionFrom, type SpeakerMention } from './speaker-mention';

/** "Her words" and "à ses yeux" stand for whoever speaks, as a subject left out does. */
function withoutVoice({ reading }: Scene, mention: SpeakerMention): SpeakerMention {
  const { possessives, voices } = reading.data;
  const isVoice =
    mention.kind === 'nominal' &&
    possessives.has(lowerAt(reading, mention.first)) &&
    voices.has(lowerAt(reading, mention.last - 1));
  return isVoice ? { ...mention, kind: 'pronoun', last: mention.first } : mention;
}

const RELATIVE = 'r';
const NEAR = 8;

/** What a relative pronoun belongs to: the mention right before it, or the name that an apposition between them describes. */
function antecedentOf({ reading, mentions }: Scene, pronoun: SpeakerMention): SpeakerMention | null {
  const split = firstMentionFrom(mentions, pronoun.start);
  const isMark = reading.tokens[pronoun.first - 1]?.isWord === false;
  const end = isMark ? pronoun.first - 1 : pronoun.first;
  const near = mentions.slice(Math.max(0, split - NEAR), split);
  const before = near.findLast(({ last }) => last === end) ?? null;
  if (before?.kind !== 'nominal' || lowerAt(reading, before.first - 1) !== ',') return before;
  return near.findLast(({ kind, last }) => kind === 'name' && last === before.first - 1) ?? before;
}

/** The mention to resolve in the place of another: what a relative pronoun belongs to, an empty subject for "her words". */
export function meantBy(scene: Scene, mention: SpeakerMention): SpeakerMention {
  const isRelative = pronounOf(scene.reading, mention) === RELATIVE;
  return withoutVoice(scene, (isRelative ? antecedentOf(scene, mention) : null) ?? mention);
}
