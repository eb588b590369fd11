import type { Annotation } from '../annotation/model';
import { exactOf, type LastSeen, type QuotedSpeaker, type SavedArticle } from '../library/model';
import { LOW_CONFIDENCE, type Attribution, type AttributionType } from '../quotes/model';
import { descriptionOf } from '../quotes/speaker-description';
import type { Span } from '../text/span';
import { statementOf } from './statement';

/** An annotation on its way out or in: a saved one, but its colour may be one of another tool. */
export interface ExportAnnotation extends Annotation {
  readonly color: string;
  readonly speaker: QuotedSpeaker | null;
  readonly lastSeen: LastSeen | null;
}

/** One statement of an article as files hold it. What is unknown is an empty string. */
export interface ExportQuote {
  readonly type: AttributionType;
  /** One line, without its outer quotation marks. */
  readonly text: string;
  /** The speaker's name, or a description of a source that the text leaves unnamed. */
  readonly speaker: string;
  /** True when `speaker` is a name. */
  readonly isNamed: boolean;
  readonly role: string;
  readonly cue: string;
  readonly isSure: boolean;
  /** Where it stands in the article text; empty when that is not known. */
  readonly spans: readonly Span[];
}

/** One article with all that a file may hold of it; what every writer is given and every reader gives back. */
export interface ExportArticle {
  readonly saved: SavedArticle;
  readonly annotations: readonly ExportAnnotation[];
  /** In reading order; made from `saved.attributions`, and not read back. */
  readonly quotes: readonly ExportQuote[];
}

/** The statement as a file holds it. `text` is the article text that its spans refer to. */
export function exportQuoteOf(attribution: Attribution, text: string): ExportQuote {
  const { type, speaker, cue, segments, confidence } = attribution;
  const isNamed = speaker?.name != null;
  return {
    type,
    text: statementOf(attribution, text),
    speaker: speaker ? (speaker.name ?? descriptionOf(speaker)) : '',
    isNamed,
    role: isNamed ? speaker.role : '',
    cue: cue?.text ?? '',
    isSure: confidence >= LOW_CONFIDENCE,
    spans: segments.map(({ start, end }) => ({ start, end })),
  };
}

/** A saved article and its annotations, ready for any writer. */
export function exportArticleOf(
  saved: SavedArticle,
  annotations: readonly ExportAnnotation[],
): ExportArticle {
  const quotes = saved.attributions.map(attribution => exportQuoteOf(attribution, saved.text));
  return { saved, annotations, quotes };
}

/** The words before and behind the annotated ones; empty when they were not kept. */
export function surroundingsOf({ target }: Annotation): { prefix: string; suffix: string } {
  for (const selector of target.selector)
    if (selector.type === 'TextQuoteSelector') return { prefix: selector.prefix, suffix: selector.suffix };
  return { prefix: '', suffix: '' };
}

/** The lines of an annotation's words: blocks of the page, without empty ones. */
export function exactLinesOf(annotation: Annotation): string[] {
  return linesOf(exactOf(annotation)).filter(line => line.trim() !== '');
}

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
