import type { Entity } from '../entities/model';
import { spanOf, type TextSpan } from '../text/span';
import { chooseSpeaker, type SpeakerChoice } from './choose-speaker';
import type { EntityPlace } from './entity-facts';
import type { SpeakerMention } from './mentions';
import type { QuoteModel } from './quote-model';
import { lowerAt, type Reading } from './reading';
import { resolveSpeaker, type Resolution } from './resolve-speaker';
import { paragraphOfQuotation, type Scene } from './scene';
import { turnOf } from './transcript-turns';

/** Quotations that are one statement, with the mention of its speaker. */
export interface Statement {
  readonly segments: TextSpan[];
  /** Index of the last quotation. */
  last: number;
  readonly mention: SpeakerMention | null;
  readonly resolution: Resolution;
  readonly lead: number;
}

/** Evidence from which a quotation is a statement: a short one is more often a nickname, a title or a scare quote. */
const MIN_EVIDENCE = -12;
const MIN_EVIDENCE_SHORT = 55;
const SHORT = 5;

const UNKNOWN: Resolution = { entity: null, lead: 0 };
const LONG_AGO = 99;

function isShort(reading: Reading, quotation: number): boolean {
  const tokens = reading.tokens.slice(reading.firstTokens[quotation], reading.lastTokens[quotation]);
  return tokens.filter(token => token.isWord).length < SHORT;
}

function isStatement(reading: Reading, quotation: number, { evidence }: SpeakerChoice): boolean {
  return evidence >= (isShort(reading, quotation) ? MIN_EVIDENCE_SHORT : MIN_EVIDENCE);
}

/** The paragraph before a quotation that begins one; `null` for a quotation that does not. */
function paragraphBefore({ reading }: Scene, quotation: number): number | null {
  let index = (reading.firstTokens[quotation] ?? 0) - 1;
  if (lowerAt(reading, index) !== '\n') return null;
  while (lowerAt(reading, index) === '\n') index -= 1;
  return reading.paragraphOf[index] ?? null;
}

/** Whether a quotation carries on the statement before: in its paragraph, or at the very beginning of the next. */
function goesOn(scene: Scene, quotation: number, last: Statement): boolean {
  const paragraph = paragraphOfQuotation(scene, last.last);
  return (
    paragraphOfQuotation(scene, quotation) === paragraph || paragraphBefore(scene, quotation) === paragraph
  );
}

function sentenceOfQuotation({ sentenceOf, firstTokens }: Reading, quotation: number): number {
  return sentenceOf[firstTokens[quotation] ?? 0] ?? 0;
}

/** Finds out for whom each mention stands; the one who spoke last is a good guess for the next pronoun. */
class Resolver {
  readonly #scene: Scene;
  readonly #places: readonly EntityPlace[];
  readonly #model: QuoteModel;
  #previous: Entity | null = null;
  #lastSentence: number | null = null;

  constructor(scene: Scene, places: readonly EntityPlace[], model: QuoteModel) {
    this.#scene = scene;
    this.#places = places;
    this.#model = model;
  }

  /** For whom a mention stands; nothing is remembered. */
  resolve(mention: SpeakerMention): Resolution {
    const sentence = this.#scene.reading.sentenceOf[mention.first] ?? 0;
    const sincePrevious = this.#lastSentence === null ? LONG_AGO : Math.max(0, sentence - this.#lastSentence);
    const question = { mention, previous: this.#previous, sincePrevious };
    return resolveSpeaker(this.#scene, { question, places: this.#places }, this.#model);
  }

  /** Remember who said a quotation. */
  remember(quotation: number, { entity }: Resolution): void {
    this.#previous = entity;
    this.#lastSentence = sentenceOfQuotation(this.#scene.reading, quotation);
  }
}

const CERTAIN = 1000;

const certain = (mention: SpeakerMention): SpeakerChoice => ({ mention, lead: CERTAIN, evidence: CERTAIN });

/** The verbatim statements of a text in reading order: which quotations are some, and who speaks. */
export function findStatements(scene: Scene, places: readonly EntityPlace[], model: QuoteModel): Statement[] {
  const { reading } = scene;
  const resolver = new Resolver(scene, places, model);
  const statements: Statement[] = [];
  let previous: SpeakerMention | null = null;
  for (const [quotation, { start, end }] of reading.quotations.entries()) {
    const turn = turnOf(scene, quotation);
    const choice: SpeakerChoice = turn ? certain(turn) : chooseSpeaker(scene, { quotation, previous }, model);
    if (!isStatement(reading, quotation, choice)) continue;
    const { mention, lead } = choice;
    const segment = spanOf(reading.text, start, end);
    const before = statements.at(-1);
    if (before && mention && mention === before.mention && goesOn(scene, quotation, before)) {
      // Grown in place: a text of one endless statement must not be copied at each step.
      before.segments.push(segment);
      before.last = quotation;
      continue;
    }
    const resolution = mention ? resolver.resolve(mention) : UNKNOWN;
    statements.push({ segments: [segment], last: quotation, mention, resolution, lead });
    if (mention) {
      previous = mention;
      resolver.remember(quotation, resolution);
    }
  }
  return statements;
}
