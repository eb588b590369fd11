import { describe, expect, test } from 'vitest';

import { clipFor, COPY_FORMATS } from '../../../../src/core/export/copy/copy-formats';
import {
  passageOfAnnotation,
  passageOfWords,
  type CopyInput,
  type Passage,
} from '../../../../src/core/export/copy/passage';
import type { QuotedSpeaker } from '../../../../src/core/library/model';
import { ARTICLE } from '../../../support/article';
import { exportAnnotation } from '../../../support/export-record';

const LINK = `${ARTICLE.url}#:~:text=ferry`;
const SPEAKER: QuotedSpeaker = { name: 'Oh Dae-sung', role: 'harbour master' };

const inputOf = (passage: Passage): CopyInput => ({
  passages: [passage],
  article: ARTICLE,
  accessed: '2026-04-01T00:00:00.000Z',
});

/** The sentence alone. */
function sentenceFor(words: string, speaker: QuotedSpeaker | null = null): string | undefined {
  return clipFor('sentence', inputOf(passageOfWords(words, speaker, LINK)), '').plain.split(' — Han', 1)[0];
}

describe('words that the reader marked', () => {
  test.each([
    ['the pier\n opens', '“the pier opens”'],
    ['“It opens.”', '“It opens.”'],
    ['"It opens."', '“It opens.”'],
    ['“It opens,” he said. “Soon.”', '“It opens,” he said. “Soon.”'],
    ['he said. “Soon.”', 'he said. “Soon.”'],
    ['call it a “lifeline” for all', '“call it a “lifeline” for all”'],
    ['“', '“'],
  ])('%j is copied as %j', (words, sentence) => {
    expect(sentenceFor(words)).toBe(sentence);
  });

  test('made from a quote, they are said by its speaker', () => {
    expect(sentenceFor('“It opens.”', SPEAKER)).toBe('“It opens,” harbour master Oh Dae-sung said.');
  });

  test('made from a quote that the article breaks up, they stand as they are', () => {
    expect(sentenceFor('“It opens,” Oh said. “Soon.”', SPEAKER)).toBe(
      'harbour master Oh Dae-sung: “It opens,” Oh said. “Soon.”',
    );
  });

  test('a source without a name is described once', () => {
    const nameless = { name: 'a town official', role: 'a town official' };
    expect(sentenceFor('“A good day.”', nameless)).toBe('“A good day,” a town official said.');
  });

  test.each(COPY_FORMATS)('as %s they bring their link, and no mark up of their own', format => {
    const { plain, html } = clipFor(format, inputOf(passageOfWords('a <b>bold</b> word', null, LINK)), '');
    const holdsLink = format === 'mla' ? LINK.replace('https://', '') : LINK;
    expect(plain).toContain(holdsLink);
    expect(html).not.toContain('<b>');
  });
});

test('a highlight brings its note and its tags', () => {
  const annotation = exportAnnotation({ note: 'Check', tags: ['ferry'] });
  const input = inputOf(passageOfAnnotation(annotation, LINK));
  expect(clipFor('template', input, '{quotation} [{note}] ({tags})').plain).toBe(
    'counted every ticket [Check] (ferry)',
  );
});
