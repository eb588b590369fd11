import { exactOf, HIGHLIGHT_COLORS, noteOf, tagsOf, type SavedArticle } from '../../library/model';
import { escapeHtml } from '../escape/html';
import { linesOf, type ExportAnnotation, type ExportArticle, type ExportQuote } from '../export-record';
import type { ExportFormat, ExportLabels, WriteOptions } from '../export-format';
import { shareableUrl } from '../shareable-url';
import { HTML_STYLE } from './html-style';
import { sourceParts } from './source-line';
import { speakerChart } from './speaker-chart';

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

function languageOf(language: string): string {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) ? ` lang="${language}"` : '';
}

function blockquote(words: string, url: string): string {
  return `<blockquote${url === '' ? '' : ` cite="${escapeHtml(url)}"`}>${escapeHtml(words)}</blockquote>`;
}

/** Longer words may be parted by the end of a page: kept together they would leave most of a page empty. */
const LONG = 1200;

function figure(kind: string, words: string, parts: readonly string[]): string {
  const classes = [kind, words.length > LONG ? 'long' : ''].filter(name => name !== '').join(' ');
  return `<figure class="${classes}">${parts.join('')}</figure>\n`;
}

function annotationHtml(annotation: ExportAnnotation, url: string): string {
  const color = HIGHLIGHT_COLORS.find(each => each === annotation.color) ?? '';
  const note = noteOf(annotation);
  const tags = tagsOf(annotation);
  const { speaker } = annotation;
  const exact = exactOf(annotation);
  return figure(`highlight ${color}`.trim(), exact, [
    exact === '' ? '' : blockquote(exact, url),
    speaker ? element('figcaption', [speaker.name, speaker.role].filter(part => part !== '').join(', ')) : '',
    note.trim() === '' ? '' : `<p class="note">${escapeHtml(note)}</p>`,
    tags.length === 0 ? '' : `<p class="tags">${escapeHtml(tags.join(', '))}</p>`,
  ]);
}

function quoteHtml(quote: ExportQuote, url: string, probably: string): string {
  const words = quote.type === 'indirect' ? quote.text : `“${quote.text}”`;
  const says = [quote.speaker, quote.role, quote.cue].filter(part => part !== '').join(', ');
  const unsure = quote.speaker === '' || quote.isSure ? '' : ` (${probably})`;
  const caption = says === '' ? '' : element('figcaption', says + unsure);
  return figure('quote', words, [blockquote(words, url), caption]);
}

function header({ article }: SavedArticle, labels: ExportLabels): string {
  const url = shareableUrl(article.url);
  const source = sourceParts(article, labels.locale).join(' · ');
  const link = url === '' ? '' : `<br><a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`;
  return `<header>${element('h1', article.title || labels.untitled)}<p class="source">${escapeHtml(source)}${link}</p></header>\n`;
}

function* section(heading: string, parts: readonly string[]): Generator<string> {
  if (parts.length === 0) return;
  yield `<section>${element('h2', heading)}\n`;
  yield* parts;
  yield '</section>\n';
}

function* articleHtml(
  article: ExportArticle,
  { labels, isTextIncluded }: WriteOptions,
  chart: Iterable<string>,
): Generator<string> {
  const { saved, annotations, quotes } = article;
  const url = shareableUrl(saved.article.url);
  const quotesOf = (isIndirect: boolean): string[] =>
    quotes
      .filter(({ type }) => (type === 'indirect') === isIndirect)
      .map(quote => quoteHtml(quote, url, labels.probably));
  yield `<article${languageOf(saved.article.language)}>\n${header(saved, labels)}`;
  yield* chart;
  yield* section(
    labels.highlights,
    annotations.map(annotation => annotationHtml(annotation, url)),
  );
  yield* section(labels.quotes, quotesOf(false));
  yield* section(labels.indirectStatements, quotesOf(true));
  const paragraphs = isTextIncluded ? linesOf(saved.text).filter(line => line.trim() !== '') : [];
  yield* section(
    labels.articleText,
    paragraphs.map(line => `${element('p', line)}\n`),
  );
  yield '</article>\n';
}

/** A page that needs nothing but itself: no script, no request, and it prints well. Its text is the text as it was. */
export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  type: 'text/html',
  canHoldText: true,
  *write(articles, options) {
    const { labels } = options;
    const [first] = articles;
    const title = articles.length === 1 && first ? first.saved.article.title : '';
    yield `<!doctype html>\n<html lang="${escapeHtml(labels.locale)}">\n<head>\n<meta charset="utf-8">\n`;
    yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`;
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n';
    yield `${element('title', title || labels.highlights)}\n<style>${HTML_STYLE}\n</style>\n</head>\n<body>\n`;
    // Of one article the chart stands below its title.
    const isOne = articles.length === 1;
    if (!isOne) yield* speakerChart(articles, labels);
    for (const article of articles)
      yield* articleHtml(article, options, isOne ? speakerChart(articles, labels) : []);
    yield '</body>\n</html>\n';
  },
};
