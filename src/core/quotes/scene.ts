import type { Entity } from '../entities/model';
import { completeMentions } from './complete-mentions';
import { findMentions, isDropped, type SpeakerMention } from './mentions';
import { refinePeople } from './refine-people';
import { lowerAt, type Reading } from './reading';
import { symbolsOf, type Symbols } from './symbols';

/** A text read, with everything in it that may speak: what the learned parts look at. */
export interface Scene {
  readonly reading: Reading;
  readonly entities: readonly Entity[];
  readonly mentions: readonly SpeakerMention[];
  readonly symbols: Symbols;
  /** For each quotation: index of the first mention after it. */
  readonly mentionsAfter: Int32Array;
}

/** Find the mentions of a reading and set the scene. */
export function sceneOf(reading: Reading, listed: readonly Entity[]): Scene {
  const refined = refinePeople(reading.text, listed, reading.data);
  const entities = completeMentions(reading.text, reading.tokens, refined);
  const mentions = findMentions(reading, entities);
  const mentionsAfter = new Int32Array(reading.quotations.length);
  let next = 0;
  for (const [index, { start }] of reading.quotations.entries()) {
    while (next < mentions.length && (mentions[next]?.start ?? start) < start) next += 1;
    mentionsAfter[index] = next;
  }
  return { reading, entities, mentions, symbols: symbolsOf(reading, mentions), mentionsAfter };
}

/** Paragraph of a quotation. */
export function paragraphOfQuotation({ reading }: Scene, quotation: number): number {
  return reading.paragraphOf[reading.firstTokens[quotation] ?? 0] ?? 0;
}

const PARAGRAPHS_BEFORE = 2;
const PARAGRAPHS_AFTER = 1;
const MAX_BEFORE = 24;
const MAX_AFTER = 12;

/** Mentions near enough to a quotation to be its speaker, nearest first on each side; `previous` is the one who spoke last. */
export function candidatesOf(
  scene: Scene,
  quotation: number,
  previous: SpeakerMention | null,
): SpeakerMention[] {
  const { reading, mentions } = scene;
  const paragraph = paragraphOfQuotation(scene, quotation);
  const paragraphOf = (mention: SpeakerMention): number => reading.paragraphOf[mention.first] ?? 0;
  const split = scene.mentionsAfter[quotation] ?? 0;
  const before = mentions
    .slice(Math.max(0, split - MAX_BEFORE), split)
    .filter(mention => paragraphOf(mention) >= paragraph - PARAGRAPHS_BEFORE * 2);
  const after = mentions
    .slice(split, split + MAX_AFTER)
    .filter(mention => paragraphOf(mention) <= paragraph + PARAGRAPHS_AFTER * 2);
  const near = [...before, ...after];
  return previous && !near.includes(previous) ? [previous, ...near] : near;
}

/** Small numbers exactly, larger ones by doubling. */
export function bin(value: number): number {
  if (value <= 4) return value;
  if (value <= 6) return 5;
  if (value <= 9) return 6;
  if (value <= 14) return 7;
  if (value <= 24) return 8;
  return value <= 48 ? 9 : 10;
}

/** Letter of a subject that is left out. */
export const DROPPED = 'z';

/** Pronoun letter of a mention ("m", "f", "p", ...); empty when it is none. */
export function pronounOf(reading: Reading, mention: SpeakerMention): string {
  if (mention.kind !== 'pronoun') return '';
  if (isDropped(mention)) return DROPPED;
  return reading.data.pronouns.get(lowerAt(reading, mention.first)) ?? '';
}
