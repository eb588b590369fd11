import type { SpeakerMention } from './speaker-mention';
import { Job, type QuoteModel } from './quote-model';
import { tokenAt } from './reading';
import { subjectOfReport, type ReportSubject } from './report-subject';
import { candidatesOf, type Scene } from './scene';
import { speakerFeatures } from './speaker-features';
import { statementFeatures } from './statement-features';

/** The best candidate for the speaker of one quotation, and how it compares. Scores are whole numbers. */
export interface SpeakerChoice {
  readonly mention: SpeakerMention | null;
  /** How far the best candidate lies above the best that names somebody else. */
  readonly lead: number;
  /** How far it lies above "nobody is said to have said this"; the higher, the more it is a statement. */
  readonly evidence: number;
}

interface Ranked {
  readonly mention: SpeakerMention;
  /** What the model gives it, and what grammar adds to that. */
  readonly learned: number;
  readonly score: number;
}

const isSame = (a: SpeakerMention, b: SpeakerMention): boolean =>
  a === b || (a.entity !== null && a.entity === b.entity) || (a.start < b.end && b.start < a.end);

function leadOf(ranked: readonly Ranked[], best: Ranked): number {
  let second = -Infinity;
  for (const { mention, score } of ranked)
    if (!isSame(mention, best.mention)) second = Math.max(second, score);
  return Math.min(best.score - second, MAX_LEAD);
}

const MAX_LEAD = 1000;

/** What the grammar of a sentence is worth in languages whose words the model has not learned. */
const BONUS: Readonly<Record<ReportSubject['construction'], number>> = {
  source: 150,
  inverted: 150,
  direct: 120,
  topic: 30,
  continued: 80,
};

/** What a verb of saying right after a quotation adds: even one word is then a statement ("No", dijo ella). */
const REPORTED = 60;

function isReportedAfter(
  { reading }: Scene,
  quotation: number,
  { construction, mention }: ReportSubject,
): boolean {
  const last = reading.lastTokens[quotation] ?? 0;
  const word = (reading.firstTokens[quotation] ?? 0) + 1;
  return construction === 'inverted' && mention.first >= last && tokenAt(reading, word)?.isCapital === true;
}

/** Score every candidate near a quotation. Features of words are English; other languages use those of structure. */
export function chooseSpeaker(
  scene: Scene,
  at: { quotation: number; previous: SpeakerMention | null },
  model: QuoteModel,
): SpeakerChoice {
  const { quotation, previous } = at;
  const isLexical = scene.reading.data.language === 'en';
  const subject = isLexical ? null : subjectOfReport(scene, quotation, previous);
  const near = candidatesOf(scene, quotation, previous);
  const candidates = subject && !near.includes(subject.mention) ? [...near, subject.mention] : near;
  const ranked = candidates.map(mention => {
    const features = speakerFeatures(scene, { quotation, mention, previous }, isLexical);
    const bonus = subject?.mention === mention ? BONUS[subject.construction] : 0;
    const learned = model.score(features, Job.speaker);
    return { mention, learned, score: learned + bonus };
  });
  const nobody = model.score(statementFeatures(scene, quotation, isLexical), Job.speaker);
  const [first, ...others] = ranked;
  if (!first) return { mention: null, lead: 0, evidence: -nobody };
  const best = others.reduce((top, next) => (next.score > top.score ? next : top), first);
  const isReported = subject !== null && isReportedAfter(scene, quotation, subject);
  const learned = Math.max(...ranked.map(({ learned: points }) => points));
  const evidence = learned - nobody + (isReported ? REPORTED : 0);
  return { mention: best.mention, lead: leadOf(ranked, best), evidence };
}
