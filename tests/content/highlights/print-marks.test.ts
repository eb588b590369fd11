// @vitest-environment jsdom
import { expect, test } from 'vitest';

import type { PaintedRange } from '../../../src/content/highlights/paint';
import { wrapForPrint } from '../../../src/content/highlights/print-marks';
import type { HighlightColor } from '../../../src/core/library/model';

function painted(from: [Node, number], to: [Node, number], color: HighlightColor): PaintedRange {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return { range: new StaticRange(range), color, hasNote: false };
}

const textOf = (selector: string): Text => document.querySelector(selector)?.firstChild as Text;
const marks = (): string[] =>
  [...document.querySelectorAll('[data-news-mark]')].map(
    mark => `${mark.getAttribute('data-news-mark') ?? ''} ${mark.textContent}`,
  );

test('wraps the words, over one another too, and takes it back to the very nodes', () => {
  document.body.innerHTML = '<p id="a">The ferry sails</p>\n<ul>\n<li id="b">again in May</li></ul>';
  const [a, b] = [textOf('#a'), textOf('#b')];
  const before = document.body.innerHTML;
  const unwrap = wrapForPrint([painted([a, 4], [b, 5], 'yellow'), painted([a, 10], [a, 15], 'blue')]);
  expect(marks()).toEqual(['yellow ferry ', 'blue sails', 'yellow again']);
  expect(document.body.textContent).toBe('The ferry sails\n\nagain in May');
  unwrap();
  expect(document.body.innerHTML).toBe(before);
  expect([textOf('#a'), textOf('#b')]).toEqual([a, b]);
  expect(textOf('#a')).toBe(a);
});

test('leaves scripts and white space between blocks alone', () => {
  document.body.innerHTML = '<p id="a">One</p> <script>two</script> <p id="b">Three</p>';
  const unwrap = wrapForPrint([painted([textOf('#a'), 0], [textOf('#b'), 5], 'pink')]);
  expect(marks()).toEqual(['pink One', 'pink Three']);
  unwrap();
  expect(document.querySelector('script')?.innerHTML).toBe('two');
});
