import { expect, it } from 'vitest';

import { tidySigns } from '../../../../src/core/entities/merge/tidy-signs';
import type { NameType } from '../../../../src/core/entities/sequence/labels';

function tidied(text: string, language: string, ...names: readonly [string, NameType][]): string[] {
  const mentions = names.map(([name, type]) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type };
  });
  return tidySigns(text, mentions, language).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

it('lets the lists decide what a listed name is', () => {
  expect(tidied('新しいiPhoneを買う', 'ja', ['iPhone', 'ORG'])).toEqual(['MISC iPhone']);
  expect(tidied('日銀は動かず', 'ja', ['日銀', 'LOC'])).toEqual(['ORG 日銀']);
});

it('leaves out common words, alone or put together, and no others', () => {
  expect(tidied('デジタルとリンデン', 'ja', ['デジタル', 'ORG'], ['リンデン', 'PER'])).toEqual([
    'PER リンデン',
  ]);
  expect(tidied('グラフィックデザイン', 'ja', ['グラフィックデザイン', 'ORG'])).toEqual([]);
  expect(tidied('デジタルリンデン', 'ja', ['デジタルリンデン', 'ORG'])).toEqual(['ORG デジタルリンデン']);
  expect(tidied('관리팀이 왔다', 'ko', ['관리팀', 'ORG'])).toEqual([]);
});

it('finds listed Korean names in Latin letters before a particle, not inside a word', () => {
  expect(tidied('LG는 웃었다', 'ko')).toEqual(['ORG LG']);
  expect(tidied('LGX는 웃었다', 'ko')).toEqual([]);
});
