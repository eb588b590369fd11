import { expect, test } from 'vitest';

import { describe as describeSpan } from '../../../src/core/annotation/describe';
import { resolve } from '../../../src/core/annotation/resolve';
import { createTextIndex } from '../../../src/core/annotation/text-index';
import { bodyOf } from '../../support/body';

/** Milliseconds of processor time, so that a busy machine does not fail the test. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const SENTENCE = 'The ferry leaves the pier at noon and comes back at two. ';

test.each([
  ['100 kB of one letter', 'a'.repeat(100_000)],
  ['a megabyte of one letter', 'a'.repeat(1_000_000)],
  ['a megabyte of blanks', ' '.repeat(1_000_000)],
  ['a megabyte of punctuation', '“…—'.repeat(333_333)],
  ['a megabyte of combining marks', `e${'\u0301'.repeat(1_000_000)}`],
  ['a megabyte of two letters in turn', 'ab'.repeat(500_000)],
  ['a megabyte of one sentence', SENTENCE.repeat(17_500)],
  ['a megabyte of ligatures', 'ﬃ'.repeat(330_000)],
  [
    'a long text that repeats every 5,000 letters',
    Array.from({ length: 200 }, () =>
      '0123456789'
        .repeat(500)
        .split('')
        .map((digit, at) => String.fromCharCode(97 + ((Number(digit) * at * 7919) % 26)))
        .join(''),
    ).join(' '),
  ],
])('%s', (_, text) => {
  const body = bodyOf(`<p>${text}</p>`);
  const edited = bodyOf(`<p>x${text.slice(0, text.length >> 1)}yy${text.slice(text.length >> 1)}</p>`);
  const spent = cpuOf(() => {
    const index = createTextIndex(body);
    const other = createTextIndex(edited);
    const { length } = index.text;
    for (const [start, end] of [
      [10, 40],
      [length >> 1, (length >> 1) + 900],
      [0, length],
    ] as const) {
      const selectors = describeSpan(index, { start, end });
      expect(resolve(selectors, index).spans).toEqual([{ start, end }]);
      resolve(selectors, other);
    }
  });
  expect(spent).toBeLessThan(6000);
});

test('twice the text takes no more than about twice the time', () => {
  const time = (count: number): number => {
    const body = bodyOf(Array.from({ length: count }, (_, number) => `<p>${SENTENCE}${number}</p>`).join(''));
    return cpuOf(() => {
      const index = createTextIndex(body);
      const span = { start: index.text.length >> 1, end: (index.text.length >> 1) + 200 };
      resolve(describeSpan(index, span), index);
    });
  };
  time(2000);
  const once = Math.max(20, time(4000));
  expect(time(16_000)).toBeLessThan(4 * 3 * once);
});
