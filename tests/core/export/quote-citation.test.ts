import { describe, expect, test } from 'vitest';

import type { ArticleMetadata } from '../../../src/core/article/model';
import { clipFor } from '../../../src/core/export/copy/copy-formats';
import { passageOfQuote } from '../../../src/core/export/copy/passage';
import { exportQuoteOf } from '../../../src/core/export/export-record';
import { sourceOf } from '../../../src/core/export/quote-citation';
import type { Attribution } from '../../../src/core/quotes/model';
import { ARTICLE, attribution, attributions, TEXT } from '../../support/article';

const SOURCE =
  'Han Mi-rae, “Harbour town votes to reopen its ferry line”, The Coast Courier, 18 March 2026, ' +
  'https://coast-courier.example/ferry';
const EMPTY = { ...ARTICLE, title: '', authors: [], publication: '', published: null, url: '' };

type Statement = NonNullable<Parameters<typeof attribution>[1]> & {
  readonly language?: string;
  /** The text around the words, where the cue is needed. */
  readonly text?: string;
};

/** What copying these statements as a sentence gives. */
function sentenceOf(statements: readonly Attribution[], text: string, article: ArticleMetadata): string {
  const passages = statements.map(statement => passageOfQuote(exportQuoteOf(statement, text), article.url));
  return clipFor('sentence', { passages, article, accessed: '' }, '').plain;
}

/** The sentence alone for a statement of one segment. */
function sentenceFor(words: string, { language = 'en', text = words, ...statement }: Statement): string {
  return sentenceOf([attribution([words], statement, text)], text, { ...EMPTY, language });
}

describe('the copied text in English', () => {
  test('is a sentence with role, full name and cue, then the source', () => {
    expect(sentenceOf(attributions().slice(0, 1), TEXT, ARTICLE)).toBe(
      `“We counted every ticket twice … And then once more for the children,” harbour master Oh Dae-sung said. — ${SOURCE}`,
    );
  });

  test('a question keeps its mark', () => {
    expect(sentenceFor('“Who pays?”', { speaker: { name: 'Park Sol' } })).toBe('“Who pays?” Park Sol said.');
  });

  test.each([
    ['noted that', 'noted'],
    ['Asserted', 'asserted'],
    ['told reporters', 'said'],
    ['according to', 'said'],
    ['adding', 'said'],
  ])('the cue %j stands as %j', (cue, verb) => {
    const text = `“Yes.” ${cue}`;
    expect(sentenceFor('“Yes.”', { speaker: { name: 'Park Sol' }, cue, text })).toBe(
      `“Yes,” Park Sol ${verb}.`,
    );
  });

  test('a long role stands behind the name', () => {
    const speaker = { name: 'Park Sol', role: 'teacher, mother of two and treasurer of the school' };
    expect(sentenceFor('“Yes.”', { speaker })).toBe(
      '“Yes,” Park Sol, teacher, mother of two and treasurer of the school, said.',
    );
  });

  test('an unsure speaker is marked, an unnamed one described, nobody left out', () => {
    expect(sentenceFor('“Yes.”', { speaker: { name: 'Park Sol' }, confidence: 0.3 })).toBe(
      '“Yes,” Park Sol (probably) said.',
    );
    expect(sentenceFor('“Yes.”', { speaker: { role: 'a city official' } })).toBe(
      '“Yes,” a city official said.',
    );
    expect(sentenceFor('“Yes.”', { speaker: null })).toBe('“Yes.”');
  });

  test('a fragment is said, whatever verb the paper hangs it on', () => {
    const text = 'Park called it “a lifeline”';
    const statement = { type: 'mixed', speaker: { name: 'Park Sol' }, cue: 'called', text } as const;
    expect(sentenceFor('“a lifeline”', statement)).toBe('“a lifeline,” Park Sol said.');
  });

  test('an indirect statement never gets quotation marks', () => {
    expect(sentenceFor('the island would wait', { type: 'indirect', speaker: { name: 'Park Sol' } })).toBe(
      'Park Sol: the island would wait',
    );
  });
});

describe('in other languages the speaker stands behind a dash', () => {
  test.each([
    ['ko-KR', '“배가 다시 뜬다.”', '“배가 다시 뜬다.” – 항만소장 오대성'],
    ['ja', '「船が戻る」', '「船が戻る」 – 항만소장 오대성'],
    ['de', '„Wer zahlt?“', '„Wer zahlt?“ – 항만소장 오대성'],
    ['fr', '« Qui paie ? »', '« Qui paie ? » – 항만소장 오대성'],
  ])('%s', (language, words, expected) => {
    const speaker = { name: '오대성', role: '항만소장' };
    expect(sentenceFor(words, { speaker, language })).toBe(expected);
  });
});

test('the source leaves out what the page does not say', () => {
  expect(sourceOf(EMPTY)).toBe('');
  expect(sourceOf({ ...EMPTY, publication: 'The Coast Courier', published: '2026-03' })).toBe(
    'The Coast Courier, March 2026',
  );
  expect(sourceOf({ ...ARTICLE, authors: ['Han Mi-rae', 'Park Sol'], url: '' })).toContain(
    'Han Mi-rae, Park Sol, “',
  );
});

test('several statements share one source at the end', () => {
  expect(sentenceOf(attributions().slice(1, 3), TEXT, ARTICLE)).toBe(
    [
      '“It was the only way to get to school,” teacher Park Sol (probably) recalled.',
      '“We are still looking at the numbers,” a city official said.',
      `— ${SOURCE}`,
    ].join('\n\n'),
  );
});
