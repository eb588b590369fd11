import { describe, expect, it } from 'vitest';

import { findDates } from '../../../../src/core/entities/dates/find-dates';

/** 18 March 2021 was a Thursday. */
const PUBLISHED = '2021-03-18';

function dates(
  text: string,
  language = 'en',
  published: string | null = PUBLISHED,
): [string, string | null][] {
  return findDates(text, language, published).map(({ start, end, iso }) => [text.slice(start, end), iso]);
}

describe('findDates in English', () => {
  it.each([
    ['The pier opened on March 4, 2019.', 'March 4, 2019', '2019-03-04'],
    ['The pier opened on 4 March 2019.', '4 March 2019', '2019-03-04'],
    ['It closed on Feb. 4 for good.', 'Feb. 4', '2021-02-04'],
    ['It closed on Dec. 30 for good.', 'Dec. 30', '2020-12-30'],
    ['It closed in June 2018 again.', 'June 2018', '2018-06'],
    ['It closed in May for good.', 'May', '2021-05'],
    ['It was built in 1987.', '1987', '1987'],
    ['She spoke Tuesday.', 'Tuesday', '2021-03-16'],
    ['She spoke Thursday night.', 'Thursday night', '2021-03-18'],
    ['The vote will be held on Tuesday.', 'Tuesday', '2021-03-23'],
    ['He came last week.', 'last week', '2021-W10'],
    ['He came yesterday.', 'yesterday', '2021-03-17'],
    ['He comes next month.', 'next month', '2021-04'],
    ['He left last year.', 'last year', '2020'],
    ['Filed 2021-03-02 by hand.', '2021-03-02', '2021-03-02'],
    ['Songs of the 1980s.', 'the 1980s', '1980/1989'],
  ])('%s', (text, form, iso) => {
    expect(dates(text)).toEqual([[form, iso]]);
  });

  it.each([
    'They may march on Sunday roads'.replace('Sunday ', ''),
    'It weighs 1987 kilograms',
    'May Lind met March Osei',
    'a bill of $2,019 and 3.5 percent',
    'Nothing on 31 boats',
  ])('finds none in %j', text => {
    expect(dates(text)).toEqual([]);
  });

  it('knows no impossible day', () => {
    expect(dates('on February 31, 2020')).toEqual([['February 31, 2020', null]]);
  });

  it('leaves the value open without a day of publication', () => {
    expect(dates('on Tuesday', 'en', null)).toEqual([['Tuesday', null]]);
    expect(dates('in 2019', 'en', null)).toEqual([['2019', '2019']]);
    expect(dates('on Tuesday', 'en', 'no date')).toEqual([['Tuesday', null]]);
  });
});

describe('findDates in other languages', () => {
  it.each([
    [
      'de',
      'Am 3. Januar 2021 und am Montagabend',
      [
        ['3. Januar 2021', '2021-01-03'],
        ['Montagabend', '2021-03-15'],
      ],
    ],
    [
      'fr',
      'Le lundi 15 mars, puis hier',
      [
        ['lundi 15 mars', '2021-03-15'],
        ['hier', '2021-03-17'],
      ],
    ],
    ['fr', 'le 1er mars 2021', [['1er mars 2021', '2021-03-01']]],
    [
      'es',
      'El 8 de marzo de 2021 y en abril',
      [
        ['8 de marzo de 2021', '2021-03-08'],
        ['abril', '2021-04'],
      ],
    ],
    [
      'ko',
      '2015년 3월 4일과 16일, 작년 11월',
      [
        ['2015년 3월 4일', '2015-03-04'],
        ['16일', '2021-03-16'],
        ['작년 11월', '2020-11'],
      ],
    ],
    ['ko', '3일간 20일 만에', []],
    [
      'ja',
      '２０１３年３月４日と13日',
      [
        ['２０１３年３月４日', '2013-03-04'],
        ['13日', '2021-03-13'],
      ],
    ],
    ['ja', '日本で13日間', []],
  ])('%s: %s', (language, text, expected) => {
    expect(dates(text, language)).toEqual(expected);
  });

  it('finds none in a language without a grammar', () => {
    expect(dates('18 март 2021', 'mk')).toEqual([]);
  });
});
