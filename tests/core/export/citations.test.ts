import { describe, expect, test } from 'vitest';

import { citedNameOf } from '../../../src/core/export/citation/person-name';
import { writeFile } from '../../support/export-record';
import { fiftyArticles } from '../../support/independent/articles';
import {
  citedFieldsOf,
  CITATION_TYPES,
  readCitations,
  type CitationFormat,
} from '../../support/independent/citation';

const articles = fiftyArticles();

describe('citation-js reads the same fields back, 50 of 50', () => {
  test.each(Object.keys(CITATION_TYPES) as CitationFormat[])('%s', format => {
    expect(readCitations(writeFile(format, articles), format)).toEqual(citedFieldsOf(articles, format));
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
      const depths = [0];
      for (const sign of file.replace(/[^{}]/g, '')) depths.push(depths.at(-1)! + (sign === '{' ? 1 : -1));
      expect(depths.filter(depth => depth < 0)).toEqual([]);
      expect(depths.at(-1)).toBe(0);
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
