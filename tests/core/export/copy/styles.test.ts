import { describe, expect, test } from 'vitest';

import type { ArticleMetadata } from '../../../../src/core/article/model';
import { clipFor, type CopyFormatId } from '../../../../src/core/export/copy/copy-formats';
import type { ExportQuote } from '../../../../src/core/export/export-record';
import { JSDOM } from 'jsdom';

const LINK = 'https://coast-courier.example/ferry#:~:text=We%20counted';
const ARTICLE: ArticleMetadata = {
  title: 'Harbour town votes to reopen its ferry line',
  authors: ['Han Mi-rae'],
  publication: 'The Coast Courier',
  published: '2026-03-18T09:30:00+09:00',
  modified: null,
  language: 'en',
  url: 'https://coast-courier.example/ferry',
};
const QUOTE: ExportQuote = {
  type: 'direct',
  text: 'We counted every ticket twice.',
  speaker: 'Oh Dae-sung',
  isNamed: true,
  role: 'harbour master',
  cue: 'said',
  isSure: true,
  spans: [],
};

/** What is copied of one quote. */
function copied(
  format: CopyFormatId,
  article: Partial<ArticleMetadata> = {},
  quote: Partial<ExportQuote> = {},
) {
  const passage = { quote: { ...QUOTE, ...quote }, note: '', tags: [], link: LINK };
  const accessed = '2026-04-01T08:00:00.000Z';
  return clipFor(format, { passages: [passage], article: { ...ARTICLE, ...article }, accessed }, '');
}

/** The full reference: what stands below the words. */
const referenceOf = (format: CopyFormatId, article: Partial<ArticleMetadata> = {}): string =>
  copied(format, article).plain.split('\n\n')[1] ?? '';
/** The words with their short reference. */
const lineOf = (...given: Parameters<typeof copied>): string => copied(...given).plain.split('\n\n')[0] ?? '';

const TWO = ['Ann Lee', 'Jan van der Berg'];
const THREE = [...TWO, 'Jean-Luc Moreau'];
const FOUR = [...THREE, 'María José Peña'];

// Written by hand from the manuals' rules for an article in an online newspaper.
describe('APA, 7th edition', () => {
  const rest = `(2026, March 18). Harbour town votes to reopen its ferry line. The Coast Courier. ${LINK}`;

  test.each([
    ['one author, the family name first in the byline', ['Han Mi-rae'], `Han, M.-R. ${rest}`],
    ['two', TWO, `Lee, A., & van der Berg, J. ${rest}`],
    ['three', THREE, `Lee, A., van der Berg, J., & Moreau, J.-L. ${rest}`],
    ['a suffix', ['Sean Miller Jr.'], `Miller, S., Jr. ${rest}`],
    ['an organisation', ['Newsroom and Wire, Inc.'], `Newsroom and Wire, Inc. ${rest}`],
    ['two organisations', ['Coastwatch', 'Harbour Guild 9'], `Coastwatch, & Harbour Guild 9. ${rest}`],
    ['a name in Korean letters, never turned round', ['한미래'], `한미래. ${rest}`],
  ])('%s', (...[, authors, expected]) => {
    expect(referenceOf('apa', { authors })).toBe(expected);
  });

  test('of more than twenty authors the first nineteen and the last', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTU');
    const authors = letters.map(letter => `Ann ${letter}ora`);
    const names = letters.slice(0, 19).map(letter => `${letter}ora, A.`);
    expect(referenceOf('apa', { authors })).toBe(`${names.join(', ')}, . . . Uora, A. ${rest}`);
  });

  test('without an author the title goes first, without a date stands n.d.', () => {
    expect(referenceOf('apa', { authors: [], published: null })).toBe(
      `Harbour town votes to reopen its ferry line. (n.d.). The Coast Courier. ${LINK}`,
    );
  });

  test.each([
    ['Who pays for the ferry?', 'Who pays for the ferry? The'],
    ['Mayor: “Never again”', 'Mayor: “Never again.” The'],
    ['Mayor asks: “Never again?”', 'Mayor asks: “Never again?” The'],
    ['The islanders’', 'The islanders’. The'],
  ])('the title %j', (title, expected) => {
    expect(referenceOf('apa', { title })).toContain(`(2026, March 18). ${expected} Coast Courier.`);
  });

  test('the words are cited from the article, their own full stop goes behind the brackets', () => {
    expect(lineOf('apa')).toBe('“We counted every ticket twice” (Oh Dae-sung, as cited in Han, 2026).');
    expect(lineOf('apa', { authors: TWO }, { speaker: '' })).toBe(
      '“We counted every ticket twice” (Lee & van der Berg, 2026).',
    );
    expect(lineOf('apa', { authors: THREE, published: null }, { speaker: '', text: 'Who pays?' })).toBe(
      '“Who pays?” (Lee et al., n.d.).',
    );
    expect(lineOf('apa', { authors: [], title: 'No “lifeline” yet' }, { speaker: '' })).toBe(
      '“We counted every ticket twice” (“No ‘lifeline’ yet”, 2026).',
    );
  });
});

