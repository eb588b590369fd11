import type { Entity } from '../entities/model';
import { spanOf, type Span, type TextSpan } from '../text/span';
import type { Quotation } from './find-quotations';
import { longJapaneseNames } from './japanese-names';
import { maskQuotations, sentenceAfter, sentenceAround, sentenceBefore } from './masked-text';
import type { Attribution, Speaker } from './model';
import type { TopicData } from './topic-data';
import { findKnownPeople } from './topic-names';
import {
  namedPlaces,
  speakerOfTopic,
  splitTitle,
  type TopicContext,
  type TopicSpeaker,
} from './topic-speaker';
import { isStatement, reportOf } from './topic-statement';
import { findTopics } from './topics';

const SENTENCES_BACK = 4;
/** Weight of a topic that may speak in its own sentence, and of one that is looked for further off. */
const MIN_WEIGHT = 2;
const MIN_DISTANT_WEIGHT = 3;

interface Scene extends TopicContext {
  readonly masked: string;
}

function bestTopic(scene: Scene, span: Span, minWeight: number): TopicSpeaker | null {
  let best: TopicSpeaker | null = null;
  let top = 0;
  for (const topic of findTopics(scene.masked, span, scene.data)) {
    const speaker = speakerOfTopic(topic, scene);
    if (speaker.weight < minWeight && !speaker.isPronoun) continue;
    const weight = speaker.weight + (topic.isTopic ? 1.5 : 0);
    if (weight < top) continue;
    best = speaker;
    top = weight;
  }
  return best;
}

/** The topic of the sentences before, down to where somebody spoke last. */
function topicBefore(scene: Scene, sentence: Span, floor: number): TopicSpeaker | null {
  let before = sentenceBefore(scene.masked, sentence, floor);
  for (let count = 0; before && count < SENTENCES_BACK; count += 1) {
    const speaker = bestTopic(scene, before, MIN_DISTANT_WEIGHT);
    if (speaker) return speaker;
    before = sentenceBefore(scene.masked, before, floor);
  }
  return null;
}

function topicAfter(scene: Scene, sentence: Span): TopicSpeaker | null {
  const after = sentenceAfter(scene.masked, sentence);
  return after && bestTopic(scene, after, MIN_DISTANT_WEIGHT);
}

/** Who spoke, and where the last of it ended. */
interface Said {
  readonly speaker: TopicSpeaker;
  readonly end: number;
}

interface Found {
  readonly speaker: TopicSpeaker;
  readonly confidence: number;
}

/** Whether a paragraph without a statement lies between. */
const isLongAgo = (scene: Scene, said: Said, start: number): boolean =>
  scene.masked.slice(said.end, start).trim().includes('\n');

/** The topic of a sentence right after that says who spoke: "이렇게 말했다", "こう語った". */
function speakerThus(scene: Scene, sentence: Span): TopicSpeaker | null {
  const after = sentenceAfter(scene.masked, sentence);
  if (!after) return null;
  const words = scene.masked.slice(after.start, after.end);
  const pointsBack = scene.data.thus.some(word => words.includes(word));
  const reports = scene.data.cues.some(cue => words.includes(cue));
  return pointsBack && reports ? bestTopic(scene, after, MIN_WEIGHT) : null;
}

function speakerElsewhere(scene: Scene, sentence: Span, last: Said | null): Found | null {
  const thus = speakerThus(scene, sentence);
  if (thus) return { speaker: thus, confidence: 0.8 };
  const earlier = topicBefore(scene, sentence, last?.end ?? 0);
  if (earlier) return { speaker: earlier, confidence: 0.62 };
  const after = topicAfter(scene, sentence);
  if (last && !(after && isLongAgo(scene, last, sentence.start)))
    return { speaker: last.speaker, confidence: 0.65 };
  return after && { speaker: after, confidence: 0.4 };
}

