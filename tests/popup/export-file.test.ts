import { expect, test } from 'vitest';

import { createExportFile } from '../../src/popup/export-file';
import { ARTICLE, attributions, entities, TEXT } from '../support/article';
import { localisationOf } from '../support/translate';

const content = (title: string) => ({
  article: { ...ARTICLE, title },
  text: TEXT,
  attributions: attributions(),
  entities: entities(),
});
const nameFor = (title: string): string =>
  createExportFile('json', content(title), localisationOf('en')).name;

test.each([
  ['A plain title', 'A plain title.json'],
  ['“Who pays?” asks: mayor / board', '“Who pays” asks mayor board.json'],
  ['../../etc/passwd', 'etc passwd.json'],
  ['.hidden', 'hidden.json'],
  ['제주 여객선, 다시 뜬다', '제주 여객선, 다시 뜬다.json'],
  ['line\nbreak\tand\u0000null', 'line break and null.json'],
  ['', 'article.json'],
  ['???', 'article.json'],
])('the file for %j is called %j', (title, name) => {
  expect(nameFor(title)).toBe(name);
});

test('a long title is cut without cutting a character in two', () => {
  expect(nameFor('🚢'.repeat(200))).toBe(`${'🚢'.repeat(80)}.json`);
});

test('Markdown has headings in the language of the reader', () => {
  const { text, type } = createExportFile('markdown', content('T'), localisationOf('ko'));
  expect(type).toBe('text/markdown');
  expect(text.match(/^## .*/gm)).toEqual(['## 인용', '## 간접 인용', '## 인물', '## 장소', '## 날짜']);
});
