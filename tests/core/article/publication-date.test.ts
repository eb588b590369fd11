import { describe, expect, test } from 'vitest';

import { metadataOf, TITLE } from '../../support/news-page';
import type { NewsPage } from '../../support/news-page';

const publishedOf = (page: NewsPage): string | null => metadataOf(page).published;
const at = (url: string): string => `https://www.coast-courier${url}`;

describe('the day of publication', () => {
  test('is what the head states, in the zone in which the page prints it', () => {
    const data = { datePublished: '2026-03-18T22:30:00Z', dateModified: '2026-03-20T08:00:00Z' };
    const lead = '<p>Posted 19 March 2026, 07:30 | Updated 20 March 2026, 17:00</p>';
    expect(publishedOf({ data })).toBe('2026-03-18T22:30:00Z');
    expect(publishedOf({ data, lead })).toBe('2026-03-19T07:30:00+09:00');
    expect(metadataOf({ data, lead }).modified).toBe('2026-03-20T17:00:00+09:00');
  });

  test('is not the one of a picture', () => {
    const picture =
      '<figure><img src="a.jpg"><figcaption>The landing stage, 2 May 2019</figcaption></figure>';
    expect(publishedOf({ lead: `${picture}<p>Mara Quill, 18 March 2026</p>` })).toBe('2026-03-18');
    const line = '<p>The old landing stage behind the lighthouse, 2 May 2019</p>';
    expect(publishedOf({ lead: line, url: at('.example/2026/03/18/ferry') })).toBe('2026-03-18');
  });

  test('may stand at the end of the window’s title only', () => {
    expect(publishedOf({ title: `${TITLE} | Coast Courier | 18.03.2026` })).toBe('2026-03-18');
    expect(publishedOf({ title: `${TITLE} by 18.03.2026` })).toBeNull();
  });

  test.each([
    { where: 'in the US', language: 'en-US', url: at('.example/ferry'), day: '2026-05-04' },
    { where: 'where only English is declared', language: 'en', url: at('.example/ferry'), day: '2026-05-04' },
    { where: 'in British English', language: 'en-GB', url: at('.example/ferry'), day: '2026-04-05' },
    { where: 'on a New Zealand site', language: 'en', url: at('.co.nz/ferry'), day: '2026-04-05' },
    { where: 'in Spanish', language: 'es', url: at('.example/ferry'), day: '2026-04-05' },
  ])('5/4/2026 is read as it is written $where', ({ language, url, day }) => {
    expect(publishedOf({ language, url, lead: '<p>Mara Quill | 5/4/2026</p>' })).toBe(day);
  });

  test('that is unmistakable is read so everywhere', () => {
    expect(publishedOf({ language: 'es', lead: '<p>5/14/2026</p>' })).toBe('2026-05-14');
  });
});
