import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseTemplate, type TemplateNames } from '../../../../src/core/export/template/parse-template';
import { renderTemplate, type TemplateValues } from '../../../../src/core/export/template/render-template';

const NAMES: TemplateNames = {
  values: new Set(['title', 'speaker', 'note']),
  lists: new Map([['annotations', { values: new Set(['quotation', 'note']), lists: new Map() }]]),
};

const annotation = (quotation: string, note: string): TemplateValues =>
  new Map([
    ['quotation', quotation],
    ['note', note],
  ]);

const VALUES: TemplateValues = new Map<string, string | readonly TemplateValues[]>([
  ['title', 'Ferry votes'],
  ['speaker', ''],
  ['note', 'outside'],
  ['annotations', [annotation('one', 'inside'), annotation('two', '')]],
]);

function render(template: string, values = VALUES): string {
  const { nodes, problem } = parseTemplate(template, NAMES);
  if (!nodes) throw new Error(problem.reason);
  return renderTemplate(nodes, values);
}

describe('rendering', () => {
  test('puts values in, and nothing where there is none', () => {
    expect(render('[{title}|{speaker}]')).toBe('[Ferry votes|]');
    expect(render('[{title}]', new Map())).toBe('[]');
  });

  test('what is blank is not there', () => {
    const template = '{if speaker}yes{else}no{end}';
    expect(render(template)).toBe('no');
    expect(render(template, new Map([['speaker', ' \n']]))).toBe('no');
    expect(render(template, new Map([['speaker', '0']]))).toBe('yes');
    expect(render(template, new Map())).toBe('no');
  });

  test('a list is there when something is in it', () => {
    const template = '{if annotations}yes{else}no{end}';
    expect(render(template)).toBe('yes');
    expect(render(template, new Map([['annotations', []]]))).toBe('no');
  });

  test('goes through a list; its names come before those around it', () => {
    expect(render('{each annotations}{quotation}:{note}:{title};{end}{note}')).toBe(
      'one:inside:Ferry votes;two::Ferry votes;outside',
    );
    expect(render('{each annotations}{quotation}{end}', new Map())).toBe('');
  });

  test('doubled braces are braces', () => {
    expect(render('{{{title}}} {{title}} }}{{')).toBe('{Ferry votes} {title} }{');
  });

  test('deep nesting is no danger', () => {
    const depth = 1_000;
    expect(render(`${'{if title}'.repeat(depth)}x${'{end}'.repeat(depth)}`)).toBe('x');
  });
});

describe('whatever the words are', () => {
  const anyText = fc.string({ unit: 'binary' });

  test('text without braces passes through', () => {
    fc.assert(
      fc.property(anyText, text => {
        const plain = text.replace(/[{}]/g, '');
        expect(render(plain)).toBe(plain);
      }),
    );
  });

  test('text with its braces doubled passes through', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(render(text.replace(/[{}]/g, '$&$&'))).toBe(text);
      }),
    );
  });

  test('values are never read as templates', () => {
    const value = fc.oneof(anyText, fc.constantFrom('{title}', '{if note}', '{end}', '{{', '}', '$&'));
    fc.assert(
      fc.property(value, words => {
        expect(render('<{title}>', new Map([['title', words]]))).toBe(`<${words}>`);
      }),
    );
  });
});
