import type { ExportFormatId } from '../../core/export/export-format';
import type { MessageKey } from '../localisation';

/** What there is to export, by kind. */
export interface ExportCounts {
  readonly quotes: number;
  readonly highlights: number;
  /** `null` where nobody counted them. */
  readonly entities: number | null;
}

type Part = keyof ExportCounts;

const EVERYTHING: readonly Part[] = ['highlights', 'quotes', 'entities'];
const HIGHLIGHTS_AND_QUOTES: readonly Part[] = ['highlights', 'quotes'];
const HIGHLIGHTS: readonly Part[] = ['highlights'];

/** What each format holds of an article, beside its source. */
export const FORMAT_PARTS: Readonly<Record<ExportFormatId, readonly Part[]>> = {
  // The reader's template decides.
  markdown: EVERYTHING,
  obsidian: EVERYTHING,
  logseq: HIGHLIGHTS_AND_QUOTES,
  html: HIGHLIGHTS_AND_QUOTES,
  text: HIGHLIGHTS_AND_QUOTES,
  csv: HIGHLIGHTS,
  quotes: ['quotes'],
  entities: ['entities'],
  json: EVERYTHING,
  jsonld: HIGHLIGHTS,
  readwise: HIGHLIGHTS,
  ris: HIGHLIGHTS,
  bibtex: [],
  biblatex: [],
  csl: [],
  own: EVERYTHING,
};

/** Formats that are nothing without one of their parts: a table, or a list of annotations. */
const WITHOUT_SOURCE: readonly ExportFormatId[] = ['csv', 'quotes', 'entities', 'jsonld', 'readwise'];

/** The kinds' names as the views call them. */
export const PART_KEYS: Readonly<Record<Part, MessageKey>> = {
  highlights: 'tabHighlights',
  quotes: 'tabQuotes',
  entities: 'tabEntities',
};

/** The parts that are in the file of this format, in order; `null` when the file would be empty. */
export function partsIn(format: ExportFormatId, counts: ExportCounts): readonly Part[] | null {
  const parts = FORMAT_PARTS[format].filter(part => counts[part] !== 0);
  return parts.length === 0 && WITHOUT_SOURCE.includes(format) ? null : parts;
}
