import type { Entity } from '../../src/core/entities/model';
import { findQuotations } from '../../src/core/quotes/find-quotations';
import { languageDataOf } from '../../src/core/quotes/language-data';
import type { SpeakerMention } from '../../src/core/quotes/speaker-mention';
import { readText } from '../../src/core/quotes/reading';
import { candidatesOf, sceneOf, type Scene } from '../../src/core/quotes/scene';
import { speakerFeatures } from '../../src/core/quotes/speaker-features';
import { statementFeatures } from '../../src/core/quotes/statement-features';
import type { Choice } from './choice';
import { goldOf, isSameName, isUnattributed, type GoldQuote, type QuotedText } from './quote-gold';
import { referentExamples } from './referent-examples';

/** What one article teaches: who speaks, and for whom pronouns and descriptions stand. */
export interface QuoteExamples {
  readonly speakers: readonly Choice[];
  /** The same questions without features of words. */
  readonly plainSpeakers: readonly Choice[];
  readonly referents: readonly Choice[];
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
  if (name === null) return inside;
  const named = mentions.map(
    ({ kind, start, end }, index) =>
      inside[index] === true && kind === 'name' && isSameName(text.slice(start, end), name),
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

/** The questions of an article, each with the speaker of the quotation before as the annotators see it. */
function speakerExamples(gold: QuotedText, scene: Scene): SpeakerExample[] {
  const examples: SpeakerExample[] = [];
  let previous: SpeakerMention | null = null;
  for (const [quotation, span] of scene.reading.quotations.entries()) {
    const quote = goldOf(gold, span);
    const isNobody = !quote && isUnattributed(gold, span);
    const mentions = candidatesOf(scene, quotation, previous);
    const isRight = rightMentions(scene, mentions, quote);
    const weight = quote?.kind === 'fragment' ? FRAGMENT_WEIGHT : 1;
    if (isNobody || isRight.includes(true)) {
      examples.push({ quotation, mentions, previous, isRight, isNobody, weight });
    }
    if (quote) previous = mentions[isRight.lastIndexOf(true)] ?? previous;
  }
  return examples;
}

/** The examples of one annotated article, its entities found by our own model. */
export function examplesOf(gold: QuotedText, entities: readonly Entity[]): QuoteExamples {
  const data = languageDataOf(gold.lang);
  if (!data) return { speakers: [], plainSpeakers: [], referents: [] };
  const scene = sceneOf(readText(gold.text, findQuotations(gold.text), data), entities);
  const examples = speakerExamples(gold, scene);
  return {
    speakers: examples.map(example => speakerChoice(scene, example, true)),
    plainSpeakers: examples.map(example => speakerChoice(scene, example, false)),
    referents: referentExamples(gold, scene),
  };
}
