const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * An ISO 8601 date in words of `locale` (BCP 47): "18 March 2021", "March 2021" or "2021", as much as it holds.
 *
 * The day is the one the paper printed, never moved to the reader's time zone. Gives back an empty string for
 * `null` and for what is no date.
 */
export function formatArticleDate(
  iso: string | null,
  locale: string,
  month: 'long' | 'short' = 'long',
): string {
  const [, year, monthNumber, day] = ISO_DATE.exec(iso ?? '') ?? [];
  if (year === undefined) return '';
  const date = new Date(Date.UTC(Number(year), Number(monthNumber ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(monthNumber !== undefined && { month }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
}

/** The day of an ISO 8601 date as the page states it ("2021-03-18"); empty when there is none. */
export function dayOf(iso: string | null): string {
  return ISO_DATE.exec(iso ?? '')?.[0] ?? '';
}
