import { expect, test } from 'vitest';

import { readHead } from '../../../src/core/article/page-facts';
import { readPublication } from '../../../src/core/article/metadata/publication';
import { JSDOM } from 'jsdom';

const HEADLINE = 'Harbour town votes to reopen its ferry line';

interface Head {
  readonly site?: string;
  readonly title?: string;
  readonly graph?: readonly object[];
}

function nameOf({ site, title = HEADLINE, graph = [] }: Head): string {
  const tag = site === undefined ? '' : `<meta property="og:site_name" content="${site}">`;
  const data = JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', headline: HEADLINE }, ...graph] });
  const html = `<title>${title}</title>${tag}<script type="application/ld+json">${data}</script>`;
  return readPublication(readHead(new JSDOM(html).window.document));
}

const publishedBy = (publisher: object): object[] => [
  { '@type': 'NewsArticle', headline: HEADLINE, publisher },
];

function nameByPublisher(publisher: object, others: readonly object[] = []): string {
  const data = JSON.stringify({ '@graph': [...publishedBy(publisher), ...others] });
  const html = `<title>${HEADLINE}</title><script type="application/ld+json">${data}</script>`;
  return readPublication(readHead(new JSDOM(html).window.document));
}

test('the paper is what the page calls its site, not its company', () => {
  expect(nameOf({ site: 'The Coast Courier', graph: [{ '@type': 'WebSite', name: 'Coast Print' }] })).toBe(
    'The Coast Courier',
  );
});

test('it has no slogan', () => {
  expect(nameOf({ site: 'Coast Courier | Ferries | Fish | Fog' })).toBe('Coast Courier');
  expect(
    nameOf({ site: 'All the news of the harbour towns and the islands before them | Coast Courier' }),
  ).toBe('Coast Courier');
});

test('of two forms of one name it is the printed one, not the address', () => {
  const title = `${HEADLINE} | The Coast Courier`;
  expect(nameOf({ site: 'CoastCourier.example.com', title })).toBe('CoastCourier.example.com');
  expect(nameOf({ site: 'coastcourier.com', title })).toBe('The Coast Courier');
  expect(nameOf({ site: 'coastcourier', title })).toBe('The Coast Courier');
  expect(nameOf({ site: 'Coast Courier', title: `${HEADLINE} - coastcourier.com` })).toBe('Coast Courier');
});

test('it is the publisher where the page does not name its site, also by reference', () => {
  expect(nameByPublisher({ '@type': 'Organization', name: 'Coast &amp; Courier' })).toBe('Coast & Courier');
  const house = { '@id': '#house', '@type': 'Organization', name: 'Coast Courier' };
  expect(nameByPublisher({ '@id': '#house' }, [house])).toBe('Coast Courier');
});

test('else it is what the window says behind the headline', () => {
  expect(nameOf({ title: `${HEADLINE} - News - Coast Courier` })).toBe('Coast Courier');
  expect(nameOf({ title: `${HEADLINE}：해안신문` })).toBe('해안신문');
});

test.each([HEADLINE, 'Ferries - an overview', `Coast - ${HEADLINE}`])(
  'it is nothing where "%s" is all',
  title => {
    expect(nameOf({ title })).toBe('');
  },
);
