import { describe, expect, test } from 'vitest';

import { isCredit, saidBy, startOf } from '../../../src/core/cleanup/caption-text';

const WORDS = 'Fishermen carry the first bench over the new landing stage';

describe('what a caption says', () => {
  test.each([
    WORDS.toUpperCase(),
    `Image 3 of 12: ${WORDS}`,
    `2/9 ${WORDS}`,
    `${WORDS} ... Read more`,
    `“${WORDS}.”`,
  ])('%s', text => {
    expect(saidBy(text)).toBe(saidBy(WORDS));
    expect(startOf(text, 16)).toBe(saidBy(WORDS).slice(0, 16));
  });

  test('letters of every script count', () => {
    expect(saidBy('어부들이 첫 번째 긴 의자를 나른다.')).toBe('어부들이첫번째긴의자를나른다');
    expect(saidBy('Łódź, 1931')).toBe('łódź1931');
  });
});

test.each([
  ['Photo: Han Mi-rae', true],
  ['(Fotos: Coast Courier)', true],
  ['© Coast Courier', true],
  ['Han Mi-rae / AFP', true],
  ['사진=물결신문', true],
  ['Photographers wait on the quay', false],
  ['The map of the bay', false],
  [`Photo: ${WORDS} ${WORDS}`, false],
])('%s: a credit and nothing else: %s', (text, is) => {
  expect(isCredit(text)).toBe(is);
});
