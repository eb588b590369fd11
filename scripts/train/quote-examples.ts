import type { Entity } from '../../src/core/entities/model';
import { findEntityPlaces, type EntityPlace } from '../../src/core/quotes/entity-facts';
import { findQuotations } from '../../src/core/quotes/find-quotations';
import { languageDataOf } from '../../src/core/quotes/language-data';
import type { SpeakerMention } from '../../src/core/quotes/mentions';
import { readText } from '../../src/core/quotes/reading';
import {
  nobodyFeatures,
  rankReferents,
  referentFeatures,
  referentsOf,
  type ReferentQuestion,
} from '../../src/core/quotes/referent-features';
import { candidatesOf, sceneOf, type Scene } from '../../src/core/quotes/scene';
import { speakerFeatures } from '../../src/core/quotes/speaker-features';
import { statementFeatures } from '../../src/core/quotes/statement-features';
import type { Choice } from './choice';
import { goldOf, isSameName, isUnattributed, type GoldQuote, type QuotedText } from './quote-gold';

/** What one article teaches: who speaks, and for whom pronouns and descriptions stand. */
export interface QuoteExamples {
  readonly speakers: Choice[];
  /** The same questions without features of words. */
  readonly plainSpeakers: Choice[];
  readonly referents: Choice[];
}

const FRAGMENT_WEIGHT = 0.5;

/** Which candidates are right: those in the gold span, and of them the named ones where there are any. */
function rightMentions(
  scene: Scene,
  mentions: readonly SpeakerMention[],
  gold: GoldQuote | undefined,
): boolean[] {
  const { text } = scene.reading;
  const spans = gold?.speaker ?? [];
  const inside = mentions.map(({ start, end }) => spans.some(([from, to]) => start < to && from < end));
  const name = gold?.speakerName ?? null;
  const named = mentions.map(
    ({ kind, start, end }, index) =>
      inside[index] === true && kind === 'name' && name !== null && isSameName(text.slice(start, end), name),
  );
  return named.includes(true) ? named : inside;
}

interface SpeakerExample {
  readonly quotation: number;
  readonly mentions: readonly SpeakerMention[];
  readonly previous: SpeakerMention | null;
  readonly isRight: readonly boolean[];
  readonly isNobody: boolean;
  readonly weight: number;
}

function speakerChoice(scene: Scene, example: SpeakerExample, isLexical: boolean): Choice {
  const { quotation, mentions, previous, isRight, isNobody, weight } = example;
  return {
    candidates: [
      ...mentions.map(mention => speakerFeatures(scene, { quotation, mention, previous }, isLexical)),
      statementFeatures(scene, quotation, isLexical),
    ],
    isRight: [...isRight, isNobody],
    weight,
  };
}

function referentChoice(
  scene: Scene,
  at: { question: ReferentQuestion; places: readonly EntityPlace[] },
  gold: GoldQuote,
): Choice | null {
  const { question, places } = at;
  const { mention } = question;
  const name = gold.speakerName;
  if (mention.kind === 'name' || gold.nameUnknown === true) return null;
  // The corpus leaves many nameable pronouns without a name.
  if (name === null && mention.kind === 'pronoun') return null;
  const referents = referentsOf(places, mention);
  const isRight = referents.map(({ facts }) => name !== null && isSameName(facts.entity.name, name));
  const first = isRight.indexOf(true);
  if (name !== null && first === -1) return null;
  return {
    candidates: [
      ...rankReferents(scene, mention, referents).map(candidate =>
        referentFeatures(scene, question, candidate),
      ),
      nobodyFeatures(scene, question, referents),
    ],
    isRight: [...isRight, name === null],
    weight: 1,
  };
}

function entityNamed(entities: readonly Entity[], name: string | null): Entity | null {
  if (name === null) return null;
  return (
    entities.find(entity => entity.name === name) ??
    entities.find(entity => isSameName(entity.name, name)) ??
    null
  );
}

/** The examples of one annotated article, its entities found by our own model. */
export function examplesOf(gold: QuotedText, entities: readonly Entity[]): QuoteExamples {
  const examples: QuoteExamples = { speakers: [], plainSpeakers: [], referents: [] };
  const data = languageDataOf(gold.lang);
  if (!data) return examples;
  const scene = sceneOf(readText(gold.text, findQuotations(gold.text), data), entities);
  const places = findEntityPlaces(scene.reading, entities);
  const { sentenceOf, firstTokens } = scene.reading;
  let previous: SpeakerMention | null = null;
  let previousEntity: Entity | null = null;
  let lastSentence = -10;
  for (const [quotation, span] of scene.reading.quotations.entries()) {
    const quote = goldOf(gold, span);
    const isNobody = !quote && isUnattributed(gold, span);
    const mentions = candidatesOf(scene, quotation, previous);
    const isRight = rightMentions(scene, mentions, quote);
    const weight = quote?.kind === 'fragment' ? FRAGMENT_WEIGHT : 1;
    if (isNobody || isRight.includes(true)) {
      const example = { quotation, mentions, previous, isRight, isNobody, weight };
      examples.speakers.push(speakerChoice(scene, example, true));
      examples.plainSpeakers.push(speakerChoice(scene, example, false));
    }
    const mention: SpeakerMention | undefined = mentions[isRight.lastIndexOf(true)];
    if (!quote || !mention) continue;
    const sentence = sentenceOf[mention.first] ?? 0;
    const question = {
      mention,
      previous: previousEntity,
      sincePrevious: Math.max(0, sentence - lastSentence),
    };
    const choice = mention === previous ? null : referentChoice(scene, { question, places }, quote);
    if (choice) examples.referents.push(choice);
    previous = mention;
    previousEntity = entityNamed(entities, quote.speakerName);
    lastSentence = sentenceOf[firstTokens[quotation] ?? 0] ?? 0;
  }
  return examples;
}
