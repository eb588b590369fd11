import { beforeEach, expect, test, vi } from 'vitest';

const getMessage = vi.hoisted(() =>
  vi.fn((key: string, substitutions?: string[]) => [key, ...(substitutions ?? [])].join(' ')),
);
vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage } } }));

import { translate } from '../../src/platform/translate';

beforeEach(() => {
  getMessage.mockClear();
});

test('asks the browser for a word once', () => {
  expect([translate('copy'), translate('show'), translate('copy')]).toEqual(['copy', 'show', 'copy']);
  expect(getMessage).toHaveBeenCalledTimes(2);
});

test('fills in placeholders anew each time, numbers as text', () => {
  expect(translate('matchCount', 1, 5)).toBe('matchCount 1 5');
  expect(translate('matchCount', 2, 5)).toBe('matchCount 2 5');
  expect(getMessage).toHaveBeenLastCalledWith('matchCount', ['2', '5']);
});

test('a key without a message is not asked for again either', () => {
  getMessage.mockReturnValue('');
  expect(translate('missing')).toBe('');
  expect(translate('missing')).toBe('');
  expect(getMessage).toHaveBeenCalledTimes(1);
});
