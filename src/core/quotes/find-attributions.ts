import type { AnalysisInput } from '../analysis/model';
import type { Entity } from '../entities/model';
import type { ReadModel } from '../read-model';
import { spanOf, type TextSpan } from '../text/span';
import { findQuotations } from './find-quotations';
import { languageDataOf } from './language-data';
import { findMentions, type SpeakerMention } from './mentions';
import type { Attribution, Speaker } from './model';
import { readText, type Reading } from './reading';
import { resolveSpeaker } from './resolve-speaker';
import { cueAfter, cueBefore, MIN_SCORE, scoreMention } from './score-mention';
import { tokenize } from './tokens';

/** What `findAttributions` has learned. */
export interface QuoteModel {
  /** Without a cue a quotation needs as many words to be taken for a statement. */
  readonly minWords: number;
}

/** Load the quote model of the package. */
export const loadQuoteModel: (read: ReadModel) => Promise<QuoteModel> = () => Promise.resolve(MARKS_AND_CUES);

const MARKS_AND_CUES: QuoteModel = { minWords: 5 };

interface Statement {
  readonly segments: TextSpan[];
  readonly cue: TextSpan | null;
  readonly speaker: Speaker | null;
  readonly confidence: number;
  readonly paragraph: number;
}

function bestMention(reading: Reading, quotation: number, mentions: readonly SpeakerMention[]) {
  let best: SpeakerMention | null = null;
  let score = MIN_SCORE;
  for (const mention of mentions) {
    const value = scoreMention(reading, quotation, mention);
    if (value <= score) continue;
    best = mention;
    score = value;
  }
  return best;
}

function cueSpan(reading: Reading, mention: SpeakerMention): TextSpan | null {
  const after = cueAfter(reading, mention);
  const token = reading.tokens[after === -1 ? cueBefore(reading, mention) : after];
  return token ? spanOf(reading.text, token.start, token.end) : null;
}

function wordCount(reading: Reading, quotation: number): number {
  const tokens = reading.tokens.slice(reading.firstTokens[quotation], reading.lastTokens[quotation]);
  return tokens.filter(token => token.isWord).length;
}

const CERTAIN = 0.8;
const UNSURE = 0.4;

/** A statement whose own sentence names nobody: the rest of the one before it, or the same speaker going on. */
function carryOn(
  statements: Statement[],
  segment: TextSpan,
  at: { paragraph: number; isContinuation: boolean },
): void {
  const previous = statements.at(-1);
  if (previous && (at.isContinuation || previous.paragraph === at.paragraph)) previous.segments.push(segment);
  else
    statements.push({
      segments: [segment],
      cue: null,
      speaker: previous?.speaker ?? null,
      confidence: UNSURE,
      paragraph: at.paragraph,
    });
}

function findStatements(reading: Reading, entities: readonly Entity[], model: QuoteModel): Statement[] {
  const mentions = findMentions(reading, entities);
  const statements: Statement[] = [];
  for (const [index, { start, end, isContinuation }] of reading.quotations.entries()) {
    const segment = spanOf(reading.text, start, end);
    const paragraph = reading.paragraphOf[reading.firstTokens[index] ?? 0] ?? 0;
    const mention = bestMention(reading, index, mentions);
    if (mention) {
      const speaker = resolveSpeaker(reading, mentions, mention);
      const cue = cueSpan(reading, mention);
      statements.push({ segments: [segment], cue, speaker, confidence: CERTAIN, paragraph });
    } else if (wordCount(reading, index) >= model.minWords) {
      carryOn(statements, segment, { paragraph, isContinuation });
    }
  }
  return statements;
}

function toAttribution(statement: Statement, index: number): Attribution {
  const { segments, cue, speaker, confidence } = statement;
  return { id: `q${index + 1}`, type: 'direct', segments, cue, speaker, confidence };
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
  const quotations = findQuotations(input.text);
  const data = languageDataOf(input.language);
  if (!data) {
    return quotations
      .filter(({ start, end }) => tokenize(input.text.slice(start, end), '').length > model.minWords)
      .map(({ start, end }, index) =>
        toAttribution(
          {
            segments: [spanOf(input.text, start, end)],
            cue: null,
            speaker: null,
            confidence: 0.4,
            paragraph: 0,
          },
          index,
        ),
      );
  }
  return findStatements(readText(input.text, quotations, data), entities, model).map(toAttribution);
}

/** How many statements marks and cues alone show: cheap, for the toolbar badge. */
export function countAttributions(text: string, language: string): number {
  return findAttributions({ text, language, published: null }, [], MARKS_AND_CUES).length;
}
