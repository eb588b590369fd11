import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { zipOf } from '../../../src/core/export/export-files';
import { fileNameFor, FileNames } from '../../../src/core/export/file-name';
import { exportFormats } from '../../../src/core/export/formats';
import { exportArticle, WRITE } from '../../support/export-record';

const bytesOf = (name: string): number => new TextEncoder().encode(name).length;

describe('a file name', () => {
  test.each([
    ['Harbour town votes', 'Harbour town votes.md'],
    ['../../etc/passwd\0', 'etc passwd.md'],
    ['CON', '_CON.md'],
    ['nul.', '_nul.md'],
    ['com1.notes', '_com1.notes.md'],
    ['Contents', 'Contents.md'],
    ['.hidden', 'hidden.md'],
    ['who? <what> "why" a|b*', 'who what why ab.md'],
    ['a\tb\nc', 'a b c.md'],
    ['trailing dots... ', 'trailing dots.md'],
    ['invoice\u202etxt.exe', 'invoicetxt.exe.md'],
    ['\u2066isolated\u2069 \u200fmark\u200e', 'isolated mark.md'],
    ['zero\u200bwidth\ufeff', 'zerowidth.md'],
    ['half \ud83d pair', 'half pair.md'],
    ['', 'article.md'],
    ['...', 'article.md'],
    ['\u200b\u200b', 'article.md'],
    ['배편 다시 열린다', '배편 다시 열린다.md'],
  ])('of %j is %j', (title, expected) => {
    expect(fileNameFor(title, 'md')).toBe(expected);
  });

  test('is cut between letters as a reader counts them, never inside a joined emoji', () => {
    const family = '👩‍👩‍👧‍👦';
    const name = fileNameFor(family.repeat(30), 'md');
    expect(bytesOf(name)).toBeLessThanOrEqual(255);
    expect(name.slice(0, -'.md'.length).replaceAll(family, '')).toBe('');
    expect(bytesOf(fileNameFor('한'.repeat(400), 'jsonld'))).toBeLessThanOrEqual(255);
  });

  test('every title makes one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), title => {
        const name = fileNameFor(title, 'json');
        expect(bytesOf(name)).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^[^.\s\\/:*?"<>|\p{Cc}\p{Cs}][^\\/:*?"<>|\p{Cc}\p{Cs}]*\.json$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\.|[. ]\.json$/i);
        expect(name).not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
      }),
    );
  });

  test('stands once among others, whatever the case of its letters', () => {
    const names = new FileNames();
    expect(['Ferry', 'ferry', 'Ferry', 'Ferry 2'].map(title => names.next(title, 'md'))).toEqual([
      'Ferry.md',
      'ferry 2.md',
      'Ferry 3.md',
      'Ferry 2 2.md',
    ]);
  });
});

test('a zip has a file per article, in their order, each the file of its article alone', () => {
  const titles = ['Ferry', 'Ferry', '한국어 제목', 'a/b'];
  const articles = titles.map((title, index) => {
    const id = `https://coast-courier.example/${index}`;
    const { saved } = exportArticle([]);
    return exportArticle([], { id, article: { ...saved.article, title, url: id } });
  });
  const markdown = exportFormats.find(({ id }) => id === 'markdown')!;
  const pieces = [...zipOf(markdown, articles, WRITE)];
  const files = Object.entries(unzipSync(Buffer.concat(pieces.map(piece => Buffer.from(piece)))));
  expect(files.map(([name]) => name)).toEqual(['Ferry.md', 'Ferry 2.md', '한국어 제목.md', 'a b.md']);
  expect(files.map(([, content]) => strFromU8(content))).toEqual(
    articles.map(article => [...markdown.write([article], WRITE)].join('')),
  );
});

test('a very long title is told apart from its twins too', () => {
  const names = new FileNames();
  const [first, second] = [names.next('한'.repeat(300), 'md'), names.next('한'.repeat(300), 'md')];
  expect(second).not.toBe(first);
});
