import { createRequire } from 'node:module';

import type { ExportFormatId } from '../../../src/core/export/export-format';
import type { ExportArticle } from '../../../src/core/export/export-record';

/** What citation-js makes of an entry. It brings no types of its own. */
interface CslItem {
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly Record<string, string>[];
  /** RIS: names of newspaper authors come back under this name, as they were written. */
  readonly reporter?: string | readonly string[];
  readonly issued?: { 'date-parts': number[][] };
  readonly accessed?: { 'date-parts': number[][] };
  readonly URL?: string;
  readonly language?: string;
}

const load = createRequire(import.meta.url);
const { Cite } = load('@citation-js/core') as {
  Cite: new (text: string, options?: object) => { data: CslItem[] };
};
for (const plugin of ['bibtex', 'ris', 'csl']) load(`@citation-js/plugin-${plugin}`);

/** The bibliographies, and how citation-js is told what a file is. */
export const CITATION_TYPES = {
  bibtex: '@biblatex/text',
  biblatex: '@biblatex/text',
  ris: '@ris/file',
  csl: undefined,
} as const satisfies Partial<Record<ExportFormatId, string | undefined>>;

export type CitationFormat = keyof typeof CITATION_TYPES;

/** What a bibliography says of one article. Names as their letters, sorted, so that the order of a name does not count. */
export interface CitedFields {
  readonly title: string;
  readonly paper: string;
  readonly authors: readonly string[];
  readonly issued: readonly number[];
  readonly accessed: readonly number[];
  readonly url: string;
  readonly language: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function nameOf(name: Readonly<Record<string, string>>): string {
  const { literal, given, family, suffix } = name;
  return literal ?? [given, name['non-dropping-particle'], family, suffix].filter(Boolean).join(' ');
}

/** A name in whichever order it was written. */
const letters = (name: string): string =>
  Array.from(name.replace(/[\s,]+/g, ''))
    .sort()
    .join('');

/** The fields of the articles as they were. citation-js reads of a RIS date the year only. */
export function citedFieldsOf(articles: readonly ExportArticle[], format: CitationFormat): CitedFields[] {
  return articles.map(({ saved: { article, visited } }) => ({
    title: oneLine(article.title),
    paper: article.publication,
    authors: article.authors.map(letters),
    issued: (article.published ?? '')
      .slice(0, 10)
      .split('-')
      .filter(Boolean)
      .map(Number)
      .slice(0, format === 'ris' ? 1 : 3),
    accessed: visited.slice(0, 10).split('-').map(Number),
    url: article.url,
    language: article.language,
  }));
}

const firstDate = (date: CslItem['issued']): readonly number[] => date?.['date-parts'][0] ?? [];

function authorsOf({ author = [], reporter = [] }: CslItem): string[] {
  return [...author.map(nameOf), ...[reporter].flat()].map(letters);
}

/** The fields that citation-js reads out of a file. */
export function readCitations(file: string, format: CitationFormat): CitedFields[] {
  const forceType = CITATION_TYPES[format];
  const { data } = new Cite(file, forceType === undefined ? {} : { forceType });
  return data.map(item => ({
    // Protected capitals come back in a span.
    title: oneLine((item.title ?? '').replace(/<\/?span[^>]*>/g, '')),
    paper: item['container-title'] ?? '',
    authors: authorsOf(item),
    issued: firstDate(item.issued),
    accessed: firstDate(item.accessed),
    url: item.URL ?? '',
    language: item.language ?? '',
  }));
}
