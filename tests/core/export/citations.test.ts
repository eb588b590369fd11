import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';

import { citedNameOf } from '../../../src/core/export/citation/person-name';
import { exportArticle, writeFile } from '../../support/export-record';

/** Only used here: it brings no types of its own. */
interface CslItem {
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly Record<string, string>[];
  /** RIS: names of newspaper authors come back under this name, as they were written. */
  readonly reporter?: string | readonly string[];
  readonly issued?: { 'date-parts': number[][] };
  readonly accessed?: { 'date-parts': number[][] };
  readonly URL?: string;
  readonly language?: string;
}
const load = createRequire(import.meta.url);
const { Cite } = load('@citation-js/core') as {
  Cite: new (text: string, options?: object) => { data: CslItem[] };
};
for (const plugin of ['bibtex', 'ris', 'csl']) load(`@citation-js/plugin-${plugin}`);

const NAMES = [
  'Han Mi-rae',
  'Jan van der Berg',
  '홍길동',
  'María José Peña',
  "Sean O'Brien Jr.",
  'Ångström',
  'Newsroom and Wire, Inc.',
  '日比野さつき',
];
const TITLES = [
  'Harbour town votes',
  'Costs & 100% of #1 items_in {braces} ~tilde ^caret \\backslash $5 "quoted"',
  'Unbalanced } brace { and }, year = {1900}, note = {',
  'NATO in McDonald’s iPhone: a DPRK–ROK story -- “really” --- ``no´´',
  '섬마을 배편 다시 열린다',
  'A1  - Fake author\r\nER  - ',
  '@article{x, title={y}}',
];
const PAPERS = ['The Coast Courier', '바닷가신문', 'Gull & Island_Post'];

const articles = Array.from({ length: 50 }, (_, index) => {
  const url = `https://paper-${index}.example/news/%ED%95%9C?id=${index}&part=a_b`;
  const day = String((index % 28) + 1).padStart(2, '0');
  return exportArticle([], {
    id: url,
    visited: `2026-04-${day}T01:00:00.000Z`,
    article: {
      title: TITLES[index % TITLES.length]!,
      authors: [NAMES[index % NAMES.length]!, NAMES[(index * 3 + 1) % NAMES.length]!].slice(
        0,
        (index % 2) + 1,
      ),
      publication: PAPERS[index % PAPERS.length]!,
      published: index % 10 === 0 ? '2025-11' : `2026-03-${day}T23:30:00+09:00`,
      modified: null,
      language: index % 4 === 0 ? 'ko-KR' : 'en',
      url,
    },
  });
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function nameOf(name: Readonly<Record<string, string>>): string {
  const { literal, given, family, suffix } = name;
  return literal ?? [given, name['non-dropping-particle'], family, suffix].filter(Boolean).join(' ');
}

/** A name in whichever order it was written. */
const letters = (name: string): string =>
  Array.from(name.replace(/[\s,]+/g, ''))
    .sort()
    .join('');

/** The fields of the articles as they were. */
function expected(kind: string) {
  return articles.map(({ saved: { article, visited } }) => ({
    title: oneLine(article.title),
    paper: article.publication,
    authors: article.authors.map(letters),
    issued: article
      .published!.slice(0, 10)
      .split('-')
      .map(Number)
      .slice(0, kind === 'ris' ? 1 : 3),
    accessed: visited.slice(0, 10).split('-').map(Number),
    url: article.url,
    language: article.language,
  }));
}

function fieldsOf(item: CslItem) {
  const reporters = item.reporter === undefined ? [] : [item.reporter].flat();
  return {
    title: oneLine((item.title ?? '').replace(/<\/?span[^>]*>/g, '')),
    paper: item['container-title'],
    authors: [...(item.author ?? []).map(nameOf), ...reporters].map(letters),
    issued: item.issued?.['date-parts'][0],
    accessed: item.accessed?.['date-parts'][0],
    url: item.URL,
    language: item.language,
  };
}

describe('citation-js reads the same fields back, 50 of 50', () => {
  test.each([
    ['bibtex', '@biblatex/text'],
    ['biblatex', '@biblatex/text'],
    ['ris', '@ris/file'],
    ['csl', undefined],
  ] as const)('%s', (format, forceType) => {
    const file = writeFile(format, articles);
    const { data } = new Cite(file, forceType === undefined ? {} : { forceType });
    expect(data.map(fieldsOf)).toEqual(expected(format));
  });

  test('and no day is lost on the way into RIS, which citation-js reads by the year only', () => {
    const days = [...writeFile('ris', articles).matchAll(/^DA {2}- (.*)\r$/gm)].map(([, day]) => day);
    expect(days).toEqual(
      articles.map(({ saved }) => saved.article.published!.slice(0, 10).replaceAll('-', '/')),
    );
  });
});

describe('files that nothing in a field can break', () => {
  test('BibTeX: braces are balanced at every point, also for one who counts escaped ones; keys are ASCII and own', () => {
    for (const format of ['bibtex', 'biblatex'] as const) {
      const file = writeFile(format, articles);
      let depth = 0;
      for (const sign of file) {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const keys = [...file.matchAll(/^@article\{([a-z][a-z0-9-]*),$/gm)].map(([, key]) => key);
      expect(new Set(keys).size).toBe(50);
    }
  });

  test('RIS: every line has a tag, every record one end', () => {
    const lines = writeFile('ris', articles).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter(line => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
    expect(lines.filter(line => line.startsWith('TY'))).toHaveLength(50);
    expect(lines.filter(line => line.startsWith('ER'))).toHaveLength(50);
  });
});

test.each([
  ['Jan van der Berg', { given: 'Jan', particle: 'van der', family: 'Berg', suffix: '' }],
  ['Han Mi-rae', { given: 'Mi-rae', particle: '', family: 'Han', suffix: '' }],
  ['Jean-Luc Moreau', { given: 'Jean-Luc', particle: '', family: 'Moreau', suffix: '' }],
  ['Sean Miller Jr.', { given: 'Sean', particle: '', family: 'Miller', suffix: 'Jr.' }],
  ['홍길동', { literal: '홍길동' }],
  ['Newsroom and Wire', { literal: 'Newsroom and Wire' }],
  ['Plato', { literal: 'Plato' }],
  ['van der', { literal: 'van der' }],
])('%s', (name, parts) => {
  expect(citedNameOf(name)).toEqual(parts);
});
