import { describe, expect, it } from 'vitest';

import { cueWordsOf } from '../../../../src/core/entities/lexicon/cue-words';
import { roleOf } from '../../../../src/core/entities/merge/role-of';
import { stripTitles } from '../../../../src/core/entities/merge/strip-titles';
import { withTitleAfter } from '../../../../src/core/entities/merge/title-after';

const cueWords = cueWordsOf('en');

function mentionOf(text: string, name: string, from = 0): { start: number; end: number; type: 'PER' } {
  const start = text.indexOf(name, from);
  return { start, end: start + name.length, type: 'PER' };
}

describe('stripTitles', () => {
  it.each([
    ['President Marta Lind', 'Marta Lind', 'President'],
    ['Mr. Osei', 'Osei', 'Mr.'],
    ['Judge Judge', 'Judge', 'Judge'],
    ['Lady Lind', 'Lind', 'Lady'],
    ['Marta Lind', 'Marta Lind', ''],
    ['President', 'President', ''],
  ])('%s', (text, name, title) => {
    expect(stripTitles(text, mentionOf(text, text), cueWords)).toMatchObject({ name, title });
  });

  it('leaves organisations alone', () => {
    const mention = { start: 0, end: 16, type: 'ORG' as const };
    expect(stripTitles('President Cheese', mention, cueWords).name).toBe('President Cheese');
  });
});

describe('roleOf', () => {
  const role = (text: string, name = 'Kang Min'): string =>
    roleOf(text, [{ ...mentionOf(text, name), name, title: '', told: null }], cueWords);

  it.each([
    ['Then, presidential spokesman Kang Min said no.', 'presidential spokesman'],
    ['It was U.S. Secretary of State Kang Min who left.', 'U.S. Secretary of State'],
    ['Kang Min, the deputy harbour director, left.', 'deputy harbour director'],
    ['“No,” said Home Secretary Kang Min.', 'Home Secretary'],
  ])('%s', (text, expected) => {
    expect(role(text)).toBe(expected);
  });

  it.each([
    'The boat met Kang Min.',
    'Kang Min, who met the director, left.',
    'Late on Sunday Kang Min left.',
    'Mr. Kang Min left.',
  ])('finds none in %j', text => {
    expect(role(text)).toBe('');
  });

  it('does not reach over a line or a sentence', () => {
    expect(role('The new minister\nKang Min left.')).toBe('');
    expect(role('He met the minister. Kang Min left.')).toBe('');
  });

  it('believes the text before the headline', () => {
    const text = 'Fishermen Meet Minister Kang Min\nHarbour minister Kang Min came.';
    const mentions = [mentionOf(text, 'Kang Min'), mentionOf(text, 'Kang Min', 30)];
    expect(
      roleOf(
        text,
        mentions.map(mention => ({ ...mention, name: 'Kang Min', title: '', told: null })),
        cueWords,
      ),
    ).toBe('Harbour minister');
  });
});

describe('withTitleAfter', () => {
  it('takes the title behind a Korean name, also over the organisation', () => {
    const text = '한미래 나루미술관 관장은 말했다.';
    expect(withTitleAfter(text, mentionOf(text, '한미래'), 'ko')).toMatchObject({
      name: '한미래',
      title: '나루미술관 관장',
    });
  });

  it('makes a family name and its title one form', () => {
    const text = '한 관장은 말했다.';
    expect(withTitleAfter(text, mentionOf(text, '한'), 'ko')).toEqual({
      start: 0,
      end: 4,
      type: 'PER',
      name: '한 관장',
      title: '관장',
    });
  });

  it('stops at the end of the clause', () => {
    const text = '한미래, 관장은 말했다.';
    expect(withTitleAfter(text, mentionOf(text, '한미래'), 'ko').title).toBe('');
  });

  it('reads Japanese titles', () => {
    const text = '港野首相は述べた。';
    expect(withTitleAfter(text, mentionOf(text, '港野'), 'ja')).toMatchObject({
      name: '港野',
      title: '首相',
    });
  });
});
