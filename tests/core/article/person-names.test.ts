import { describe, expect, test } from 'vitest';

import { beginsWithBy, isPersonName, namesIn } from '../../../src/core/article/metadata/person-names';

describe('lines that begin like a byline', () => {
  test.each([
    'By Mara Quill',
    'BY MARA QUILL',
    'by: Mara Quill',
    'ByMara Quill and others',
    'Von Tilda Brandt',
    'Autorin: Ida Moss',
    'Authors: Ida Moss, Bo Lind',
    'Written by Ida Moss',
    'Text von Ida Moss',
    '記者：林小雨',
    '글 한미래',
  ])('%s', line => {
    expect(beginsWithBy(line)).toBe(true);
  });

  test.each(['Byzantine coins found', 'Davenport wins', 'The ferry sails', 'Vonnegut Road', ''])(
    'not %s',
    line => {
      expect(beginsWithBy(line)).toBe(false);
    },
  );
});

describe('names in a byline', () => {
  test('are split, without posts and places', () => {
    expect(namesIn('By Ann Lee and Bo van der Kim, Staff Reporters')).toEqual(['Ann Lee', 'Bo van der Kim']);
    expect(namesIn('Von Tilda Brandt und Ole Krüger, Hamburg')).toEqual(['Tilda Brandt', 'Ole Krüger']);
  });

  test('of Korean reporters stand before their post', () => {
    expect(namesIn('한미래 기자 hmr@paper.example')).toEqual(['한미래']);
  });

  test('are of people', () => {
    expect(isPersonName('Mara Quill')).toBe(true);
    expect(isPersonName('Staff Reporter')).toBe(false);
    expect(isPersonName('Published yesterday')).toBe(false);
  });
});
