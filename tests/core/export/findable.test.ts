import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ExportFormatId } from '../../../src/core/export/export-format';
import { exportAnnotation, exportArticle, WRITE, writeFile } from '../../support/export-record';
import {
  nodesOf,
  parseMarkdown,
  quotesOf,
  renderedLines,
  textOf,
  type MarkdownNode,
} from '../../support/independent/markdown';

const SIGNS = Array.from('ab 1.-+*_#>|~`[](){}<>&=:$%^@!\\"\'\n\t“”—…é한글字🚢').concat([
  'www.',
  'https://',
  '\r\n',
  '&lt;',
  '{{',
  '\ufeff',
  '\u00a0',
  '\u200b',
  '```',
  '- [ ] ',
]);
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 60,
});
/** A highlight holds something to be seen. */
const passage = text.filter(words => words.trim() !== '');
/** An article text, and where a highlight begins and ends in it. */
const highlighted = fc
  .tuple(text, passage, text)
  .map(([before, exact, after]) => ({ exact, text: `${before}\n${exact}${after}` }));

const MARKDOWN: readonly ExportFormatId[] = ['markdown', 'obsidian', 'logseq'];

const exported = (format: ExportFormatId, given: { text: string; exact: string }): string =>
  writeFile(
    format,
    [
      exportArticle([exportAnnotation({ exact: given.exact })], {
        text: given.text,
        attributions: [],
        entities: [],
      }),
    ],
    { ...WRITE, isTextIncluded: true },
  );

const lineOf = (node: MarkdownNode): string => renderedLines(textOf(node)).join(' ');

/** The paragraphs behind the heading of the article text. */
function articleParagraphs(root: MarkdownNode): string[] {
  const nodes = nodesOf(root);
  const heading = nodes.findIndex(node => node.type === 'heading' && textOf(node) === 'Article text');
  return heading < 0
    ? []
    : nodes
        .slice(heading)
        .filter(({ type }) => type === 'paragraph')
        .map(lineOf);
}

describe('a highlight is found in the exported article text', () => {
  test.each(MARKDOWN)('%s: word for word as a reader sees both, whatever they hold', format => {
    fc.assert(
      fc.property(highlighted, given => {
        const root = parseMarkdown(exported(format, given));
        const quote = quotesOf(root)[0] ?? [];
        expect(quote).toEqual(renderedLines(given.exact));
        expect(articleParagraphs(root).join('\n')).toContain(quote.join('\n'));
      }),
      { numRuns: 150 },
    );
  });

  test.each(MARKDOWN)('%s: whole paragraphs also letter for letter in the file', format => {
    fc.assert(
      fc.property(passage, exact => {
        const file = exported(format, { exact, text: `first\n${exact}\nlast` });
        const [, articleText = ''] = file.split('Article text\n');
        const lines = file.split('\n').map(line => line.trim());
        for (const line of lines.filter(each => each.startsWith('> ')))
          expect(articleText).toContain(line.slice(2));
      }),
    );
  });
});

describe('nothing of a text becomes markup', () => {
  const own: Readonly<Record<string, readonly string[]>> = {
    markdown: ['link', 'list', 'listItem'],
    obsidian: ['frontMatter', 'wikiLink', 'list', 'listItem'],
    logseq: ['list', 'listItem', 'wikiLink', 'link'],
  };

  test.each(MARKDOWN)('%s', format => {
    fc.assert(
      fc.property(text, words => {
        const annotation = exportAnnotation({ exact: words, note: words, tags: [words] });
        const entities = [
          { id: 'e', type: 'ORG', name: words, aliases: [words], role: words, mentions: [] } as const,
        ];
        const { article } = exportArticle([]).saved;
        const metadata = { ...article, title: words, publication: words, authors: [words] };
        const file = writeFile(format, [
          exportArticle([annotation], { article: metadata, attributions: [], entities }),
        ]);
        const nodes = nodesOf(parseMarkdown(file));
        const kinds = new Set(nodes.map(({ type }) => type));
        // The one list of plain Markdown is that of the entities.
        if (format !== 'logseq') expect(nodes.filter(({ type }) => type === 'list')).toHaveLength(1);
        for (const kind of ['root', 'heading', 'paragraph', 'text', 'blockquote', ...(own[format] ?? [])])
          kinds.delete(kind);
        expect([...kinds]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
