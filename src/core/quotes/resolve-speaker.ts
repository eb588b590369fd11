import type { Entity } from '../entities/model';
import type { EntityPlace } from './entity-facts';
import type { SpeakerMention } from './speaker-mention';
import { meantBy } from './stand-ins';
import { Job, type QuoteModel } from './quote-model';
import {
  nobodyFeatures,
  rankReferents,
  referentFeatures,
  isDefinite,
  isEpithet,
  referentsOf,
  sharedWords,
  type Referent,
  type ReferentQuestion,
} from './referent-features';
import { lowerAt } from './reading';
import { pronounOf, type Scene } from './scene';
import { topicality } from './topicality';

/** Whom a mention stands for. */
export interface Resolution {
  /** `null` when the text leaves the source unnamed. */
  readonly entity: Entity | null;
  /** How far the choice lies above the next best; names are certain. */
  readonly lead: number;
}

const CERTAIN = 1000;
/** What a description that the text gives beside a name is worth. */
const DESCRIBED = 60;
const EPITHET = 40;

/** The person beside whose name the text gives the same description ("the mayor"), the latest of the best fitting. */
function personDescribed(
  scene: Scene,
  mention: SpeakerMention,
  referents: readonly Referent[],
): Entity | null {
  const { data } = scene.reading;
  if (!isDefinite(scene, mention) || data.cueNouns.has(lowerAt(scene.reading, mention.last - 1))) return null;
  let best: Entity | null = null;
  let most = 0;
  for (const { facts } of referents) {
    const { head, count } = sharedWords(scene, mention, facts);
    if (!head || facts.entity.type !== 'PER' || count <= most) continue;
    best = facts.entity;
    most = count;
  }
  return best;
}

/** A description that means nobody the text names: "ein Nachbar", "die Verbände", "la reducción". */
function isNobody(scene: Scene, mention: SpeakerMention): boolean {
  return mention.kind === 'nominal' && !isEpithet(scene, mention) && !isBody(scene, mention);
}

/** Whether a description names a kind of body ("la empresa"), which may have a name in the text. */
function isBody({ reading }: Scene, { first, last }: SpeakerMention): boolean {
  for (let index = first; index < last; index += 1)
    if (reading.data.institutions.has(lowerAt(reading, index))) return true;
  return false;
}

/** The best of the entities named before and "nobody the text names". */
function bestReferent(
  scene: Scene,
  at: { question: ReferentQuestion; referents: readonly Referent[] },
  model: QuoteModel,
): Resolution {
  const { question, referents } = at;
  const isForeign = scene.reading.data.language !== 'en';
  const nobody = model.score(nobodyFeatures(scene, question, referents), Job.referent);
  let entity: Entity | null = null;
  // An epithet is said of somebody.
  let top = isEpithet(scene, question.mention) ? nobody - EPITHET : nobody;
  let second = -Infinity;
  for (const candidate of rankReferents(scene, question.mention, referents)) {
    const learned = model.score(referentFeatures(scene, question, candidate), Job.referent);
    const score = learned + (isForeign ? topicality(scene, question, candidate.referent) : 0);
    if (score > top) {
      second = top;
      top = score;
      entity = candidate.referent.facts.entity;
    } else second = Math.max(second, score);
  }
  return { entity, lead: Math.min(top - second, CERTAIN) };
}

const NOBODY: Resolution = { entity: null, lead: CERTAIN };

/** The entity that a pronoun or description stands for, by what the model has learned of nearness, gender and roles. */
export function resolveSpeaker(
  scene: Scene,
  at: { question: ReferentQuestion; places: readonly EntityPlace[] },
  model: QuoteModel,
): Resolution {
  const mention = meantBy(scene, at.question.mention);
  const question = { ...at.question, mention };
  if (mention.kind === 'name') return { entity: mention.entity, lead: CERTAIN };
  // The writer of the article, who says "I", is not among the people of the text.
  if (pronounOf(scene.reading, mention) === 's') return NOBODY;
  const referents = referentsOf(scene, at.places, mention);
  const described = mention.kind === 'nominal' ? personDescribed(scene, mention, referents) : null;
  if (described) return { entity: described, lead: DESCRIBED };
  const isForeign = scene.reading.data.language !== 'en';
  return isForeign && isNobody(scene, mention) ? NOBODY : bestReferent(scene, { question, referents }, model);
}
