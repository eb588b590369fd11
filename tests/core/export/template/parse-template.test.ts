import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  parseTemplate,
  type TemplateNames,
  type TemplateProblem,
} from '../../../../src/core/export/template/parse-template';

const NAMES: TemplateNames = {
  values: new Set(['title', 'speaker', 'paper']),
  lists: new Map([
    [
      'annotations',
      {
        values: new Set(['quotation', 'note']),
        lists: new Map([['tags', { values: new Set(['tag']), lists: new Map() }]]),
      },
    ],
  ]),
};

const nodesOf = (template: string) => parseTemplate(template, NAMES).nodes;
/** "reason word line:column", or "fine". */
function problemOf(template: string): string {
  const { problem } = parseTemplate(template, NAMES);
  return problem ? `${problem.reason} ${problem.word} ${problem.line}:${problem.column}` : 'fine';
}

describe('a template', () => {
  test('is text and names in braces', () => {
    expect(nodesOf('By {speaker}, { paper }.')).toEqual([
      { kind: 'text', text: 'By ' },
      { kind: 'value', name: 'speaker' },
      { kind: 'text', text: ', ' },
      { kind: 'value', name: 'paper' },
      { kind: 'text', text: '.' },
    ]);
    expect(nodesOf('')).toEqual([]);
  });

  test('asks whether there is something, and says what else', () => {
    expect(nodesOf('{if speaker}a{else}b{end}c')).toEqual([
      {
        kind: 'if',
        name: 'speaker',
        then: [{ kind: 'text', text: 'a' }],
        otherwise: [{ kind: 'text', text: 'b' }],
      },
      { kind: 'text', text: 'c' },
    ]);
    expect(nodesOf('{if annotations}{end}')).toEqual([
      { kind: 'if', name: 'annotations', then: [], otherwise: [] },
    ]);
  });

  test('goes through lists, in which their own names and those around may be used', () => {
    expect(nodesOf('{each annotations}{quotation}{title}{each tags}{tag}{note}{end}{end}')).toEqual([
      {
        kind: 'each',
        name: 'annotations',
        body: [
          { kind: 'value', name: 'quotation' },
          { kind: 'value', name: 'title' },
          {
            kind: 'each',
            name: 'tags',
            body: [
              { kind: 'value', name: 'tag' },
              { kind: 'value', name: 'note' },
            ],
          },
        ],
      },
    ]);
  });

  test('asks inside lists, and goes through lists inside questions', () => {
    expect(problemOf('{if title}{each annotations}{if note}{note}{else}-{end}{end}{else}none{end}')).toBe(
      'fine',
    );
  });

  test('writes braces double', () => {
    expect(nodesOf('{{title}}')).toEqual([
      { kind: 'text', text: '{' },
      { kind: 'text', text: 'title' },
      { kind: 'text', text: '}' },
    ]);
    expect(problemOf('{{{title}}}')).toBe('fine');
  });

  test('knows no name but those it is given', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'Title', 'TITLE'])
      expect(problemOf(`{${name}}`)).toBe(`unknown-name ${name} 1:1`);
  });
});

describe('a mistake is named with its place', () => {
  test.each([
    ['{speeker}', 'unknown-name speeker 1:1'],
    ['one\ntwo {speeker}', 'unknown-name speeker 2:5'],
    ['one\r\ntwo {speeker}', 'unknown-name speeker 2:5'],
    ['{speaker paper}', 'unknown-name speaker paper 1:1'],
    ['{if speaker paper}{end}', 'unknown-name if speaker paper 1:1'],
    ['{if speeker}{end}', 'unknown-name speeker 1:1'],
    ['{each speeker}{end}', 'unknown-name speeker 1:1'],
    ['{if title}a{end title}', 'unknown-name end title 1:12'],
    ['{if title}a{else title}b{end}', 'unknown-name else title 1:12'],
    ['{note}', 'unknown-name note 1:1'],
    ['{each annotations}{end}{note}', 'unknown-name note 1:24'],
    ['{each title}{end}', 'not-a-list title 1:1'],
    ['{annotations}', 'not-a-value annotations 1:1'],
    ['{if title}', 'unclosed if 1:1'],
    ['a\n{each annotations}{if note}{end}', 'unclosed each 2:1'],
    ['{if title}{else}', 'unclosed if 1:1'],
    ['a{end}', 'unopened end 1:2'],
    ['{else}', 'unopened else 1:1'],
    ['{if title}a{else}b{else}c{end}', 'unopened else 1:19'],
    ['{each annotations}{else}{end}', 'unopened else 1:19'],
    ['{}', 'no-name {} 1:1'],
    ['{ }', 'no-name {} 1:1'],
    ['{if}{end}', 'no-name if 1:1'],
    ['{each}{end}', 'no-name each 1:1'],
    ['a { b', 'lone-brace { 1:3'],
    ['a } b', 'lone-brace } 1:3'],
    ['{{title}', 'lone-brace } 1:8'],
    ['{title', 'lone-brace { 1:1'],
    ['{a{title}', 'lone-brace { 1:1'],
  ])('%j', (template, expected) => {
    expect(problemOf(template)).toBe(expected);
  });

  test('only the first is told', () => {
    expect(problemOf('{one} {two} {')).toBe('unknown-name one 1:1');
  });
});

describe('whatever is written', () => {
  const place = (template: string, { line, column }: TemplateProblem): number =>
    template
      .split('\n')
      .slice(0, line - 1)
      .reduce((at, before) => at + before.length + 1, column - 1);

  test('there are parts or a mistake at a brace, never an exception', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      'if ',
      'each ',
      'title',
      'annotations',
      'else',
      'end',
      '\n',
      '한',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 20 }), pieces => {
        const template = pieces.join('');
        const { nodes, problem } = parseTemplate(template, NAMES);
        expect(nodes === null).toBe(problem !== null);
        if (problem) expect(template.charAt(place(template, problem))).toMatch(/[{}]/);
      }),
    );
  });

  test('hostile ones take time in proportion to their length', () => {
    const size = 50_000;
    const hostile = [
      '{'.repeat(size + 1),
      '{a'.repeat(size),
      `{${'a'.repeat(size)}`,
      `{if${' '.repeat(size)}title`,
      `{${' '.repeat(size)}}`,
      '\n'.repeat(size) + '{',
      '{if title}'.repeat(size / 10),
      '{if title}{end}'.repeat(size / 10),
    ];
    const begun = performance.now();
    for (const template of hostile) parseTemplate(template, NAMES);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
