import fc from 'fast-check';
import { expect, test } from 'vitest';

import { rangeOfSpan, spanOfRange } from '../../../src/core/annotation/dom-range';
import { createTextIndex } from '../../../src/core/annotation/text-index';
import { bodyOf } from '../../support/body';

const HTML =
  '<h1>Ferry</h1><p>One <em>two</em> three<script>x=1</script></p><div><img><p>다섯 <b></b>여섯</p></div>end';
const body = bodyOf(HTML);
const index = createTextIndex(body);
const document = body.ownerDocument;

test('span to range and back gives the same span', () => {
  fc.assert(
    fc.property(fc.nat(index.text.length), fc.nat(index.text.length), (a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const range = rangeOfSpan(index, span);
      if (span.start === span.end) expect(range).toBeNull();
      else {
        expect(range?.toString()).toBe(index.text.slice(span.start, span.end));
        expect(range && spanOfRange(index, range)).toEqual(span);
      }
    }),
  );
});

test('a range between elements counts the text before it', () => {
  const boundaries = [...document.querySelectorAll('*')].flatMap(element =>
    body.contains(element)
      ? Array.from({ length: element.childNodes.length + 1 }, (_, offset) => ({ element, offset }))
      : [],
  );
  for (const { element, offset } of boundaries) {
    const range = document.createRange();
    range.selectNodeContents(body);
    range.setEnd(element, offset);
    expect(spanOfRange(index, range)).toEqual({ start: 0, end: range.toString().length });
  }
});

test('a range outside the body is empty', () => {
  const range = document.createRange();
  range.selectNode(document.head);
  expect(spanOfRange(index, range)).toEqual({ start: 0, end: 0 });
});

test('a span outside the text has no range', () => {
  expect(rangeOfSpan(index, { start: 0, end: index.text.length + 1 })).toBeNull();
  expect(rangeOfSpan(index, { start: -1, end: 2 })).toBeNull();
});

test('a text that became shorter since gives a range that ends with it', () => {
  const changing = bodyOf('<p>a long sentence</p>');
  const old = createTextIndex(changing);
  (changing.querySelector('p')?.firstChild as Text).data = 'a long';
  expect(rangeOfSpan(old, { start: 2, end: 15 })?.toString()).toBe('long');
});
