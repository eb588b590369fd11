import type { EntityType } from '../entities/model';
import type { ExportArticle } from './export-record';

/** The words of the reader's language that files hold. */
export interface ExportLabels {
  /** BCP 47 tag that dates are written in. */
  readonly locale: string;
  readonly highlights: string;
  readonly quotes: string;
  readonly indirectStatements: string;
  readonly probably: string;
  readonly tags: string;
  readonly articleText: string;
  readonly untitled: string;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
}

export interface WriteOptions {
  readonly labels: ExportLabels;
  /** Whether formats that are read by people hold the article text as well. */
  readonly isTextIncluded: boolean;
}

/** `own` is made of the reader's template; all others are listed in `exportFormats`. */
export type ExportFormatId =
  | 'own'
  | 'markdown'
  | 'obsidian'
  | 'logseq'
  | 'json'
  | 'csv'
  | 'quotes'
  | 'entities'
  | 'html'
  | 'jsonld'
  | 'readwise'
  | 'ris'
  | 'bibtex'
  | 'biblatex'
  | 'csl'
  | 'text';

/** One kind of file. */
export interface ExportFormat {
  readonly id: ExportFormatId;
  /** Ending of the file's name, without the dot. */
  readonly extension: string;
  /** MIME type. */
  readonly type: string;
  /** Whether `isTextIncluded` makes a difference. */
  readonly canHoldText: boolean;
  /**
   * The file of these articles in pieces, each made in a few milliseconds, so that a caller can pause or stop between
   * two of them. Joined they are the file.
   */
  readonly write: (articles: readonly ExportArticle[], options: WriteOptions) => Generator<string>;
}

/** The labels in English: what `predict` and the tests write with. */
export const ENGLISH_LABELS: ExportLabels = {
  locale: 'en',
  highlights: 'Highlights',
  quotes: 'Quotes',
  indirectStatements: 'Indirect statements',
  probably: 'probably',
  tags: 'Tags',
  articleText: 'Article text',
  untitled: 'Untitled article',
  entityTypes: { PER: 'People', ORG: 'Organisations', LOC: 'Places', DATE: 'Dates', MISC: 'Other names' },
};
