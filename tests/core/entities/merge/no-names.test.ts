import { describe, expect, it } from 'vitest';

import { isNoName, withoutSentenceWords } from '../../../../src/core/entities/merge/no-names';

function spanOf(text: string, name: string): { start: number; end: number } {
  const start = text.indexOf(name);
  return { start, end: start + name.length };
}

describe('isNoName', () => {
  it.each([
    ['on Monday', 'Monday'],
    ['for US$20', 'US$20'],
    ['Lumen <LUMN.PA> rose', 'LUMN.PA'],
    ['the index .ARDX fell', 'ARDX'],
    ['Lumen (LUM.O) rose', 'LUM'],
  ])('%s: %s', (text, name) => {
    expect(isNoName(text, spanOf(text, name))).toBe(true);
  });

  it.each([
    ['the U.S. army', 'U.S'],
    ['met ARDX. Then', 'ARDX'],
    ['in Monday Creek', 'Monday Creek'],
  ])('%s: %s is one', (text, name) => {
    expect(isNoName(text, spanOf(text, name))).toBe(false);
  });
});

describe('withoutSentenceWords', () => {
  const kept = (text: string, ...names: string[]): string[] =>
    withoutSentenceWords(
      text,
      names.map(name => spanOf(text, name)),
      'en',
    ).map(({ start, end }) => text.slice(start, end));

  it('leaves out words that begin a sentence', () => {
    expect(kept('Rain fell. Meanwhile Arden slept.', 'Meanwhile', 'Arden')).toEqual(['Arden']);
  });

  it('keeps them inside a sentence and where they are part of a name', () => {
    expect(kept('The band Meanwhile played.', 'Meanwhile')).toEqual(['Meanwhile']);
    expect(kept('He spoke. He Jun agreed.', 'He Jun', 'He')).toEqual(['He Jun', 'He']);
  });
});
