import type { Reading } from './reading';
import type { SpeakerMention } from './speaker-mention';
import { isOblique, phraseStart } from './subjects';
import type { Token } from './tokens';

const MAX_POST = 9;

/** Whether the words between a description and a name hold a verb or its subject. */
const hasVerb = ({ data }: Reading, gap: readonly Token[]): boolean =>
  gap.some(({ lower }) => data.auxiliaries.has(lower) || data.cues.has(lower) || data.pronouns.has(lower));

/** Whether they tie the name to what is before it ("el jefe *de* Abel", "el jefe y *el* ..."). */
function isTied({ data }: Reading, gap: readonly Token[]): boolean {
  const last = gap.at(-1)?.lower ?? '';
  return data.prepositions.has(last) || data.determiners.has(last);
}

/** Whether a name stands in apposition to a description ("el alcalde de Vigo, *Abel Caballero*"). */
function isApposition(reading: Reading, description: SpeakerMention, name: SpeakerMention): boolean {
  const gap = reading.tokens.slice(description.last, name.first);
  if (gap.length === 0) return true;
  if (gap.length > MAX_POST || name.entity?.type !== 'PER') return false;
  const marks = gap.filter(({ isWord }) => !isWord);
  const isClosed = marks.length === 0 || (marks.length === 1 && gap.at(-1)?.text === ',');
  return isClosed && !isTied(reading, gap) && !hasVerb(reading, gap);
}

/** Of a description and the name it ends in, or a name in apposition to it, the name says more. */
export function preferName(
  reading: Reading,
  mention: SpeakerMention,
  others: readonly SpeakerMention[],
): SpeakerMention {
  if (mention.kind !== 'nominal') return mention;
  const named = others.find(
    other =>
      other.kind === 'name' &&
      other.first >= mention.first &&
      ((phraseStart(reading, other) <= mention.first && other.last >= mention.last) ||
        (other.first >= mention.last && isApposition(reading, mention, other))),
  );
  return named ?? mention;
}

const MAX_TITLE = 3;

/** "Schalkes Trainer Felix Magath": of names that follow each other with only a title between them the last one speaks. */
function lastOfChain({ tokens, data }: Reading, names: readonly SpeakerMention[]): number {
  let index = 0;
  for (let next = names[1]; next; next = names[index + 1]) {
    const gap = tokens.slice(names[index]?.last ?? 0, next.first);
    const isTitle = gap.every(
      ({ isWord, lower }) => isWord && !data.stops.has(lower) && !data.cues.has(lower),
    );
    if (next.kind !== 'name' || next.entity?.type !== 'PER' || gap.length > MAX_TITLE || !isTitle) break;
    index += 1;
  }
  return index;
}

/** The first mention that can be a subject, as the name that says most of it; `null` when there is none. */
export function firstSubject(reading: Reading, mentions: readonly SpeakerMention[]): SpeakerMention | null {
  const found = mentions.findIndex(mention => !isOblique(reading, mention));
  if (found === -1) return null;
  const rest = mentions.slice(found);
  const index = rest[0]?.kind === 'name' ? lastOfChain(reading, rest) : 0;
  const mention = rest[index];
  return mention ? preferName(reading, mention, rest.slice(index + 1)) : null;
}
