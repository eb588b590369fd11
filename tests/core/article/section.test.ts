import { expect, test } from 'vitest';

import { metadataOf, TITLE } from '../../support/news-page';
import type { NewsPage } from '../../support/news-page';

const sectionOf = (page: NewsPage): string | undefined => metadataOf(page).section;

const trail = (...steps: readonly (readonly [name: string, path: string])[]): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      position: index + 1,
      item: { name, '@id': `https://www.coast-courier.example${path}` },
    })),
  })}</script>`;

test('the section is what the head states', () => {
  expect(sectionOf({ head: '<meta property="article:section" content="Coast &amp; sea">' })).toBe(
    'Coast & sea',
  );
  expect(sectionOf({ head: '<meta name="parsely-section" content="Harbour">' })).toBe('Harbour');
  expect(sectionOf({ data: { articleSection: ['Harbour', 'Ferries'] } })).toBe('Harbour');
});

test('a section may have several words and commas, a list without blanks is taken apart', () => {
  expect(sectionOf({ data: { articleSection: 'Food, Drink & Travel' } })).toBe('Food, Drink & Travel');
  expect(sectionOf({ data: { articleSection: 'harbour,ferries,council' } })).toBe('harbour');
});

test('else it is the first step of the stated trail that leads to no start page', () => {
  expect(sectionOf({ head: trail(['Coast Courier', '/'], ['Harbour', '/harbour'], [TITLE, '/a']) })).toBe(
    'Harbour',
  );
  expect(sectionOf({ head: trail(['Home', '/en'], ['Harbour', '/harbour'], [TITLE, '/a']) })).toBe('Harbour');
});

test('else a step of the printed trail, or the label above the heading', () => {
  const heading = `<h1>${TITLE}</h1>`;
  const steps = '<ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/h">Harbour</a></li></ul>';
  expect(sectionOf({ heading: steps + heading })).toBe('Harbour');
  const label = '<div class="article-section"><a href="/h">Harbour</a></div>';
  expect(sectionOf({ heading: label + heading })).toBe('Harbour');
});

test.each([
  ['the paper', '<meta property="article:section" content="The Coast Courier">'],
  ['the site', '<meta property="article:section" content="Coast-Courier">'],
  ['the start page', '<meta property="article:section" content="Startseite">'],
  ['where articles are kept', '<meta property="article:section" content="Articles">'],
  ['a month of the archive', trail(['2026', '/2026'], ['March', '/2026/03'])],
  ['an address', '<meta property="article:section" content="https://coast-courier.example/harbour">'],
  ['a sentence', `<meta property="article:section" content="${'All about the harbour '.repeat(4)}">`],
])('it is not %s', (_, head) => {
  expect(sectionOf({ head })).toBe('');
});

test('a page that says none has none, whatever its address looks like', () => {
  expect(sectionOf({ url: 'https://www.coast-courier.example/harbour/ferry-line' })).toBe('');
});
