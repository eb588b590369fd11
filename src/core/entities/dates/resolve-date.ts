import {
  addDays,
  dayOf,
  isRealDay,
  isoDay,
  isoMonth,
  isoWeek,
  monthOf,
  weekdayOf,
  yearOf,
  type Day,
} from './calendar';

/** What a date's words say; what they leave out is `null`. */
export interface DateParts {
  readonly iso: string | null;
  readonly year: number | null;
  /** January is 0. */
  readonly month: number | null;
  readonly day: number | null;
  /** Monday is 0. */
  readonly weekday: number | null;
  /** First year of a decade. */
  readonly decade: number | null;
  /** Unit and distance from the day of publication ("week-1"). */
  readonly relative: string | null;
  /** Whether words nearby put it after the publication. */
  readonly isFuture: boolean;
}

/** News names a month without its year when it is less than this many months away. */
const HALF_YEAR = 6;

/** The year that puts a month nearest to the publication. */
function nearestYear(month: number, published: Day): number {
  const distance = month - monthOf(published);
  if (distance > HALF_YEAR) return yearOf(published) - 1;
  return distance < -HALF_YEAR ? yearOf(published) + 1 : yearOf(published);
}

function resolveMonth({ year, month, day }: DateParts, published: Day | null): string | null {
  if (month === null) return year === null ? null : String(year);
  const inYear = year ?? (published === null ? null : nearestYear(month, published));
  if (inYear === null) return null;
  if (day === null) return isoMonth(inYear, month);
  return isRealDay(inYear, month, day) ? isoDay(dayOf(inYear, month, day)) : null;
}

/** A weekday is the last one up to the day of publication, or the next one where words nearby speak of the future. */
function resolveWeekday(weekday: number, isFuture: boolean, published: Day): string {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return isoDay(addDays(published, isFuture && back > 0 ? 7 - back : -back));
}

const WEEKDAYS = 7;
const SATURDAY = 5;

function resolveRelative(code: string, published: Day): string | null {
  const match = /^(day|week|weekend|month|year)([+-]\d+)$/.exec(code);
  if (!match) return null;
  const distance = Number(match[2]);
  switch (match[1]) {
    case 'day':
      return isoDay(addDays(published, distance));
    case 'week':
      return isoWeek(addDays(published, distance * WEEKDAYS));
    case 'weekend':
      return isoDay(addDays(published, SATURDAY - weekdayOf(published) + distance * WEEKDAYS));
    case 'month':
      return isoMonth(yearOf(published), monthOf(published) + distance);
    default:
      return String(yearOf(published) + distance);
  }
}

/** A day of the month alone ("16일") is the last such day up to the publication. */
function resolveDayAlone(day: number, published: Day): string | null {
  const month = monthOf(published) - (day > new Date(published).getUTCDate() ? 1 : 0);
  const first = new Date(dayOf(yearOf(published), month, 1));
  return isRealDay(first.getUTCFullYear(), first.getUTCMonth(), day)
    ? isoDay(dayOf(first.getUTCFullYear(), first.getUTCMonth(), day))
    : null;
}

/**
 * The ISO 8601 value of a date: a day, a week ("2021-W11"), a month or a year, a decade as "2010/2019".
 * `null` when the words leave it open or the day of publication is needed and unknown.
 */
export function resolveDate(parts: DateParts, published: Day | null): string | null {
  if (parts.iso !== null) return parts.iso;
  if (parts.decade !== null) return `${parts.decade}/${parts.decade + 9}`;
  if (parts.month !== null) return resolveMonth(parts, published);
  if (parts.year !== null && parts.relative === null) return String(parts.year);
  if (published === null) return null;
  if (parts.weekday !== null) return resolveWeekday(parts.weekday, parts.isFuture, published);
  if (parts.relative !== null) return resolveRelative(parts.relative, published);
  return parts.day === null ? null : resolveDayAlone(parts.day, published);
}
