import { dayOf, formatArticleDate } from '../core/export/article-date';

const known = new Map<string, string>();

/** A date as lists show it ("18 Mar 2026"). Lists ask for the same few days again and again, and formatting one is dear. */
export function formatDay(date: string, locale: string): string {
  const day = dayOf(date);
  const key = `${locale} ${day}`;
  const text = known.get(key) ?? formatArticleDate(day, locale, 'short');
  known.set(key, text);
  return text;
}
