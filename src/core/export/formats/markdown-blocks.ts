import type { Entity } from '../../entities/model';
import { exactOf, noteOf, tagsOf } from '../../library/model';
import { atLineStart, escapeMarkdown, markdownParagraphs } from '../escape/markdown';
import type { ExportAnnotation, ExportArticle, ExportQuote } from '../export-record';
import type { ExportLabels, WriteOptions } from '../export-format';

/** How a flavour of Markdown writes what it can link. The text is not escaped yet. */
export interface MarkdownLinks {
  /** A person. */
  readonly person: (name: string) => string;
  /** A tag. */
  readonly tag: (tag: string) => string;
  /** What makes an annotation a place that can be linked to; empty when there is no such thing. */
  readonly anchor: (annotation: ExportAnnotation) => string;
}

const TYPE_ORDER = ['PER', 'ORG', 'LOC', 'DATE', 'MISC'] as const;

function annotationBlocks(annotation: ExportAnnotation, links: MarkdownLinks): string[] {
  const tags = tagsOf(annotation).map(links.tag);
  const speaker = annotation.speaker ? `— ${links.person(annotation.speaker.name)}` : '';
  return [
    markdownParagraphs(exactOf(annotation), '> '),
    links.anchor(annotation),
    speaker,
    markdownParagraphs(noteOf(annotation)),
    atLineStart(tags.join(', ')),
  ].filter(block => block !== '');
}

function quoteBlocks(quote: ExportQuote, links: MarkdownLinks, probably: string): string[] {
  const words = quote.type === 'indirect' ? quote.text : `“${quote.text}”`;
  const speaker = quote.isNamed ? links.person(quote.speaker) : escapeMarkdown(quote.speaker);
  const notes = [quote.role, quote.cue].filter(part => part !== '').map(escapeMarkdown);
  const isUnsure = quote.speaker !== '' && !quote.isSure;
  const says = [speaker, ...notes].filter(part => part !== '').join(' · ');
  return [
    markdownParagraphs(words, '> '),
    ...(says === '' ? [] : [`— ${says}${isUnsure ? ` (${escapeMarkdown(probably)})` : ''}`]),
  ];
}

function* quoteSection(
  heading: string,
  quotes: readonly ExportQuote[],
  { links, labels }: { links: MarkdownLinks; labels: ExportLabels },
): Generator<string> {
  if (quotes.length > 0) yield `## ${escapeMarkdown(heading)}`;
  for (const quote of quotes) yield* quoteBlocks(quote, links, labels.probably);
}

function entityLine({ name, role, aliases, iso, mentions }: Entity): string {
  const notes = [role, aliases.join(', '), iso ?? ''].filter(note => note !== '').map(escapeMarkdown);
  return `- ${[atLineStart(escapeMarkdown(name)), ...notes].join(' · ')} (${mentions.length})`;
}

function* entitySections(entities: readonly Entity[], { entityTypes }: ExportLabels): Generator<string> {
  for (const type of TYPE_ORDER) {
    const lines = entities.filter(entity => entity.type === type).map(entityLine);
    if (lines.length > 0) yield `## ${escapeMarkdown(entityTypes[type])}\n\n${lines.join('\n')}`;
  }
}

/** Highlights, quotes, indirect statements, entities and, when asked for, the text of an article: each only when there is one. */
export function* markdownBody(
  { saved, annotations, quotes }: ExportArticle,
  { labels, isTextIncluded }: WriteOptions,
  links: MarkdownLinks,
): Generator<string> {
  if (annotations.length > 0) yield `## ${escapeMarkdown(labels.highlights)}`;
  for (const annotation of annotations) yield* annotationBlocks(annotation, links);
  const style = { links, labels };
  yield* quoteSection(
    labels.quotes,
    quotes.filter(({ type }) => type !== 'indirect'),
    style,
  );
  yield* quoteSection(
    labels.indirectStatements,
    quotes.filter(({ type }) => type === 'indirect'),
    style,
  );
  yield* entitySections(saved.entities, labels);
  if (!isTextIncluded || saved.text === '') return;
  yield `## ${escapeMarkdown(labels.articleText)}`;
  yield markdownParagraphs(saved.text);
}
