import { JSDOM } from 'jsdom';

import { readCitations, type CitationFormat } from '../../../tests/support/independent/citation';
import {
  nodesOf,
  parseMarkdown,
  quotesOf,
  renderedLines,
  textOf,
  type MarkdownNode,
} from '../../../tests/support/independent/markdown';
import { readTable, RUNS } from '../../../tests/support/independent/table';
import { unguardFormula } from '../../../src/core/export/escape/csv';
import type { ExportFormatId } from '../../../src/core/export/export-format';
import type { Row } from '../row';
import { fileOf } from './files';
import { articleWith, type HostileCase } from './hostile-texts';

/** A format that is not read back, and what an independent reader has to find in its file. */
interface WriterCheck {
  readonly format: ExportFormatId;
  readonly reader: string;
  /** UTF-16 units of a text that the reader gets through in a second. */
  readonly longest?: number;
  /** Whether the text is all there, and nothing of it has come to life. */
  readonly isRight: (file: string, text: string) => boolean;
}

/** What UTF-8 can hold. */
const held = (text: string): string => text.replace(/[\p{Cs}\0]/gu, '\uFFFD');
/** Bibliographies keep no control character. */
const oneLine = (text: string): string =>
  held(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
const isWebAddress = (url: string): boolean => /^https?:\/\/(?![^/]*@)/.test(url);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const ELEMENTS =
  'html head meta title style body article header h1 h2 p br a section figure blockquote figcaption'.split(
    ' ',
  );
const ATTRIBUTES = 'lang charset name content http-equiv class href rel cite'.split(' ');

/** Nothing but our own elements and attributes, and no link but to the web. */
function isTame(document: Document): boolean {
  const elements = [...document.querySelectorAll('*')];
  const links = elements.flatMap(element => [
    element.getAttribute('href') ?? [],
    element.getAttribute('cite') ?? [],
  ]);
  return (
    elements.every(({ localName }) => ELEMENTS.includes(localName)) &&
    elements.every(element => element.getAttributeNames().every(name => ATTRIBUTES.includes(name))) &&
    links.flat().every(isWebAddress)
  );
}

function isHtmlRight(file: string, text: string): boolean {
  const { document } = new JSDOM(file).window;
  const wanted = held(text).replace(/\r\n?/g, '\n');
  const textsOf = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map(element => element.textContent);
  return (
    isTame(document) &&
    isSame(textsOf('blockquote'), [...(wanted === '' ? [] : [wanted]), `“${wanted}”`]) &&
    isSame(textsOf('.note'), wanted.trim() === '' ? [] : [wanted]) &&
    isSame(textsOf('h1'), [wanted || 'Untitled article'])
  );
}

const PLAIN_NODES = 'root heading paragraph text strong blockquote link list listItem'.split(' ');

/** Everything of a Markdown file that is not of our own making. */
function strangers(root: MarkdownNode, own: readonly string[]): MarkdownNode[] {
  return nodesOf(root).filter(
    ({ type, url }) => ![...PLAIN_NODES, ...own].includes(type) || (url !== undefined && !isWebAddress(url)),
  );
}

function isMarkdownRight(file: string, text: string, own: readonly string[] = []): boolean {
  const root = parseMarkdown(file);
  const lines = renderedLines(text);
  const quoted = renderedLines(`“${text}”`);
  const found = quotesOf(root);
  const paragraphs = nodesOf(root)
    .filter(({ type }) => type === 'paragraph')
    .map(node => renderedLines(textOf(node)).join(' '));
  return (
    strangers(root, own).length === 0 &&
    isSame(found, [...(lines.length === 0 ? [] : [lines]), quoted]) &&
    // Once in the quote, once in the note.
    lines.every(line => paragraphs.filter(paragraph => paragraph === line).length >= 2)
  );
}

function isTextRight(file: string, text: string): boolean {
  const wanted = held(text);
  const hasNote = wanted.trim() === '' || file.includes(`\n${wanted}`);
  return hasNote && file.includes(`“${wanted}”\n`) && !/[\p{Cs}\0]/u.test(file);
}

function isTableRight(file: string, text: string): boolean {
  const records = readTable(file);
  const fields = records[1] ?? [];
  return (
    records.length === 2 &&
    fields.some(field => unguardFormula(field) === held(text)) &&
    !fields.some(field => RUNS.test(field))
  );
}

const citation =
  (format: CitationFormat) =>
  (file: string, text: string): boolean => {
    const entries = readCitations(file, format);
    return (
      entries.length === 1 &&
      entries.every(({ title, url }) => oneLine(title) === oneLine(text) && (url === '' || isWebAddress(url)))
    );
  };

const CHECKS: readonly WriterCheck[] = [
  { format: 'html', reader: 'jsdom', isRight: isHtmlRight },
  { format: 'markdown', reader: 'remark', longest: 20_000, isRight: isMarkdownRight },
  {
    format: 'obsidian',
    reader: 'remark with front matter and wikilinks',
    longest: 20_000,
    isRight: (file, text) => isMarkdownRight(file, text, ['frontMatter', 'wikiLink']),
  },
  {
    format: 'logseq',
    reader: 'remark with wikilinks',
    longest: 20_000,
    isRight: (file, text) => isMarkdownRight(file, text, ['wikiLink']),
  },
  { format: 'text', reader: 'search', isRight: isTextRight },
  ...(['csv', 'quotes', 'readwise'] as const).map(format => ({
    format,
    reader: 'papaparse, strict',
    isRight: isTableRight,
  })),
  ...(['ris', 'bibtex', 'biblatex', 'csl'] as const).map(format => ({
    format,
    reader: 'citation-js',
    isRight: citation(format),
  })),
];

function isCaseRight(
  { format, isRight, longest }: WriterCheck,
  { id, field, text: whole }: HostileCase,
): boolean {
  const text = whole.slice(0, longest);
  const fields = { exact: text, note: text, tag: text, title: text, author: text, speaker: text };
  try {
    if (isRight(fileOf(format, [field === 'url' ? articleWith(fields, whole) : articleWith(fields)]), text))
      return true;
    process.stderr.write(`  ${format}: ${id} is not as it should be\n`);
  } catch (error) {
    process.stderr.write(`  ${format}: ${id}: ${String(error).slice(0, 200)}\n`);
  }
  return false;
}

/** The hostile texts in all fields at once of every format, for readers that are not ours. */
export function measureWriters(cases: readonly HostileCase[]): Row[] {
  return CHECKS.map(check => ({
    area: 'export',
    measure: `${check.format}: hostile texts in all fields, read by ${check.reader}`,
    ours: `${cases.filter(each => isCaseRight(check, each)).length} of ${cases.length}`,
    peers: '',
    wanted: `${cases.length}`,
  }));
}
