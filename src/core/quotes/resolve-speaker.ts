import type { Entity } from '../entities/model';
import { spanOf } from '../text/span';
import type { SpeakerMention } from './mentions';
import type { Speaker } from './model';
import { lowerAt, type Reading } from './reading';

/** Gender a title beside a person's name tells; empty when none does. */
function genderOf(reading: Reading, names: readonly SpeakerMention[], entity: Entity): string {
  for (const name of names) {
    if (name.entity !== entity) continue;
    const title = reading.data.titles.get(lowerAt(reading, name.first - 1)) ?? '';
    const pointed = reading.data.titles.get(lowerAt(reading, name.first - 2)) ?? '';
    if (title + pointed !== '') return title + pointed;
  }
  return '';
}

function resolvePronoun(
  reading: Reading,
  mentions: readonly SpeakerMention[],
  pronoun: SpeakerMention,
): Entity | null {
  const gender = reading.data.pronouns.get(lowerAt(reading, pronoun.first)) ?? '';
  if (!'mfn'.includes(gender)) return null;
  const wanted = gender === 'n' ? 'ORG' : 'PER';
  const names = mentions.filter(mention => mention.entity?.type === wanted);
  for (const name of names.toReversed()) {
    if (name.start >= pronoun.start || !name.entity) continue;
    const known = genderOf(reading, names, name.entity);
    if (known === '' || known === gender) return name.entity;
  }
  return null;
}

/** Who a mention stands for: the entity's full name, or the description when the text leaves the source unnamed. */
export function resolveSpeaker(
  reading: Reading,
  mentions: readonly SpeakerMention[],
  mention: SpeakerMention,
): Speaker {
  const words = spanOf(reading.text, mention.start, mention.end);
  if (mention.kind === 'nominal') return { mention: words, name: null, entityId: null, role: words.text };
  const entity = mention.kind === 'name' ? mention.entity : resolvePronoun(reading, mentions, mention);
  const name = entity?.name ?? (mention.kind === 'name' ? words.text : null);
  return { mention: words, name, entityId: entity?.id ?? null, role: entity?.role ?? '' };
}
