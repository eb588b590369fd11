import type { AnalysisInput } from '../analysis/model';
import type { Entity } from '../entities/model';
import { spanOf, type TextSpan } from '../text/span';
import { chooseSpeaker, type SpeakerChoice } from './choose-speaker';
import { findEntityPlaces } from './entity-facts';
import { findQuotations } from './find-quotations';
import { languageDataOf } from './language-data';
import type { SpeakerMention } from './mentions';
import type { Attribution, Speaker } from './model';
import type { QuoteModel } from './quote-model';
import { isCueAt, lowerAt, readText, type Reading } from './reading';
import { resolveSpeaker, type Resolution } from './resolve-speaker';
import { paragraphOfQuotation, sceneOf, type Scene } from './scene';
import { cueAfter, cueBefore } from './score-mention';
import { tokenize } from './tokens';
import { findTopicAttributions } from './topic-attributions';
import { topicDataOf } from './topic-data';

export { loadQuoteModel, type QuoteModel } from './quote-model';

/** Without a cue a quotation needs as many words to be taken for a statement. */
const MIN_WORDS = 5;

/** Evidence from which a quotation is a statement: a short one is more often a nickname, a title or a scare quote. */
const MIN_EVIDENCE = -12;
const MIN_EVIDENCE_SHORT = 50;
const SHORT = 5;

interface Statement {
  readonly segments: TextSpan[];
  readonly mention: SpeakerMention | null;
  readonly speaker: Speaker | null;
  readonly confidence: number;
  /** Paragraph of the last segment. */
  paragraph: number;
}

function cueOf(reading: Reading, mention: SpeakerMention | null): TextSpan | null {
  if (!mention) return null;
  const after = cueAfter(reading, mention);
  const token = reading.tokens[after === -1 ? cueBefore(reading, mention) : after];
  return token ? spanOf(reading.text, token.start, token.end) : null;
}

function speakerOf(reading: Reading, mention: SpeakerMention, { entity }: Resolution): Speaker {
  const words = spanOf(reading.text, mention.start, mention.end);
  const name = entity?.name ?? (mention.kind === 'name' ? words.text : null);
  const role = entity?.role ?? (mention.kind === 'nominal' ? words.text : '');
  return { mention: words, name, entityId: entity?.id ?? null, role };
}

/** Points of score to confidence, by what share of such choices was right on held-out articles. */
function confidenceOf(choice: SpeakerChoice, resolution: Resolution): number {
  const lead = Math.min(choice.lead, resolution.lead);
  return Math.min(0.98, 0.5 + lead / 200);
}

function minEvidence(reading: Reading, quotation: number): number {
  let words = 0;
  const last = reading.lastTokens[quotation] ?? 0;
  for (let index = reading.firstTokens[quotation] ?? 0; index < last; index += 1)
    if (reading.tokens[index]?.isWord) words += 1;
  return words < SHORT ? MIN_EVIDENCE_SHORT : MIN_EVIDENCE;
}

/** Whether a quotation carries on the statement before: in the same paragraph, or with nothing said in between. */
function goesOn({ reading }: Scene, quotation: number, last: Statement): boolean {
  const first = reading.firstTokens[quotation] ?? 0;
  if ((reading.paragraphOf[first] ?? 0) === last.paragraph) return true;
  for (let index = first - 1; reading.quotationOf[index] === -1; index -= 1)
    if (lowerAt(reading, index) !== '\n') return false;
  return true;
}

function findStatements(scene: Scene, model: QuoteModel): Statement[] {
  const { reading } = scene;
  const places = findEntityPlaces(reading, scene.entities);
  const statements: Statement[] = [];
  let previous: SpeakerMention | null = null;
  let previousEntity: Entity | null = null;
  let lastSentence = -10;
  for (const [quotation, { start, end }] of reading.quotations.entries()) {
    const choice = chooseSpeaker(scene, { quotation, previous }, model);
    if (choice.evidence < minEvidence(reading, quotation)) continue;
    const segment = spanOf(reading.text, start, end);
    const paragraph = paragraphOfQuotation(scene, quotation);
    const { mention } = choice;
    const last = statements.at(-1);
    if (last && mention && mention === last.mention && goesOn(scene, quotation, last)) {
      last.segments.push(segment);
      last.paragraph = paragraph;
      continue;
    }
    if (!mention) {
      statements.push({ segments: [segment], mention, speaker: null, confidence: 0.4, paragraph });
      continue;
    }
    const sentence = reading.sentenceOf[mention.first] ?? 0;
    const question = {
      mention,
      previous: previousEntity,
      sincePrevious: Math.max(0, sentence - lastSentence),
    };
    const resolution = resolveSpeaker(scene, { question, places }, model);
    statements.push({
      segments: [segment],
      mention,
      speaker: speakerOf(reading, mention, resolution),
      confidence: confidenceOf(choice, resolution),
      paragraph,
    });
    previous = mention;
    previousEntity = resolution.entity;
    lastSentence = reading.sentenceOf[reading.firstTokens[quotation] ?? 0] ?? 0;
  }
  return statements;
}

function toAttribution(reading: Reading, statement: Statement, index: number): Attribution {
  const { segments, mention, speaker, confidence } = statement;
  return { id: `q${index + 1}`, type: 'direct', segments, cue: cueOf(reading, mention), speaker, confidence };
}

function withoutSpeakers(text: string): Attribution[] {
  return findQuotations(text)
    .filter(({ start, end }) => tokenize(text.slice(start, end), '').length > MIN_WORDS)
    .map(({ start, end }, index) => ({
      id: `q${index + 1}`,
      type: 'direct',
      segments: [spanOf(text, start, end)],
      cue: null,
      speaker: null,
      confidence: 0,
    }));
}

/**
 * Every statement of a text with its speaker, in reading order. `entities` are those of the same text. Empty when
 * nobody is quoted. In a language without cues the quotations come without a speaker.
 */
export function findAttributions(
  input: AnalysisInput,
  entities: readonly Entity[],
  model: QuoteModel,
): Attribution[] {
  const topicData = topicDataOf(input.language);
  if (topicData) return findTopicAttributions(input.text, entities, topicData);
  const data = languageDataOf(input.language);
  if (!data) return withoutSpeakers(input.text);
  const reading = readText(input.text, findQuotations(input.text), data);
  return findStatements(sceneOf(reading, entities), model).map((statement, index) =>
    toAttribution(reading, statement, index),
  );
}

function hasCueNear(reading: Reading, quotation: number): boolean {
  const first = reading.firstTokens[quotation] ?? 0;
  const last = reading.lastTokens[quotation] ?? 0;
  for (let index = first - 1; index >= first - 12 && lowerAt(reading, index) !== '\n'; index -= 1)
    if (isCueAt(reading, index)) return true;
  for (let index = last; index < last + 12 && lowerAt(reading, index) !== '\n'; index += 1)
    if (isCueAt(reading, index)) return true;
  return false;
}

/** How many statements marks and cues alone show: cheap, for the toolbar badge. */
export function countAttributions(text: string, language: string): number {
  const data = languageDataOf(language);
  if (!data) return withoutSpeakers(text).length;
  const reading = readText(text, findQuotations(text), data);
  return reading.quotations.filter((_, quotation) => hasCueNear(reading, quotation)).length;
}
