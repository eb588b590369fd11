import { describe, expect, test } from 'vitest';

import { quoteEntries } from '../../../src/core/library/entries';
import { findCompanions, findPeople, personKey } from '../../../src/core/library/people';
import { chartQuotes, OTHER_PAPERS } from '../../../src/core/library/quote-chart';
import { articleSummary, libraryOf, quoteSummary } from '../../support/summaries';

function articleOf(
  id: string,
  published: string,
  {
    speakers = ['A B'],
    publication = 'Courier',
  }: { speakers?: readonly string[]; publication?: string } = {},
) {
  return articleSummary({
    id: `https://courier.example/${id}`,
    article: { published, publication },
    quotes: speakers.map(speaker => quoteSummary({ speaker, text: `${speaker} speaks in ${id}` })),
  });
}

const quotes = quoteEntries(
  libraryOf([
    articleOf('a', '2026-01-05', { speakers: ['Oh Dae-sung', 'Park Sol', 'Oh Dae-sung'] }),
    articleOf('b', '2026-03-05', { speakers: ['OH DAE SUNG', 'Han Mina'], publication: 'Gazette' }),
    articleOf('c', '2026-03-09', { speakers: ['Park Sol', 'Oh Dae-sung'], publication: 'Gazette' }),
    articleSummary({ quotes: [quoteSummary({ speaker: 'a city official', isNamed: false })] }),
  ]),
);
const people = findPeople(quotes);

describe('people', () => {
  test('come together by name, the most quoted first, the unnamed left out', () => {
    expect(people.map(({ name, quotes: own }) => [name, own.length])).toEqual([
      ['Oh Dae-sung', 4],
      ['Park Sol', 2],
      ['Han Mina', 1],
    ]);
  });

  test('bring all their statements, newest first, and how many articles', () => {
    const [oh] = people;
    expect(oh?.articleCount).toBe(3);
    expect(oh?.quotes.map(({ article }) => article.id.at(-1))).toEqual(['c', 'b', 'a', 'a']);
    expect(oh?.roles).toEqual(['harbour master']);
  });

  test('names are compared without case, accents and hyphens', () => {
    expect(personKey('José-María')).toBe(personKey('jose maria'));
    expect(personKey(' — ')).toBe('');
    expect(personKey('문재인')).not.toBe(personKey('문재'));
  });

  test('the others of their articles are counted by article', () => {
    expect(findCompanions(people[0]!).map(({ name, articleCount }) => [name, articleCount])).toEqual([
      ['Park Sol', 2],
      ['Han Mina', 1],
    ]);
  });
});

describe('the chart', () => {
  test('has every month from the first to the last, by paper', () => {
    expect(chartQuotes(people[0]!.quotes)).toEqual({
      papers: ['Gazette', 'Courier'],
      months: [
        { month: '2026-01', counts: [0, 2], total: 2 },
        { month: '2026-02', counts: [0, 0], total: 0 },
        { month: '2026-03', counts: [2, 0], total: 2 },
      ],
      highest: 2,
    });
  });

  test('crosses the end of a year', () => {
    const over = quoteEntries(libraryOf([articleOf('x', '2025-11-30'), articleOf('y', '2026-02-01')]));
    expect(chartQuotes(over).months.map(({ month }) => month)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });

  test('puts the papers quoted least together', () => {
    const many = quoteEntries(
      libraryOf(
        Array.from({ length: 8 }, (_, index) =>
          articleOf(`${index}`, '2026-05-01', {
            speakers: Array<string>(9 - index).fill('A B'),
            publication: `Paper ${index}`,
          }),
        ),
      ),
    );
    const chart = chartQuotes(many);
    expect(chart.papers).toEqual(['Paper 0', 'Paper 1', 'Paper 2', 'Paper 3', OTHER_PAPERS]);
    expect(chart.months[0]?.counts).toEqual([9, 8, 7, 6, 5 + 4 + 3 + 2]);
  });

  test('counts articles without a paper among the others, five papers by themselves', () => {
    const five = ['A', 'B', 'C', 'D', 'E', ''].map((paper, index) =>
      articleOf(`${index}`, '2026-05-01', { publication: paper }),
    );
    const chart = chartQuotes(quoteEntries(libraryOf(five)));
    expect(chart.papers.at(-1)).toBe(OTHER_PAPERS);
    expect(chart.months[0]?.total).toBe(6);
    expect(chart.papers.length).toBeLessThanOrEqual(6);
  });

  test('an undated article is in no month', () => {
    const undated = quoteEntries(
      libraryOf([articleSummary({ saved: '', article: { published: null }, quotes: [quoteSummary()] })]),
    );
    expect(chartQuotes(undated).months).toEqual([]);
    expect(chartQuotes(undated).highest).toBe(0);
  });

  test('a hostile date makes no endless chart', () => {
    const wide = quoteEntries(libraryOf([articleOf('x', '0001-01-01'), articleOf('y', '9999-12-01')]));
    const { months } = chartQuotes(wide);
    expect(months.length).toBeLessThanOrEqual(120);
    expect(months.at(-1)?.month).toBe('9999-12');
  });
});
