import { shareableUrl } from '../shareable-url';
import type { SavedArticle } from '../../library/model';
import { oneLine } from '../escape/plain-text';
import { citedNameOf, type CitedName } from './person-name';

/** Year, month, day, as much as is known; empty when nothing is. */
export type DateParts = readonly [] | readonly [number, ...number[]];

/** What bibliographies say about an article. What is unknown is empty. */
export interface CitationFields {
  readonly title: string;
  readonly names: readonly CitedName[];
  readonly paper: string;
  /** The part of the paper: "Politics". */
  readonly section: string;
  readonly issued: DateParts;
  readonly accessed: DateParts;
  readonly url: string;
  readonly language: string;
  readonly tags: readonly string[];
}

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/;

/** The numbers of an ISO 8601 date, the day as the paper printed it; empty when it is none. */
export function datePartsOf(iso: string | null): DateParts {
  const [, year, ...rest] = DATE.exec(iso ?? '') ?? [];
  if (year === undefined) return [];
  return [Number(year), ...rest.filter(Boolean).map(Number)];
}

/** The parts as text, padded to two figures: "2026-03-18" with "-". */
export function formatParts(parts: DateParts, separator: string): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join(separator);
}

/** What a bibliography needs to know about a saved article. It was read when it was last opened. */
export function citationFieldsOf({ article, visited, tags }: SavedArticle): CitationFields {
  return {
    title: oneLine(article.title),
    names: article.authors.map(citedNameOf).filter(name => !('literal' in name) || name.literal !== ''),
    paper: oneLine(article.publication),
    section: oneLine(article.section ?? ''),
    issued: datePartsOf(article.published),
    accessed: datePartsOf(visited),
    url: shareableUrl(article.url),
    language: /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(article.language) ? article.language : '',
    tags: tags.map(oneLine).filter(tag => tag !== ''),
  };
}
