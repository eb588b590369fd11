import { expect, test } from 'vitest';

import { passageCitation } from '../../../src/core/export/passage-citation';
import { ARTICLE } from '../../support/article';

test('words in the marks of the language, then the source', () => {
  expect(passageCitation(' the pier \n opens ', ARTICLE)).toMatch(/^“the pier\nopens” — .*https:/);
  expect(passageCitation('the pier', { ...ARTICLE, language: 'de' })).toMatch(/^„the pier“ — /);
});

test('words that bring their marks get no others', () => {
  expect(passageCitation('“It opens.”', ARTICLE)).toMatch(/^“It opens\.” — /);
});
