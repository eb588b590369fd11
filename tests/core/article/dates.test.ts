import { describe, expect, test } from 'vitest';

import { findDates, formatDate, hasDate, parseDate } from '../../../src/core/article/metadata/dates';

const first = (text: string): string => {
  const date = findDates(text)[0];
  return date ? formatDate(date) : '';
};

describe('dates in short lines', () => {
  test.each([
    ['Posted on : 2017-11-04 18:06 KST', '2017-11-04T18:06:00+09:00'],
    ['March 18, 2026 at 9:05 p.m. EST', '2026-03-18T21:05:00-05:00'],
    ['18 March 2026', '2026-03-18'],
    ['Mittwoch, 3. Mai 2023, 10:15 Uhr', '2023-05-03T10:15:00'],
    ['Publié le 7 août 2024 à 6h30', '2024-08-07T06:30:00'],
    ['입력 2025.01.13 오후 3:20', '2025-01-13T15:20:00'],
    ['2025年1月13日 7時05分', '2025-01-13T07:05:00'],
    ['2023-11-17T09:00:00+08:00', '2023-11-17T09:00:00+08:00'],
    ['AUGUST 2, 2021', '2021-08-02'],
    ['PublishedDec 21, 2023 11:00 PM EST', '2023-12-21T23:00:00-05:00'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });

  test('a change is told from the publication', () => {
    const dates = findDates('5 May 2024, 09:00 | Updated 6 May 2024, 11:30');
    expect(dates.map(({ day, isChange }) => [day, isChange])).toEqual([
      ['2024-05-05', false],
      ['2024-05-06', true],
    ]);
    expect(findDates('Güncelleme: 12.03.2024')[0]?.isChange).toBe(true);
    expect(findDates('ОБНОВЛЕНО 12.03.2024')[0]?.isChange).toBe(true);
  });

  test.each(['12 ferries 2014', 'Room 404', 'since 2014', '45/99/2020', 'Lanes 3 and 4'])(
    'no date in %s',
    line => {
      expect(hasDate(line)).toBe(false);
      expect(findDates(line)).toEqual([]);
    },
  );

  test('a line has a date where one is found', () => {
    expect(hasDate('Thursday 12 February 2026, 09:15')).toBe(true);
  });

  test('a field without a date gives nothing', () => {
    expect(parseDate('tomorrow')).toBeNull();
  });
});