function findSpeaker(
  scene: Scene,
  at: { quotation: Quotation; sentence: Span },
  last: Said | null,
): Found | null {
  const { quotation, sentence } = at;
  const before = bestTopic(scene, { start: sentence.start, end: quotation.start }, MIN_WEIGHT);
  if (before) return { speaker: before, confidence: 0.9 };
  const after = bestTopic(scene, { start: quotation.end, end: sentence.end }, MIN_WEIGHT);
  if (after) return { speaker: after, confidence: 0.8 };
  if (last && last.end > sentence.start) return { speaker: last.speaker, confidence: 0.8 };
  return speakerElsewhere(scene, sentence, last);
}

type LongNames = ReadonlyMap<string, string>;

/** A pronoun stands for whoever was the topic last. */
function resolve(scene: Scene, speaker: TopicSpeaker, last: Said | null): TopicSpeaker {
  if (!speaker.isPronoun) return speaker;
  const earlier = topicBefore(scene, sentenceAround(scene.masked, speaker.span), last?.end ?? 0);
  const person = earlier?.isPronoun === false ? earlier : last?.speaker;
  return person ? { ...speaker, entity: person.entity, name: person.name } : speaker;
}

function toSpeaker(text: string, { span, entity, name: short }: TopicSpeaker, names: LongNames): Speaker {
  const name = short === null ? null : (names.get(short) ?? short);
  const mention = spanOf(text, span.start, span.end);
  const role = name === null ? mention.text : (entity?.role ?? '');
  return { mention, name, entityId: entity?.id ?? null, role };
}

interface Statement {
  readonly segments: TextSpan[];
  cue: TextSpan | null;
  readonly speaker: TopicSpeaker | null;
  readonly confidence: number;
  readonly sentence: Span;
}

/** Two quotations in one sentence by one speaker are one statement. */
const isSameStatement = (a: Statement | undefined, b: Statement): a is Statement =>
  a?.speaker != null &&
  a.sentence.start === b.sentence.start &&
  a.speaker.span.start === b.speaker?.span.start;

function addStatement(statements: Statement[], next: Statement): void {
  const previous = statements.at(-1);
  if (!isSameStatement(previous, next)) {
    statements.push(next);
    return;
  }
  previous.segments.push(...next.segments);
  previous.cue = next.cue ?? previous.cue;
}

function findStatements(scene: Scene, text: string, quotations: readonly Quotation[]): Statement[] {
  const statements: Statement[] = [];
  let last: Said | null = null;
  for (const quotation of quotations) {
    const sentence = sentenceAround(scene.masked, quotation);
    const report = reportOf(scene, quotation, sentence);
    if (!isStatement(scene, quotation, { sentence, report })) continue;
    const found: Found | null = findSpeaker(scene, { quotation, sentence }, last);
    const speaker: TopicSpeaker | null = found && resolve(scene, found.speaker, last);
    addStatement(statements, {
      segments: [spanOf(text, quotation.start, quotation.end)],
      cue: report.cue,
      speaker,
      confidence: found?.confidence ?? 0,
      sentence,
    });
    if (speaker) last = { speaker: { ...speaker, isPronoun: false }, end: quotation.end };
  }
  return statements;
}

/** Statements of a Korean or Japanese text with their speakers: the topic of the sentence, or who was the topic before. */
export function findTopicAttributions(
  text: string,
  found: { quotations: readonly Quotation[]; entities: readonly Entity[] },
  data: TopicData,
): Attribution[] {
  const { quotations, entities } = found;
  const masked = maskQuotations(text, quotations);
  const people = findKnownPeople(masked, data, topic => splitTitle(masked, topic, data));
  const scene: Scene = { text: masked, masked, data, entities, places: namedPlaces(entities), people };
  const names: LongNames = data.language === 'ja' ? longJapaneseNames(text) : new Map();
  return findStatements(scene, text, quotations).map(({ segments, cue, speaker, confidence }, index) => ({
    id: `q${index + 1}`,
    type: 'direct',
    segments,
    cue,
    speaker: speaker && toSpeaker(text, speaker, names),
    confidence,
  }));
}
