import type { Entity } from '../../src/core/entities/model';
import { findEntityPlaces } from '../../src/core/quotes/entity-facts';
import type { SpeakerMention } from '../../src/core/quotes/speaker-mention';
import {
  isDefinite,
  nobodyFeatures,
  rankReferents,
  referentFeatures,
  referentsOf,
  sharesHead,
  type Referent,
  type ReferentQuestion,
} from '../../src/core/quotes/referent-features';
import { pronounOf, type Scene } from '../../src/core/quotes/scene';
import type { Choice } from './choice';
import { isSameName, type GoldAttribution, type QuotedText } from './quote-gold';

const isInside = (mention: SpeakerMention, source: GoldAttribution['source']): boolean =>
  (source ?? []).some(([start, end]) => mention.start < end && start < mention.end);

/** The pronoun or description that is the source of an attribution; nothing when a name is. */
function mentionOf(scene: Scene, { source, speakerKind }: GoldAttribution): SpeakerMention | undefined {
  if (speakerKind !== 'pronoun' && speakerKind !== 'nominal') return undefined;
  return scene.mentions.find(mention => mention.kind === speakerKind && isInside(mention, source));
}

/**
 * Whether the corpus can be believed when it leaves a source without a name. It leaves many a nameable "he" and "the
 * mayor" without one; "they" and "it" seldom have one.
 */
function isNobody(scene: Scene, mention: SpeakerMention, referents: readonly Referent[]): boolean {
  const pronoun = pronounOf(scene.reading, mention);
  if (pronoun !== '') return pronoun === 'p' || pronoun === 'n';
  return !isDefinite(scene, mention) || !referents.some(({ facts }) => sharesHead(scene, mention, facts));
}

function choiceOf(
  scene: Scene,
  at: { question: ReferentQuestion; referents: readonly Referent[] },
  name: string | null,
): Choice | null {
  const { question, referents } = at;
  const isRight = referents.map(({ facts }) => name !== null && isSameName(facts.entity.name, name));
  const nobody = name === null && isNobody(scene, question.mention, referents);
  if (!nobody && !isRight.includes(true)) return null;
  return {
    candidates: [
      ...rankReferents(scene, question.mention, referents).map(candidate =>
        referentFeatures(scene, question, candidate),
      ),
      nobodyFeatures(scene, question, referents),
    ],
    isRight: [...isRight, nobody],
    weight: 1,
  };
}

function entityNamed(entities: readonly Entity[], name: string | null): Entity | null {
  if (name === null) return null;
  const same = entities.find(entity => entity.name === name);
  return same ?? entities.find(entity => isSameName(entity.name, name)) ?? null;
}

const startOf = ({ content }: GoldAttribution): number => content[0]?.[0] ?? 0;

/** Whom the pronouns and descriptions of an article stand for, from all its attributions, indirect ones too. */
export function referentExamples(gold: QuotedText, scene: Scene): Choice[] {
  const places = findEntityPlaces(scene.reading, scene.entities);
  const { sentenceOf } = scene.reading;
  const choices: Choice[] = [];
  let previous: Entity | null = null;
  let lastSentence = -10;
  for (const attribution of (gold.attributions ?? []).toSorted((a, b) => startOf(a) - startOf(b))) {
    const mention = mentionOf(scene, attribution);
    const sentence = sentenceOf[mention?.first ?? 0] ?? 0;
    if (mention) {
      const question = { mention, previous, sincePrevious: Math.max(0, sentence - lastSentence) };
      const choice = choiceOf(
        scene,
        { question, referents: referentsOf(scene, places, mention) },
        attribution.speaker,
      );
      if (choice) choices.push(choice);
    }
    if (attribution.type === 'indirect') continue;
    previous = entityNamed(scene.entities, attribution.speaker);
    const token = scene.reading.tokens.findIndex(({ start }) => start >= startOf(attribution));
    lastSentence = sentenceOf[Math.max(0, token)] ?? 0;
  }
  return choices;
}
