import fc from 'fast-check';
import { expect, test } from 'vitest';

import { describe as describeSpan } from '../../../src/core/annotation/describe';
import type { Selector } from '../../../src/core/annotation/model';
import { resolve } from '../../../src/core/annotation/resolve';
import { createTextIndex, type TextIndex } from '../../../src/core/annotation/text-index';
import { bodyOf } from '../../support/body';
import { pageOf, PARAGRAPHS } from './article';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from('aaeioubcdst  ,.')) },
  fc.constantFrom(
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\n',
    '“',
    '”',
    '—',
    '…',
    'é',
    'e\u0301',
    '각',
    '각',
    '語',
    'ﬁ',
    '👩‍👩‍👧',
    '\u202b',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const words = fc.array(character, { maxLength: 60 }).map(chars => escape(chars.join('')));
const block = fc
  .tuple(fc.constantFrom('p', 'div', 'li', 'h2', 'aside', 'span', 'em', 'script'), words, words)
  .map(([tag, first, second]) => `<${tag}>${first}<em>${second}</em></${tag}>`);
const page = fc.array(block, { minLength: 1, maxLength: 8 }).map(blocks => blocks.join('\n'));

function indexOf(html: string): TextIndex {
  return createTextIndex(bodyOf(html));
}

function stored(index: TextIndex, span: { start: number; end: number }): Selector[] {
  return JSON.parse(JSON.stringify(describeSpan(index, span))) as Selector[];
}

/** Two cuts of the text, as shares of its length. */
const cuts = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

function spanOf(index: TextIndex, [a, b]: [number, number]): { start: number; end: number } {
  const offsets = [a, b].map(share => Math.round(share * index.text.length)).sort((x, y) => x - y);
  return { start: offsets[0] ?? 0, end: offsets[1] ?? 0 };
}

test('on an unchanged page every selection is found where it was', () => {
  fc.assert(
    fc.property(page, cuts, (html, shares) => {
      const index = indexOf(html);
      const span = spanOf(index, shares);
      fc.pre(span.start < span.end);
      const { state, spans } = resolve(stored(index, span), indexOf(html));
      expect({ state, spans }).toEqual({ state: 'exact', spans: [span] });
    }),
    { numRuns: 500 },
  );
});

test('on any other page the answer lies inside the body, in order', () => {
  fc.assert(
    fc.property(page, page, cuts, (before, after, shares) => {
      const old = indexOf(before);
      const index = indexOf(after);
      const { state, spans, confidence } = resolve(stored(old, spanOf(old, shares)), index);
      expect(state === 'lost').toBe(spans.length === 0);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(index.text.length);
    }),
    { numRuns: 300 },
  );
});

test('text put before an article moves every selection by its length', () => {
  const article = pageOf(PARAGRAPHS);
  const old = indexOf(article);
  const letters = fc.string({ unit: fc.constantFrom('x', 'y', 'z', ' '), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(letters, cuts, (added, shares) => {
      const span = spanOf(old, shares);
      const isWord = /\p{L}/u.test(old.text.slice(span.start, span.end));
      fc.pre(isWord && old.text.slice(span.start, span.end).trim().length === span.end - span.start);
      const { state, spans } = resolve(stored(old, span), indexOf(`<div>${added}</div>${article}`));
      const moved = { start: span.start + added.length, end: span.end + added.length };
      expect({ state, spans }).toEqual({ state: 'exact', spans: [moved] });
    }),
  );
});

test('resolving changes nothing on the page', () => {
  const body = bodyOf(pageOf(PARAGRAPHS));
  const before = body.outerHTML;
  const index = createTextIndex(body);
  resolve(stored(index, { start: 40, end: 90 }), index);
  expect(body.outerHTML).toBe(before);
});
