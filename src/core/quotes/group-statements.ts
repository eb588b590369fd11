import type { Entity } from '../entities/model';
import { spanOf, type TextSpan } from '../text/span';
import { chooseSpeaker, type SpeakerChoice } from './choose-speaker';
import type { EntityPlace } from './entity-facts';
import type { SpeakerMention } from './speaker-mention';
import type { QuoteModel } from './quote-model';
import { CueRank, lowerAt, type Reading } from './reading';
import { resolveSpeaker, type Resolution } from './resolve-speaker';
import { paragraphOfQuotation, type Scene } from './scene';
import { findTurns } from './transcript-turns';

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
const MIN_EVIDENCE_SHORT = 60;
/** A short one right after the word that reports it. */
const MIN_EVIDENCE_CUED = -40;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their']);
/** The same in languages whose words the model has not learned. */
const MIN_EVIDENCE_FOREIGN = -35;
const SHORT = 5;

const UNKNOWN: Resolution = { entity: null, lead: 0 };
const LONG_AGO = 99;

function isShort(reading: Reading, quotation: number): boolean {
  const tokens = reading.tokens.slice(reading.firstTokens[quotation], reading.lastTokens[quotation]);
  return tokens.filter(token => token.isWord).length < SHORT;
}

/** Whether a reporting word stands right before the quotation, an article at most between them. */
function followsCue({ firstTokens, tokens, cueRanks }: Reading, quotation: number): boolean {
  let index = (firstTokens[quotation] ?? 0) - 1;
  if (ARTICLES.has(tokens[index]?.lower ?? '')) index -= 1;
  return (cueRanks[index] ?? CueRank.none) !== CueRank.none;
}

function isStatement(reading: Reading, quotation: number, { evidence }: SpeakerChoice): boolean {
  if (isShort(reading, quotation)) {
    return evidence >= (followsCue(reading, quotation) ? MIN_EVIDENCE_CUED : MIN_EVIDENCE_SHORT);
  }
  return evidence >= (reading.data.language === 'en' ? MIN_EVIDENCE : MIN_EVIDENCE_FOREIGN);
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

/** Who says each quotation: by its own heading in a transcript, else by the ranking. */
function createChooser(scene: Scene, model: QuoteModel) {
  const turns = findTurns(scene);
  return (quotation: number, previous: SpeakerMention | null): SpeakerChoice => {
    const mention = turns[quotation];
    if (mention) return { mention, lead: CERTAIN, evidence: CERTAIN };
    return chooseSpeaker(scene, { quotation, previous }, model);
  };
}

/** The verbatim statements of a text in reading order: which quotations are some, and who speaks. */
export function findStatements(scene: Scene, places: readonly EntityPlace[], model: QuoteModel): Statement[] {
  const { reading } = scene;
  const choose = createChooser(scene, model);
  const resolver = new Resolver(scene, places, model);
  const statements: Statement[] = [];
  let previous: SpeakerMention | null = null;
  for (const [quotation, { start, end }] of reading.quotations.entries()) {
    const choice: SpeakerChoice = choose(quotation, previous);
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
