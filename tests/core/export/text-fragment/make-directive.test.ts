import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

import { readPageText } from '../../../../src/core/annotation/page-text';
import { linkTo, makeDirective } from '../../../../src/core/export/text-fragment/make-directive';
import { SearchablePage } from '../../../../src/core/export/text-fragment/searchable-page';
import { findDirective } from '../../../../src/core/export/text-fragment/text-directive';

/** The directive for the nth place of some words on a page. */
function directiveFor(html: string, words: string, { nth = 0, language = 'en' } = {}): string {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const text = readPageText(document.body);
  let start = text.text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`Not on the page: ${words}`);
  return makeDirective(new SearchablePage(text, language), { start, end: start + words.length });
}

const STORY = `<h1>Harbour votes</h1>
  <p>“We counted every ticket twice,” harbour master Oh Dae-sung said on Tuesday. The ferry runs again.</p>
  <p>The vote was close. “We counted on the ferry, and it was not there,” a teacher said.</p>`;

describe('the shortest directive that leads to the words alone', () => {
  test('is a few words where they are unlike the rest', () => {
    expect(directiveFor(STORY, 'harbour master')).toBe('text=harbour%20master');
    expect(directiveFor(STORY, 'Tuesday')).toBe('text=Tuesday');
  });

  test('names first and last words of a longer stretch', () => {
    expect(directiveFor(STORY, '“We counted every ticket twice,”')).toBe('text=We,twice');
  });

  test('leaves quotation marks at the ends to the page', () => {
    expect(directiveFor(STORY, '“We counted on the ferry, and it was not there,”')).toBe(
      'text=We%20counted%20on,there',
    );
  });

  test('takes words before or behind along where the same words stand twice', () => {
    const page = '<p>The mayor said no.</p><p>The teacher said no.</p>';
    expect(directiveFor(page, 'said no', { nth: 1 })).toBe('text=teacher-,said%20no');
    expect(directiveFor(page, 'said no')).toBe('text=mayor-,said%20no');
  });

  test('knows that browsers compare without case, accents and kinds of quotation marks', () => {
    const page = '<p>CAFÉ first.</p><p>The cafe second.</p>';
    expect(directiveFor(page, 'cafe')).toBe('text=The-,cafe');
  });

  test('takes the block before where a block has no words of its own around the target', () => {
    const page = '<p>Alpha</p><p>Same words</p><p>Beta</p><p>Same words</p>';
    expect(directiveFor(page, 'Same words', { nth: 1 })).toBe('text=Beta-,Same%20words');
  });

  test('is empty where nothing tells the places apart', () => {
    const page = '<ul><li>Same</li><li>Same</li><li>Same</li><li>Same</li></ul>'.repeat(4);
    expect(directiveFor(page, 'Same', { nth: 7 })).toBe('');
  });

  test('reaches over blocks', () => {
    const both = new JSDOM(`<body>${STORY}</body>`).window.document.body;
    const text = readPageText(both);
    const start = text.text.indexOf('runs again');
    const end = text.text.indexOf('was close') + 'was close'.length;
    expect(makeDirective(new SearchablePage(text, 'en'), { start, end })).toBe('text=runs,close');
  });

  test('goes out to whole words', () => {
    expect(directiveFor('<p>One unmistakable word.</p>', 'mistak')).toBe('text=unmistakable');
  });

  test('encodes what has a meaning in a directive', () => {
    expect(directiveFor('<p>Costs fell, (by half) & more, then rose.</p>', 'by half) & more, then')).toBe(
      'text=by,then',
    );
    expect(directiveFor('<p>An 8,5-fold rise.</p>', '8,5')).toBe('text=8%2C5');
  });

  test('reads Korean by its own words', () => {
    const page = '<p>시장은 “표를 두 번 세었다”고 말했다.</p><p>교사는 “표를 세지 않았다”고 말했다.</p>';
    const directive = directiveFor(page, '표를 두 번 세었다', { language: 'ko' });
    expect(decodeURIComponent(directive)).toBe('text=표를,세었다');
  });
});

describe('finding a directive', () => {
  const page = new SearchablePage(
    readPageText(new JSDOM(`<body>${STORY}</body>`).window.document.body),
    'en',
  );
  const none = { prefix: '', start: '', end: '', suffix: '' };

  test('asks for whole words', () => {
    expect(findDirective(page, { ...none, start: 'count' })).toBeNull();
    expect(findDirective(page, { ...none, start: 'counted' })?.first.block).toBe(1);
  });

  test('takes the first place that prefix and suffix allow', () => {
    expect(findDirective(page, { ...none, start: 'We counted', suffix: 'on' })?.first.block).toBe(2);
    expect(findDirective(page, { ...none, prefix: 'close. “', start: 'We' })?.first.block).toBe(2);
    expect(findDirective(page, { ...none, prefix: 'nowhere', start: 'We' })).toBeNull();
  });
});

test('a link keeps its address and drops an older fragment', () => {
  expect(linkTo('https://a.example/x#part', 'text=a')).toBe('https://a.example/x#:~:text=a');
  expect(linkTo('https://a.example/x', '')).toBe('https://a.example/x');
  expect(linkTo('', 'text=a')).toBe('');
});
