import { describe, expect, test } from 'vitest';

import { plainText } from '../../../src/core/article/metadata/plain-text';
import { metadataOf, TITLE } from '../../support/news-page';
import type { NewsPage } from '../../support/news-page';

const titleOf = (page: NewsPage): string => metadataOf(page).title;
const preview = (title: string): string => `<meta property="og:title" content="${title}">`;

describe('the title', () => {
  test('is the printed one where the preview has another', () => {
    expect(titleOf({ head: preview('The boats come back to Merrow Bay') })).toBe(TITLE);
  });

  test('is without the line above it that only the heading has', () => {
    const heading = `<h1><span>Coast traffic</span>: ${TITLE}</h1>`;
    expect(titleOf({ heading, head: preview(TITLE) })).toBe(TITLE);
    expect(titleOf({ heading: `<h1><em>Opinion</em>${TITLE}</h1>`, head: preview(TITLE) })).toBe(TITLE);
  });

  test('is the whole heading where the head cuts it short without a sign', () => {
    const heading = `<h1>${TITLE} and asks who will pay for the boats</h1>`;
    expect(titleOf({ heading, head: preview(TITLE) })).toBe(`${TITLE} and asks who will pay for the boats`);
  });

  test('does not end at a colon because the window does', () => {
    const heading = '<h1>Bo Lind on the new ferry line: ‘We kept every ticket’</h1>';
    const head = preview('Bo Lind on the new ferry line: ‘We kept every ticket’');
    expect(titleOf({ title: 'Bo Lind on the new ferry line', heading, head })).toBe(
      'Bo Lind on the new ferry line: ‘We kept every ticket’',
    );
  });

  test('is read out of a headline with character references', () => {
    const headline = 'Merrow Bay&#8217;s ferry: &quot;We kept every ticket&quot;';
    expect(titleOf({ title: 'The Coast Courier', heading: '', data: { headline } })).toBe(
      'Merrow Bay’s ferry: "We kept every ticket"',
    );
  });

  test('is a short heading that stands alone', () => {
    expect(
      titleOf({ heading: '<h1>The quiet harbour</h1>', head: preview('How a town got its boats back') }),
    ).toBe('The quiet harbour');
  });

  test('keeps apart what the elements of the heading part', () => {
    const title = `Merrow Bay ${TITLE}`;
    const heading = `<h1><span>Merrow Bay</span><span>${TITLE}</span></h1>`;
    expect(
      titleOf({
        title,
        heading,
        head: preview(`Merrow Bay / ${TITLE}`),
        data: { headline: `Merrow Bay / ${TITLE}` },
      }),
    ).toBe(`Merrow Bay / ${TITLE}`);
  });

  test('is without the name of a paper that stands behind a sign of its own script', () => {
    const head =
      '<meta property="og:site_name" content="해안신문"><meta property="og:title" content="항구, 뱃길 다시 연다ㅣ해안신문">';
    expect(titleOf({ heading: '', head, data: { headline: '항구, 뱃길 다시 연다' } })).toBe(
      '항구, 뱃길 다시 연다',
    );
  });
});

describe('plain text', () => {
  test.each([
    ['Ann O&#039;Hara', "Ann O'Hara"],
    ['Fish &amp; chips', 'Fish & chips'],
    ['&#x201C;Yes&#x201d;', '“Yes”'],
    ['<b>Old</b>  mill', 'Old mill'],
    ['R&D; 100 &unknown; &#0; &#x110000;', 'R&D; 100 &unknown; &#0; &#x110000;'],
  ])('of %s', (source, expected) => {
    expect(plainText(source)).toBe(expected);
  });
});
