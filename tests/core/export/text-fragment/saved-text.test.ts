import { describe, expect, test } from 'vitest';

import type { Selector } from '../../../../src/core/annotation/model';
import { directiveInText, findInText } from '../../../../src/core/export/text-fragment/saved-text';

const TEXT = [
  'Harbour votes',
  'The council of Merrow Bay voted to reopen the ferry line, and the ferry runs again on Monday.',
  '“We counted every ticket twice,” harbour master Oh Dae-sung said.',
  'The mayor said no.',
  'The teacher said no.',
].join('\n');

const quoteOf = (exact: string, prefix = '', suffix = ''): Selector[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];
function directiveFor(selectors: readonly Selector[], text = TEXT, language = 'en'): string {
  const span = findInText(selectors, text);
  return span ? directiveInText({ text, language }, span) : 'nowhere';
}

describe('a directive from the saved text alone', () => {
  test('is long enough to stand nowhere else on the page', () => {
    expect(directiveFor(quoteOf('counted every ticket twice'))).toBe('text=counted%20every%20ticket%20twice');
  });

  test('takes words around short ones along', () => {
    expect(directiveFor(quoteOf('Monday'))).toBe('text=ferry%20runs%20again%20on-,Monday');
  });

  test('names first and last words of long ones', () => {
    const directive = directiveFor(quoteOf(TEXT.split('\n')[1]!));
    expect(directive).toMatch(/^text=The%20council[^,]*,[^,]*Monday$/);
    expect(directive.length).toBeLessThan(60);
  });

  test('needs fewer signs of a script that says more with each', () => {
    const text = '고래만 의회는 여객선을 다시 띄우기로 했다.\n오대성 항만장은 표를 두 번씩 세었다고 말했다.';
    const directive = decodeURIComponent(directiveFor(quoteOf('표를 두 번씩 세었다고'), text, 'ko'));
    expect(directive).toBe('text=표를 두 번씩 세었다고');
  });

  test('is empty where the text is too short to tell', () => {
    expect(directiveFor(quoteOf('no'), 'no')).toBe('');
  });
});

describe('the place of an annotation in the text', () => {
  test('is the one with the same surroundings', () => {
    expect(findInText(quoteOf('said no', 'The teacher '), TEXT)?.start).toBe(TEXT.lastIndexOf('said no'));
    expect(findInText(quoteOf('said no', '', '.\n\nThe teacher'), TEXT)?.start).toBe(TEXT.indexOf('said no'));
  });

  test('is found whatever the white space', () => {
    const span = findInText(quoteOf('line,\u00a0and  the\nferry'), TEXT);
    expect(TEXT.slice(span?.start, span?.end)).toBe('line, and the ferry');
    expect(findInText(quoteOf('votes The council'), TEXT)).not.toBeNull();
  });

  test('is none where the words are not there', () => {
    expect(findInText(quoteOf('The mayor said yes'), TEXT)).toBeNull();
    expect(findInText(quoteOf(' '), TEXT)).toBeNull();
    expect(findInText([], TEXT)).toBeNull();
  });

  test('is looked for in linear time', () => {
    const begun = performance.now();
    findInText(quoteOf('a b'), 'a '.repeat(50_000));
    findInText(quoteOf(`a${' '.repeat(50_000)}b`), `a${' '.repeat(50_000)}`);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
