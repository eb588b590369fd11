import { expect, test } from 'vitest';

import { describe as describeSpan } from '../../../src/core/annotation/describe';
import type { Selector } from '../../../src/core/annotation/model';
import { createTextIndex } from '../../../src/core/annotation/text-index';
import { bodyOf } from '../../support/body';
import { pageOf, PARAGRAPHS, store } from './article';

function part<T extends Selector['type']>(selectors: readonly Selector[], type: T) {
  return selectors.find((each): each is Extract<Selector, { type: T }> => each.type === type);
}

test('the quote holds the words as a reader sees them', () => {
  const html = '<p>One\n   two\u00a0three <script>var x;</script>fo\u00adur.</p>\n<p>Five</p>';
  const index = createTextIndex(bodyOf(html));
  const [quote] = describeSpan(index, { start: 0, end: index.text.length });
  expect(quote).toMatchObject({ exact: 'One two three four.\nFive', prefix: '', suffix: '\n' });
});

test('prefix and suffix are the text next to the words', () => {
  const quote = part(store(pageOf(PARAGRAPHS), 'A crossing takes forty minutes'), 'TextQuoteSelector');
  expect(quote?.prefix.endsWith('four on Saturdays. ')).toBe(true);
  expect(quote?.suffix.startsWith(', and bicycles travel')).toBe(true);
  expect(quote?.prefix.length).toBeLessThanOrEqual(64);
});

test('the position counts UTF-16 units of body.textContent, scripts included', () => {
  const html = '<script>let a = 1;</script><p>🚢 ferry</p>';
  const position = part(store(html, 'ferry'), 'TextPositionSelector');
  expect(position).toMatchObject({ start: 13, end: 18 });
  expect(bodyOf(html).textContent.slice(13, 18)).toBe('ferry');
});

test('the surroundings reach into the neighbouring paragraphs and name the block', () => {
  const around = part(store(pageOf(PARAGRAPHS), 'Nobody in the town hall'), 'onrecord:SurroundingsSelector');
  expect(around?.before).toContain('northern basin stays open.\nThe money comes');
  expect(around?.after).toContain('going to cost.\nOn the islands');
  expect(around?.container).toBe('P');
  expect(around?.lookalike).toBe(-1);
});

test('words that stand twice are known to have a lookalike', () => {
  const around = part(
    store(pageOf(['The ferry sails at noon.', ...PARAGRAPHS, 'The ferry sails at noon.']), 'sails at noon'),
    'onrecord:SurroundingsSelector',
  );
  expect(around?.lookalike).toBeGreaterThan(0);
});

test('what is stored for a long passage grows with the passage only', () => {
  const long = Array.from({ length: 400 }, (_, number) => `Sentence number ${number} of the report.`);
  const html = pageOf([long.join(' ')]);
  const stored = JSON.stringify(store(html, 'Sentence number 200 of'));
  expect(stored.length).toBeLessThan(4000);
});

test('a span without text cannot be described', () => {
  const index = createTextIndex(bodyOf(pageOf(PARAGRAPHS)));
  expect(describeSpan(index, { start: 5, end: 5 })).toEqual([]);
});
