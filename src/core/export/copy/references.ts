import { formatArticleDate } from '../article-date';
import { citationFieldsOf, type CitationFields } from '../citation/citation-fields';
import { familyOf, type CitedName } from '../citation/person-name';
import { bareArticle } from '../../import/article-builder';
import { commonLink, type CopyInput } from './passage';

/** What the reference styles are made of. */
export interface Reference extends CitationFields {
  readonly link: string;
  readonly published: string | null;
}

/** The facts of the article for a reference, its link as it is to be written. */
export function referenceOf(input: CopyInput): Reference {
  const { article, accessed } = input;
  const fields = citationFieldsOf(bareArticle('', article, accessed));
  return { ...fields, link: commonLink(input), published: article.published };
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

/** The day in the order of a style: "2026, March 18", "18 Mar. 2026", "March 18, 2026"; as much as is known. */
export function dateIn(style: 'apa' | 'mla' | 'chicago', { issued, published }: Reference): string {
  const [year, month, day] = issued;
  if (year === undefined) return '';
  const monthName =
    month === undefined ? '' : (formatArticleDate(published, 'en').match(/\p{L}+/u)?.[0] ?? '');
  if (monthName === '') return String(year);
  const monthDay = day === undefined ? monthName : `${monthName} ${day}`;
  if (style === 'apa') return `${year}, ${monthDay}`;
  if (style === 'chicago') return day === undefined ? `${monthDay} ${year}` : `${monthDay}, ${year}`;
  const short =
    monthName.length > 4 ? `${monthName.slice(0, monthName === 'September' ? 4 : 3)}.` : monthName;
  return [String(day ?? ''), short, String(year)].filter(part => part !== '').join(' ');
}

/** Two names joined by `and`, more by commas. */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
}

/** The text with exactly one full stop at its end. */
export function withStop(text: string): string {
  return text === '' || /[.?!]$/u.test(text) ? text : `${text}.`;
}
