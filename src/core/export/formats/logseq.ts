import { exactOf, noteOf, tagsOf, type SavedArticle } from '../../library/model';
import { dayOf } from '../article-date';
import { escapeMarkdown, markdownAddress, markdownParagraphs } from '../escape/markdown';
import { wikilink } from '../escape/wikilink';
import type { ExportAnnotation, ExportArticle, ExportQuote } from '../export-record';
import type { ExportFormat, WriteOptions } from '../export-format';
import { shareableUrl } from '../shareable-url';

/** A reference to a page, where the name can be one. */
const pageLink = (name: string): string => wikilink(name) ?? escapeMarkdown(name);

const property = (name: string, value: string): string[] => (value === '' ? [] : [`${name}:: ${value}`]);

/** A block of the outline: its lines under one bullet, `depth` steps in. Empty blocks go. */
function block(depth: number, lines: readonly string[]): string {
  const indent = '  '.repeat(depth);
  const all = lines.filter(line => line !== '').flatMap(line => line.split('\n'));
  return all
    .map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`.replace(/ +$/, '') + '\n')
    .join('');
}

function articleLines({ article, visited, tags }: SavedArticle, untitled: string): string[] {
  const url = shareableUrl(article.url);
  return [
    `## ${escapeMarkdown(article.title) || escapeMarkdown(untitled)}`,
    ...property('authors', article.authors.map(pageLink).join(', ')),
    ...property('publication', article.publication && pageLink(article.publication)),
    ...property('published', dayOf(article.published)),
    ...property('accessed', dayOf(visited)),
    ...property('url', url && markdownAddress(url)),
    ...property('tags', tags.map(pageLink).join(', ')),
  ];
}

function* annotationBlocks(annotation: ExportAnnotation): Generator<string> {
  // Properties go first: behind a block quote they would read as its last line.
  yield block(2, [
    ...property('color', escapeMarkdown(annotation.color)),
    ...property('created', escapeMarkdown(annotation.created)),
    ...property('tags', tagsOf(annotation).map(pageLink).join(', ')),
    ...property('speaker', annotation.speaker ? pageLink(annotation.speaker.name) : ''),
    markdownParagraphs(exactOf(annotation), '> '),
  ]);
  const note = markdownParagraphs(noteOf(annotation));
  if (note !== '') yield block(3, [note]);
}

function quoteBlock(quote: ExportQuote, probably: string): string {
  return block(2, [
    ...property('speaker', quote.isNamed ? pageLink(quote.speaker) : escapeMarkdown(quote.speaker)),
    ...property('role', escapeMarkdown(quote.role)),
    ...property('cue', escapeMarkdown(quote.cue)),
    ...property('certainty', quote.speaker === '' || quote.isSure ? '' : escapeMarkdown(probably)),
    markdownParagraphs(quote.type === 'indirect' ? quote.text : `“${quote.text}”`, '> '),
  ]);
}

function* section(heading: string, blocks: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const each of blocks) {
    if (isFirst) yield block(1, [`### ${escapeMarkdown(heading)}`]);
    isFirst = false;
    yield each;
  }
}

function* allOf<T>(items: readonly T[], blocksOf: (item: T) => Iterable<string>): Generator<string> {
  for (const item of items) yield* blocksOf(item);
}

function* articleBlocks(article: ExportArticle, options: WriteOptions): Generator<string> {
  const { saved, annotations, quotes } = article;
  const { labels, isTextIncluded } = options;
  const quoteBlocks = (quote: ExportQuote): string[] => [quoteBlock(quote, labels.probably)];
  const [verbatim, indirect] = [false, true].map(isIndirect =>
    quotes.filter(({ type }) => (type === 'indirect') === isIndirect),
  );
  yield block(0, articleLines(saved, labels.untitled));
  yield* section(labels.highlights, allOf(annotations, annotationBlocks));
  yield* section(labels.quotes, allOf(verbatim ?? [], quoteBlocks));
  yield* section(labels.indirectStatements, allOf(indirect ?? [], quoteBlocks));
  if (!isTextIncluded) return;
  const paragraphs = saved.text.split('\n').map(paragraph => markdownParagraphs(paragraph));
  yield* section(
    labels.articleText,
    paragraphs.filter(paragraph => paragraph !== '').map(paragraph => block(2, [paragraph])),
  );
}

/** An outline for Logseq: a block per article, highlight, quote and note, with properties. */
export const logseq: ExportFormat = {
  id: 'logseq',
  extension: 'md',
  type: 'text/markdown',
  canHoldText: true,
  *write(articles, options) {
    for (const article of articles) yield* articleBlocks(article, options);
  },
};
