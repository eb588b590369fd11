import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

import { METADATA_SIGNS, readSigns } from '../../../src/core/article/detection/signs';

const parse = (html: string): Document => new JSDOM(html).window.document;

const PAGE = '<title>Old mill grinds again</title><h1>Old mill grinds again</h1><p>Stones turned.</p>';
const METADATA =
  '<meta property="og:type" content="article"><meta name="author" content="Rosalind Tew">' +
  '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';

describe('signs of a page', () => {
  test('are always as many numbers, whatever the address', () => {
    const page = parse(PAGE);
    const length = readSigns(page, 'https://paper.example/news/2026/02/old-mill').length;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), url => {
        const signs = readSigns(page, url);
        expect(signs).toHaveLength(length);
        expect(signs.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('from metadata are the last ones', () => {
    const plain = readSigns(parse(PAGE), '');
    const stated = readSigns(parse(METADATA + PAGE), '');
    const changed = [...plain.keys()].filter(index => plain[index] !== stated[index]);
    expect(changed.length).toBeGreaterThan(2);
    expect(Math.min(...changed)).toBeGreaterThanOrEqual(plain.length - METADATA_SIGNS);
  });

  test('see through names that hide properties of the document', () => {
    const clobbered = parse(`${PAGE}<form name="title"></form><img name="getElementsByTagName">`);
    expect(() => readSigns(clobbered, '')).not.toThrow();
    expect([...readSigns(clobbered, '')].slice(13, 16)).toEqual(
      [...readSigns(parse(PAGE), '')].slice(13, 16),
    );
  });

  test('tell apart addresses of stories and of sections', () => {
    const page = parse(PAGE);
    const story = readSigns(page, 'https://paper.example/2026/02/12/old-mill-grinds-again');
    const section = readSigns(page, 'https://paper.example/category/local/');
    expect([...story]).not.toEqual([...section]);
    expect(story[6]).toBe(1);
    expect(section[6]).toBe(0);
  });
});
