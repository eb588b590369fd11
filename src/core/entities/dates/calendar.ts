const DAY = 86_400_000;

/** A day as milliseconds of UTC midnight, so that no time zone interferes. */
export type Day = number;

/** Monday is 0. */
export const weekdayOf = (day: Day): number => (new Date(day).getUTCDay() + 6) % 7;
export const addDays = (day: Day, count: number): Day => day + count * DAY;
export const yearOf = (day: Day): number => new Date(day).getUTCFullYear();
/** January is 0. */
export const monthOf = (day: Day): number => new Date(day).getUTCMonth();
export const dayOf = (year: number, month: number, date: number): Day => Date.UTC(year, month, date);

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** "2021-03-18" */
export function isoDay(day: Day): string {
  const date = new Date(day);
  return `${isoMonth(date.getUTCFullYear(), date.getUTCMonth())}-${pad(date.getUTCDate(), 2)}`;
}

/** "2021-03"; `month` may lie outside the year, it is carried over. */
export function isoMonth(year: number, month: number): string {
  const date = new Date(Date.UTC(year, month, 1));
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}`;
}

/** "2021-W11" (ISO 8601: a week belongs to the year of its Thursday). */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 3 - weekdayOf(day));
  const firstDay = dayOf(yearOf(thursday), 0, 1);
  return `${pad(yearOf(thursday), 4)}-W${pad(Math.floor((thursday - firstDay) / DAY / 7) + 1, 2)}`;
}

/** Whether the calendar has the day: 31 February has none. */
export function isRealDay(year: number, month: number, date: number): boolean {
  const day = new Date(dayOf(year, month, date));
  return day.getUTCMonth() === month && day.getUTCDate() === date;
}

/** The day an ISO date or date-time names, by its own clock; `null` when it is no date. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  return isRealDay(year, month - 1, date) ? dayOf(year, month - 1, date) : null;
}
