import { describe, expect, test } from 'vitest';

import { isSameSite, registrableDomain } from '../../../src/core/library/site';
import { normaliseUrl, sourceOf } from '../../../src/core/library/source-url';

describe('the address of an article', () => {
  test('loses fragment, tracking and credentials', () => {
    expect(normaliseUrl('https://reader:word@courier.example/a?utm_source=x&id=7#comments')).toBe(
      'https://courier.example/a?id=7',
    );
    expect(normaliseUrl('https://courier.example/a?fbclid=1')).toBe('https://courier.example/a');
  });

  test.each(['', 'not an address', 'javascript:alert(1)', 'file:///home/a.html'])('%j is none', address => {
    expect(normaliseUrl(address)).toBe('');
  });
});

describe('the registrable domain', () => {
  test.each([
    ['www.coast-courier.example', 'coast-courier.example'],
    ['m.coast-courier.co.uk', 'coast-courier.co.uk'],
    ['news.island.or.kr', 'island.or.kr'],
    ['www.abc.es', 'abc.es'],
    ['reader.github.io', 'reader.github.io'],
    ['amp.reader.github.io', 'reader.github.io'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['localhost', 'localhost'],
    ['WWW.Courier.Example.', 'courier.example'],
  ])('of %s is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });

  test('strangers under a shared host are no site', () => {
    expect(isSameSite('https://a.github.io/x', 'https://b.github.io/x')).toBe(false);
    expect(isSameSite('https://a.co.uk/', 'https://b.co.uk/')).toBe(false);
    expect(isSameSite('http://10.0.0.1/', 'http://11.0.0.1/')).toBe(false);
    expect(isSameSite('https://courier.example/', '')).toBe(false);
  });
});

describe('the source of a page', () => {
  const canonical = 'https://www.courier.example/news/ferry';

  test('is the canonical address of the same site', () => {
    expect(sourceOf('https://m.courier.example/amp/ferry?utm_medium=x', canonical)).toBe(canonical);
  });

  test("is the page's own where the canonical one is a stranger's or missing", () => {
    expect(sourceOf('https://reprint.example/ferry#top', canonical)).toBe('https://reprint.example/ferry');
    expect(sourceOf('http://127.0.0.1:8080/ferry', canonical)).toBe('http://127.0.0.1:8080/ferry');
    expect(sourceOf('https://reprint.example/ferry', '')).toBe('https://reprint.example/ferry');
  });

  test('is empty on a page without web address', () => {
    expect(sourceOf('file:///ferry.html', canonical)).toBe('');
  });
});
