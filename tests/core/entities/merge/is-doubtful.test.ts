import { expect, it } from 'vitest';

import { isDoubtful } from '../../../../src/core/entities/merge/is-doubtful';
import type { NamedMention } from '../../../../src/core/entities/merge/name-group';

const mention = (name: string, title = ''): NamedMention => ({
  start: 0,
  end: name.length,
  type: 'PER',
  name,
  title,
  told: null,
});

function doubtful(...mentions: NamedMention[]): boolean {
  return isDoubtful({ mentions, full: mentions, type: 'PER' });
}

it('doubts a katakana word that stands alone', () => {
  expect(doubtful(mention('インクリング'))).toBe(true);
});

it('believes full names, titles, repeated names and names in other scripts', () => {
  expect(doubtful(mention('アン・リンデン'))).toBe(false);
  expect(doubtful(mention('リンデン', '氏'))).toBe(false);
  expect(doubtful(mention('リンデン'), mention('リンデン'))).toBe(false);
  expect(doubtful(mention('港野'))).toBe(false);
});
