import { formatArticleDate } from '../article-date';
import {
  citationFieldsOf,
  formatParts,
  type CitationFields,
  type DateParts,
} from '../citation/citation-fields';
import { familyOf, type CitedName } from '../citation/person-name';
import { bareArticle } from '../../import/article-builder';
import { commonLink, type CopyInput } from './passage';

/** What the reference styles are made of. */
export interface Reference extends CitationFields {
  readonly link: string;
}

/** The facts of the article for a reference, its link as it is to be written. */
export function referenceOf(input: CopyInput): Reference {
  const { article, accessed } = input;
  const fields = citationFieldsOf(bareArticle('', article, accessed));
  return { ...fields, link: commonLink(input) };
}

/** "J.-L. M." of "Jean-Luc Marie". */
export function initialsOf(given: string): string {
  return given
    .split(' ')
    .map(word =>
      word
        .split('-')
        .map(part => `${Array.from(part)[0]?.toUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

/** The family name, or the whole name where it stays whole. */
export function shortName(name: CitedName): string {
  return 'literal' in name ? name.literal : familyOf(name);
}

/** MLA shortens all months but those of four letters or fewer; September to four. */
function shortMonth(name: string): string {
  if (name.length <= 4) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
}

const DATE_STYLES = {
  apa: (year: number, month: string, day: string) => `${year}, ${[month, day].filter(Boolean).join(' ')}`,
  mla: (year: number, month: string, day: string) =>
    [day, shortMonth(month), String(year)].filter(Boolean).join(' '),
  chicago: (year: number, month: string, day: string) =>
    day === '' ? `${month} ${year}` : `${month} ${day}, ${year}`,
} as const;

/** The day in the order of a style: "2026, March 18", "18 Mar. 2026", "March 18, 2026"; as much as is known. */
export function dateIn(style: keyof typeof DATE_STYLES, parts: DateParts): string {
  const [year, month, day] = parts;
  if (year === undefined) return '';
  const name = month === undefined ? '' : formatArticleDate(formatParts([year, month], '-'), 'en');
  const word = /\p{L}+/u.exec(name)?.[0];
  return word === undefined ? String(year) : DATE_STYLES[style](year, word, String(day ?? ''));
}

/** Two names joined by `and`, more by commas. */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
}

/** Names of a reference list by APA 7 (section 9.8): "&" behind a comma, of more than twenty the first nineteen and the last. */
export function joinReferenceNames(names: readonly string[]): string {
  const [last = ''] = names.slice(-1);
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** The text with exactly one full stop at its end, inside closing quotation marks as American styles have it. */
export function withStop(text: string): string {
  if (text === '' || /[.?!。？！][”’]*$/u.test(text)) return text;
  const isQuoted = text.endsWith('”') || (text.endsWith('’') && text.includes('‘'));
  return isQuoted ? `${text.slice(0, -1)}.${text.slice(-1)}` : `${text}.`;
}

/** A title as it stands between double quotation marks: its own become single ones (Chicago 17, section 13.30). */
export function insideMarks(title: string): string {
  return title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}
