import { expect, test } from 'vitest';

import { dayOf, formatArticleDate } from '../../../src/core/export/article-date';

test.each([
  ['2021-03-18', 'en', '18 March 2021'],
  // Late at night in Seoul is another day in Greenwich: the paper's day counts.
  ['2021-03-18T00:30:00+09:00', 'en', '18 March 2021'],
  ['2021-03-18T23:30:00-08:00', 'en', '18 March 2021'],
  ['2021-03-18', 'ko', '2021년 3월 18일'],
  ['2021-03-18', 'de', '18. März 2021'],
  ['2021-03', 'en', 'March 2021'],
  ['2021', 'en', '2021'],
  ['yesterday', 'en', ''],
  [null, 'en', ''],
])('%s in %s is %j', (iso, locale, expected) => {
  expect(formatArticleDate(iso, locale)).toBe(expected);
});

test('a short month for narrow places', () => {
  expect(formatArticleDate('2021-12-18', 'en', 'short')).toBe('18 Dec 2021');
});

test('the day alone', () => {
  expect([dayOf('2021-03-18T10:00:00Z'), dayOf('2021-03'), dayOf(null), dayOf('?')]).toEqual([
    '2021-03-18',
    '2021-03',
    '',
    '',
  ]);
});
