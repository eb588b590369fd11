import { expect, test } from 'vitest';

import { isSameWording } from '../../../src/core/annotation/typography';

test.each([
  ['“Yes,” he said', '"Yes," he said'],
  ['„Ja“, sagte er', '« Ja », sagte er'],
  ['now — or never', 'now--or never'],
  ['and so…', 'and so...'],
  ['har\u00adbour', 'harbour'],
  ['cafe\u0301', 'café'],
  ['it’s', "it's"],
])('%s and %s differ in typography only', (a, b) => {
  expect(isSameWording(a, b)).toBe(true);
});

test.each([
  ['1.5 million', '15 million'],
  ['Eat, Oda', 'Eat Oda'],
  ['Harbour', 'harbour'],
  ['he said', 'she said'],
])('%s and %s differ in wording', (a, b) => {
  expect(isSameWording(a, b)).toBe(false);
});
