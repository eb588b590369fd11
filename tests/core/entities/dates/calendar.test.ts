import { describe, expect, it } from 'vitest';

import {
  addDays,
  dayOf,
  isoDay,
  isoMonth,
  isoWeek,
  isRealDay,
  parseDay,
  weekdayOf,
} from '../../../../src/core/entities/dates/calendar';

describe('calendar', () => {
  it('knows weekdays', () => {
    expect(weekdayOf(dayOf(2021, 2, 18))).toBe(3);
    expect(weekdayOf(dayOf(2024, 1, 29))).toBe(3);
  });

  it('counts over the end of a month and a year', () => {
    expect(isoDay(addDays(dayOf(2020, 11, 31), 1))).toBe('2021-01-01');
    expect(isoMonth(2021, -1)).toBe('2020-12');
  });

  it('numbers weeks as ISO 8601 does', () => {
    expect(isoWeek(dayOf(2021, 0, 3))).toBe('2020-W53');
    expect(isoWeek(dayOf(2021, 0, 4))).toBe('2021-W01');
  });

  it('reads only real dates', () => {
    expect(parseDay('2021-03-18T23:30:00+09:00')).toBe(dayOf(2021, 2, 18));
    expect(parseDay('2021-02-30')).toBeNull();
    expect(parseDay(null)).toBeNull();
    expect(isRealDay(2023, 1, 29)).toBe(false);
  });
});
