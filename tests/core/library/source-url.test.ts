import fc from 'fast-check';
import { expect, test } from 'vitest';

import { normaliseUrl } from '../../../src/core/library/source-url';

test.each([
  ['https://paper.example/news/1?utm_source=mail&id=7#comments', 'https://paper.example/news/1?id=7'],
  ['https://paper.example/news/1?utm_source=mail&fbclid=x', 'https://paper.example/news/1'],
  ['https://paper.example/news/1?', 'https://paper.example/news/1'],
  ['HTTPS://Paper.Example:443/News/1', 'https://paper.example/News/1'],
  ['https://reader:secret@paper.example/1', 'https://paper.example/1'],
  ['https://paper.example/신문/1', 'https://paper.example/%EC%8B%A0%EB%AC%B8/1'],
])('%s is kept as %s', (address, expected) => {
  expect(normaliseUrl(address)).toBe(expected);
});

test.each([
  'https://paper.example/?p=12',
  'https://paper.example/a?b=%20c&d',
  'https://paper.example/?ref=home',
])('%s says which page it is and stays as it is', address => {
  expect(normaliseUrl(address)).toBe(address);
});

test.each(['', 'news/1', 'file:///home/a.html', 'javascript:alert(1)', 'about:blank', 'https://'])(
  '“%s” is no web address',
  address => {
    expect(normaliseUrl(address)).toBe('');
  },
);

test('a normalised address is normalised', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), address => {
      const once = normaliseUrl(address);
      expect(normaliseUrl(once)).toBe(once);
    }),
  );
});
