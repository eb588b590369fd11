import type { Entity } from '../entities/model';
import type { EntityPlace } from './entity-facts';
import { firstMentionFrom, type SpeakerMention } from './mentions';
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

/** The entity that a pronoun or description stands for, by what the model has learned of nearness, gender and roles. */
export function resolveSpeaker(
  scene: Scene,
  at: { question: ReferentQuestion; places: readonly EntityPlace[] },
  model: QuoteModel,
): Resolution {
  const { question, places } = at;
  const { mention } = question;
  if (mention.kind === 'name') return { entity: mention.entity, lead: CERTAIN };
  // The writer of the article, who says "I", is not among the people of the text.
  if (pronounOf(scene.reading, mention) === 's') return { entity: null, lead: CERTAIN };
  const antecedent = pronounOf(scene.reading, mention) === RELATIVE ? antecedentOf(scene, mention) : null;
  if (antecedent)
    return resolveSpeaker(scene, { ...at, question: { ...question, mention: antecedent } }, model);
  const referents = referentsOf(scene, places, mention);
  const described = mention.kind === 'nominal' ? personDescribed(scene, mention, referents) : null;
  if (described) return { entity: described, lead: DESCRIBED };
  let entity: Entity | null = null;
  const nobody = model.score(nobodyFeatures(scene, question, referents), Job.referent);
  // An epithet is said of somebody.
  let top = isEpithet(scene, mention) ? nobody - EPITHET : nobody;
  let second = -Infinity;
  for (const candidate of rankReferents(scene, mention, referents)) {
    const score = model.score(referentFeatures(scene, question, candidate), Job.referent);
    if (score > top) {
      second = top;
      top = score;
      entity = candidate.referent.facts.entity;
    } else second = Math.max(second, score);
  }
  return { entity, lead: Math.min(top - second, CERTAIN) };
}
