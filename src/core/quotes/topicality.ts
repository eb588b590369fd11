import type { Entity } from '../entities/model';
import type { EntityPlace } from './entity-facts';
import { isDropped, type SpeakerMention } from './speaker-mention';
import { isSameSentence } from './reading';
import { isEpithet, type Referent, type ReferentQuestion } from './referent-features';
import { DROPPED, pronounOf, type Scene } from './scene';
import { isOblique } from './subjects';

/** Points for the subject of a sentence, by how many sentences ago; for other names in the two latest. */
const SUBJECT = [30, 45, 25, 12];
const OTHER = [5, 15];
/** Points by place in the order of most mentions. */
const FREQUENT = [20, 10];
const SPOKE_LAST = 30;
const RECENTLY = 3;

const mentionAt = ({ first, last }: EntityPlace, entity: Entity): SpeakerMention => ({
  kind: 'name',
  entity,
  first,
  last,
  start: 0,
  end: 0,
});

function isSubject(scene: Scene, place: EntityPlace): boolean {
  const isFirst = place.first === 0 || !isSameSentence(scene.reading, place.first - 2, place.first);
  return isFirst || !isOblique(scene.reading, mentionAt(place, place.facts.entity));
}

function salience(scene: Scene, mention: SpeakerMention, places: readonly EntityPlace[]): number {
  const { sentenceOf } = scene.reading;
  let top = 0;
  for (const place of places) {
    const ago = (sentenceOf[mention.first] ?? 0) - (sentenceOf[place.first] ?? 0);
    if (ago >= SUBJECT.length) break;
    if (!place.isOutside) continue;
    const points = (isSubject(scene, place) ? SUBJECT : OTHER)[ago] ?? 0;
    top = Math.max(top, points);
  }
  return top;
}

/** "he", "el holandés" and a subject left out; not "they", "a neighbour", "the neighbours". */
function meansOnePerson(scene: Scene, mention: SpeakerMention): boolean {
  const letter = pronounOf(scene.reading, mention);
  return letter === 'm' || letter === 'f' || letter === DROPPED || isEpithet(scene, mention);
}

/**
 * How much a pronoun, an epithet or a subject left out is about somebody, in points: who was the subject before, is named
 * most, spoke last (centering theory, Grosz, Joshi and Weinstein 1995). For languages whose words the model has not learned.
 */
export function topicality(scene: Scene, question: ReferentQuestion, { facts, places }: Referent): number {
  const { mention, previous, sincePrevious } = question;
  if (facts.entity.type !== 'PER' || !meansOnePerson(scene, mention)) return 0;
  const spoke = facts.entity === previous && sincePrevious <= RECENTLY ? SPOKE_LAST : 0;
  const dropped = isDropped(mention) ? spoke : 0;
  return salience(scene, mention, places) + (FREQUENT[facts.frequencyRank] ?? 0) + spoke + dropped;
}
