import { describe, expect, test } from 'vitest';

import { detectArticle } from '../../src/core/article/detect';
import { readArticle } from '../../src/core/article/read';
import { rootOf } from '../../src/core/article/safe-dom';
import { loadExpected, loadPage, pageNames } from '../support/pages';

const names = pageNames();
const articles = names.filter(name => loadExpected(name, 'article').isArticle);

test.each(names)('%s is known for what it is', name => {
  const { isArticle, url } = loadExpected(name, 'article');
  expect(detectArticle(loadPage(name), url)).toBe(isArticle);
});

test.each(names)('reading %s leaves it as it was', name => {
  const page = loadPage(name);
  const before = rootOf(page)?.outerHTML;
  readArticle(page, page.URL);
  expect(rootOf(page)?.outerHTML).toBe(before);
});

describe.each(articles)('article of %s', name => {
  const expected = loadExpected(name, 'article');
  const page = loadPage(name);
  const reading = readArticle(page, expected.url);
  const text = reading?.text.text ?? '';

  test('metadata', () => {
    const { title, authors, publication, language, url } = expected;
    expect(reading?.metadata).toMatchObject({ title, authors, publication, url });
    expect(reading?.metadata.language.split('-')[0]).toBe(language);
  });

  test('date', () => {
    const published = reading?.metadata.published ?? '';
    expect(published).toMatch(/(?:Z|[+-]\d\d:\d\d)$/);
    expect(Date.parse(published)).toBe(Date.parse(expected.published));
  });

  test('the text goes from its first to its last words', () => {
    const standfirst = `${expected.standfirst ?? ''}\n`;
    const body = text.startsWith(standfirst) ? text.slice(standfirst.length) : text;
    expect(body.slice(0, expected.firstWords.length)).toBe(expected.firstWords);
    expect(text.slice(-expected.lastWords.length)).toBe(expected.lastWords);
  });

  test('the text holds what belongs to the article', () => {
    expect(expected.present?.filter(part => !text.includes(part)) ?? []).toEqual([]);
  });

  test('the text holds nothing else', () => {
    expect(expected.absent.filter(part => text.includes(part))).toEqual([]);
  });

  test('every part of the text is found on the page again', () => {
    let start = 0;
    for (const paragraph of text.split('\n')) {
      const range = reading?.text.rangeOf({ start, end: start + paragraph.length });
      expect(range?.toString().replace(/\s+/g, '')).toBe(paragraph.replace(/\s+/g, ''));
      start += paragraph.length + 1;
    }
  });
});
