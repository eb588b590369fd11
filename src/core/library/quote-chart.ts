import type { QuoteEntry } from './entries';

/** How often somebody is quoted in one month, paper by paper. */
export interface ChartMonth {
  /** "2026-03". */
  readonly month: string;
  /** In the order of `QuoteChart.papers`. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** Quotes per month and paper. */
export interface QuoteChart {
  /** The papers quoted most, most first; the last one is empty and stands for all others when there are more. */
  readonly papers: readonly string[];
  /** Every month from the first to the last, also those without a quote. Empty when no quote is dated. */
  readonly months: readonly ChartMonth[];
  /** The highest total of a month; 0 when there is none. */
  readonly highest: number;
}

/** Stands for the papers that are not listed by themselves. */
export const OTHER_PAPERS = '';
const MAX_PAPERS = 4;
/** Longer stretches are told by their last months: a chart of thirty years shows nothing. */
const MAX_MONTHS = 120;

function monthOf(date: string): string {
  return /^\d{4}-\d{2}/.exec(date)?.[0] ?? '';
}

function monthBefore(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const two = (value: number, length: number): string => String(value).padStart(length, '0');
  return number <= 1 ? `${two(year - 1, 4)}-12` : `${two(year, 4)}-${two(number - 1, 2)}`;
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = last; month >= first && months.length < MAX_MONTHS; month = monthBefore(month)) {
    months.push(month);
  }
  return months.reverse();
}

function papersOf(quotes: readonly QuoteEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { article } of quotes) {
    const paper = article.article.publication;
    counts.set(paper, (counts.get(paper) ?? 0) + 1);
  }
  const named = [...counts.keys()].filter(paper => paper !== OTHER_PAPERS);
  named.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const listed = named.slice(0, named.length === MAX_PAPERS + 1 ? MAX_PAPERS + 1 : MAX_PAPERS);
  return listed.length < counts.size ? [...listed, OTHER_PAPERS] : listed;
}

/** When and where the quotes appeared, by the month of their article. */
export function chartQuotes(quotes: readonly QuoteEntry[]): QuoteChart {
  const papers = papersOf(quotes);
  const counts = new Map<string, number[]>();
  for (const { article, date } of quotes) {
    const listed = papers.indexOf(article.article.publication);
    const index = listed < 0 ? papers.length - 1 : listed;
    const month = counts.get(monthOf(date)) ?? papers.map(() => 0);
    month[index] = (month[index] ?? 0) + 1;
    counts.set(monthOf(date), month);
  }
  const dated = [...counts.keys()].filter(month => month !== '').sort();
  const months = monthsBetween(dated[0] ?? '1', dated.at(-1) ?? '0').map((month): ChartMonth => {
    const perPaper = counts.get(month) ?? papers.map(() => 0);
    return { month, counts: perPaper, total: perPaper.reduce((sum, count) => sum + count, 0) };
  });
  return { papers, months, highest: Math.max(0, ...months.map(({ total }) => total)) };
}