describe('MLA, 9th edition', () => {
  const address = LINK.slice('https://'.length);
  const rest = `“Harbour town votes to reopen its ferry line.” The Coast Courier, 18 Mar. 2026, ${address}.`;

  test.each([
    ['one author', ['Ann Lee'], `Lee, Ann. ${rest}`],
    ['two', TWO, `Lee, Ann, and Jan van der Berg. ${rest}`],
    ['three', THREE, `Lee, Ann, et al. ${rest}`],
    ['none', [], rest],
    ['an organisation', ['Newsroom and Wire, Inc.'], `Newsroom and Wire, Inc. ${rest}`],
    ['a name in Korean letters', ['한미래'], `한미래. ${rest}`],
  ])('%s', (...[, authors, expected]) => {
    expect(referenceOf('mla', { authors })).toBe(expected);
  });

  test.each([
    ['2026-05-02', '2 May 2026'],
    ['2026-09', 'Sept. 2026'],
    ['2026', '2026'],
  ])('the date %s', (published, expected) => {
    expect(referenceOf('mla', { published })).toContain(`The Coast Courier, ${expected}, coast`);
  });

  test('without a date it says when it was read', () => {
    expect(referenceOf('mla', { published: null })).toMatch(
      /The Coast Courier, coast-courier[^ ]*\. Accessed 1 Apr\. 2026\.$/,
    );
  });

  test.each([
    ['Who pays for the ferry?', '“Who pays for the ferry?” The'],
    ['“Never again,” says mayor', '“‘Never again,’ says mayor.” The'],
    ['Mayor: "Never again"', '“Mayor: ‘Never again.’” The'],
  ])('the title %j', (title, expected) => {
    expect(referenceOf('mla', { title })).toContain(expected);
  });

  test('the words are quoted in the author', () => {
    expect(lineOf('mla')).toBe('“We counted every ticket twice” (qtd. in Han).');
    expect(lineOf('mla', { authors: TWO }, { speaker: '' })).toBe(
      '“We counted every ticket twice” (Lee and van der Berg).',
    );
  });
});

describe('Chicago, 17th edition, a note', () => {
  const rest = `“Harbour town votes to reopen its ferry line,” The Coast Courier, March 18, 2026, ${LINK}.`;

  test.each([
    ['one author', ['Han Mi-rae'], `Han Mi-rae, ${rest}`],
    ['two', TWO, `Ann Lee and Jan van der Berg, ${rest}`],
    ['three', THREE, `Ann Lee, Jan van der Berg, and Jean-Luc Moreau, ${rest}`],
    ['four', FOUR, `Ann Lee et al., ${rest}`],
    ['none', [], rest],
  ])('%s', (...[, authors, expected]) => {
    expect(referenceOf('chicago', { authors })).toBe(expected);
  });

  test.each([
    ['Who pays?', 'Han Mi-rae, “Who pays?,” The Coast Courier'],
    ['“Never again,” says mayor', 'Han Mi-rae, “‘Never again,’ says mayor,” The Coast Courier'],
  ])('the title %j', (title, expected) => {
    expect(referenceOf('chicago', { title })).toContain(expected);
  });

  test('without a date it says when it was read', () => {
    expect(referenceOf('chicago', { published: null })).toContain(
      `The Coast Courier, accessed April 1, 2026, ${LINK}.`,
    );
  });

  test('the words keep their full stop', () => {
    expect(lineOf('chicago')).toBe('“We counted every ticket twice.” (Oh Dae-sung)');
  });
});

describe('the other forms', () => {
  test('a sentence with its source', () => {
    expect(copied('sentence').plain).toBe(
      `“We counted every ticket twice,” harbour master Oh Dae-sung said. — Han Mi-rae, “Harbour town votes to reopen its ferry line”, The Coast Courier, 18 March 2026, ${LINK}`,
    );
  });

  test('Markdown', () => {
    expect(copied('markdown', { title: 'A *star* [is] born' }).plain).toBe(
      `> “We counted every ticket twice.”\n>\n> — Oh Dae-sung, harbour master, [A \\*star\\* \\[is\\] born](<${LINK}>), The Coast Courier, 18 March 2026`,
    );
  });

  test('HTML, in which nothing from outside is markup', () => {
    const { html } = copied('html', { title: '<img src=x onerror=alert(1)>' }, { text: '<b>1 & 2</b>' });
    const { document } = new JSDOM(html).window;
    expect([...document.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'blockquote',
      'p',
      'footer',
      'cite',
      'a',
    ]);
    expect(document.querySelector('p')?.textContent).toBe('“<b>1 & 2</b>”');
    expect(document.querySelector('blockquote')?.getAttribute('cite')).toBe(LINK);
    expect(document.querySelector('footer')?.textContent).toBe(
      '— Oh Dae-sung, harbour master, <img src=x onerror=alert(1)>, The Coast Courier, 18 March 2026',
    );
  });

  test('BibTeX', () => {
    expect(copied('bibtex', {}, { text: '5% & more' }).plain).toBe(
      [
        '@article{han2026harbour,',
        '  author = {Han, Mi-rae},',
        '  title = {{Harbour town votes to reopen its ferry line}},',
        '  journal = {The Coast Courier},',
        '  year = {2026},',
        '  month = {3},',
        '  day = {18},',
        `  url = {${LINK}},`,
        '  urldate = {2026-04-01},',
        '  language = {en},',
        '  annote = {“5\\% \\& more” — Oh Dae-sung, harbour master},',
        '}',
      ].join('\n'),
    );
  });

  test('what the page does not say leaves no trace', () => {
    const nothing = { title: '', authors: [], publication: '', published: null, url: '', language: '' };
    for (const format of ['sentence', 'markdown', 'html', 'apa', 'mla', 'chicago', 'bibtex'] as const) {
      const { plain, html } = copied(format, nothing);
      expect(plain, format).not.toMatch(/undefined|null|NaN|, ,|“”|\(\)|\{\}/);
      expect(html, format).not.toMatch(/undefined|null|NaN|, ,|<cite><\/cite>/);
    }
  });
});
