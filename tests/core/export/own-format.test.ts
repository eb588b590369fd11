import { describe, expect, test } from 'vitest';

import {
  ARTICLE_LISTS,
  ARTICLE_NAMES,
  createOwnFormat,
  DEFAULT_FILE_TEMPLATE,
  parseFileTemplate,
} from '../../../src/core/export/own-format';
import { ENGLISH_LABELS } from '../../../src/core/export/export-format';
import type { ExportArticle } from '../../../src/core/export/export-record';
import { exportAnnotation, exportArticle, WRITE } from '../../support/export-record';

const article = exportArticle(
  [
    exportAnnotation({ note: 'Check {twice}', tags: ['ferry', 'to do'] }),
    exportAnnotation({
      id: 'b',
      exact: 'ferry line',
      speaker: { name: 'Oh Dae-sung', role: 'harbour master' },
    }),
  ],
  { tags: ['transport'] },
);

function write(template: string, articles: readonly ExportArticle[] = [article], options = WRITE): string {
  const format = createOwnFormat(template);
  if (!format) throw new Error('No format');
  return [...format.write(articles, options)].join('');
}

describe('a file by the reader’s own template', () => {
  test('knows the article, its annotations, statements and entities', () => {
    expect(
      write('{title} ({paper}, {authors}, {published}, {language}, {tags})\n{url}\n{text}').split('\n')[0],
    ).toBe(
      'Harbour town votes to reopen its ferry line (The Coast Courier, Han Mi-rae, 18 March 2026, en, transport)',
    );
    expect(
      write('{each annotations}{quotation}|{note}|{tags}|{color}|{created}|{speaker}|{role}\n{end}'),
    ).toBe(
      'counted every ticket|Check {twice}|ferry, to do|yellow|18 March 2026||\n' +
        'ferry line|||yellow|18 March 2026|Oh Dae-sung|harbour master\n',
    );
    expect(write('{each attributions}{type}: {quotation} {speaker}, {role}, {cue}{end}')).toBe(
      'direct: We counted every ticket twice, Oh Dae-sung, harbour master, said\n',
    );
    expect(write('{each entities}{name}, {role} ({type}, {count}){end}')).toBe(
      'Oh Dae-sung, harbour master (PER, 1)\n',
    );
  });

  test('has a blank line between two articles, whatever the template ends with', () => {
    expect(write('{title}\n\n\n', [article, article])).toBe(
      `${article.saved.article.title}\n\n${article.saved.article.title}\n`,
    );
  });

  test('writes dates in the language of the labels', () => {
    const labels = { ...ENGLISH_LABELS, locale: 'ko' };
    expect(write('{published}', [article], { ...WRITE, labels })).toBe('2026년 3월 18일\n');
  });

  test('the one to begin with has no mistake and holds what was highlighted and said', () => {
    const file = write(DEFAULT_FILE_TEMPLATE);
    expect(file).toContain('> counted every ticket\n\nCheck {twice}\n');
    expect(file).toContain('“We counted every ticket twice,” — Oh Dae-sung, harbour master\n');
  });

  test('is none without a template or with a mistake in it', () => {
    expect(createOwnFormat(' \n')).toBeNull();
    expect(createOwnFormat('{titel}')).toBeNull();
    expect(parseFileTemplate('{each annotations}{cue}{end}').problem).toMatchObject({
      word: 'cue',
      column: 19,
    });
  });

  test('every name that is offered is known', () => {
    for (const name of ARTICLE_NAMES) expect(parseFileTemplate(`{${name}}`).problem, name).toBeNull();
    for (const [list, names] of Object.entries(ARTICLE_LISTS))
      for (const name of names)
        expect(parseFileTemplate(`{each ${list}}{${name}}{end}`).problem, name).toBeNull();
  });

  test('what a file cannot hold is replaced', () => {
    const odd = exportArticle([], { article: { ...article.saved.article, title: 'a\0b\ud800' } });
    expect(write('{title}', [odd])).toBe('a\uFFFDb\uFFFD\n');
  });
});
