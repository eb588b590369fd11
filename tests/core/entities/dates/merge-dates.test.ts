import { expect, it } from 'vitest';

import { findDates } from '../../../../src/core/entities/dates/find-dates';
import { mergeDates } from '../../../../src/core/entities/dates/merge-dates';

function merged(text: string): (readonly [string, readonly string[], string | undefined])[] {
  return mergeDates(text, findDates(text, 'en', '2021-03-18')).map(({ name, aliases, iso }) => [
    name,
    aliases,
    iso,
  ]);
}

it('shows a day under its fullest form', () => {
  expect(merged('On March 4 it rained. March 4, 2021 was cold.')).toEqual([
    ['March 4, 2021', ['March 4'], '2021-03-04'],
  ]);
  expect(merged('Tuesday was dry. Tuesday night was not.')).toEqual([
    ['Tuesday night', ['Tuesday'], '2021-03-16'],
  ]);
});

it('keeps two names of one day and two days of one name apart', () => {
  expect(merged('On March 16, a Tuesday,').map(([name]) => name)).toEqual(['March 16', 'Tuesday']);
  expect(merged('in August 2019 and August 2020').map(([name]) => name)).toEqual([
    'August 2019',
    'August 2020',
  ]);
});
