import type { Entity } from '../entities/model';
import type { Attribution } from '../quotes/model';

/** What the analysis of a text needs. */
export interface AnalysisInput {
  /** The article text: paragraphs separated by one or more `\n`. */
  readonly text: string;
  /** BCP 47 tag; empty when unknown, then it is guessed from the text. */
  readonly language: string;
  /** ISO 8601 date of publication; `null` when unknown. Relative dates are worked out from it. */
  readonly published: string | null;
}

/** Quotes and entities of one text, as spans into it. */
export interface Analysis {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  /** True where the entity list comes from patterns and lists only. */
  readonly isRough: boolean;
  /** True where the text is too long, or quotes too often, and only its beginning was analysed. */
  readonly isPartial: boolean;
}
