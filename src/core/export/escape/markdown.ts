import { linesOf } from '../export-record';
import { oneLine, writable } from './plain-text';

/**
 * What could come to life in the middle of a line, in CommonMark (section 2.4), GFM, Obsidian or Logseq. Of a doubled
 * character the second is escaped, so that a reader which looks for the pair before it looks for backslashes finds none.
 */
const LIVE =
  /[\\`*_[\]|~#$^@>]|(?<=%)%|(?<==)=|(?<=\{)\{|(?<=\})\}|(?<=\()\(|(?<=:):|:(?=\/\/|[a-z+-][\w+-]{0,39}:)|(?<=(?<![a-z\d])www)\./gi;

/** What opens a list, a rule or an underlined heading at the start of a line. */
const LIST_START = /^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=](?:[-+=\s]|$)))([-+=.)])/;

/** Blanks that CommonMark keeps but some renderers trim at the ends of a paragraph. */
const EDGE_BLANKS = /^[\p{Z}\uFEFF]+|[\p{Z}\uFEFF]+$/gu;

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' };

function asReference(blanks: string): string {
  return Array.from(blanks, blank => `&#x${(blank.codePointAt(0) ?? 0).toString(16).toUpperCase()};`).join(
    '',
  );
}

/** Words in the middle of a line: nothing in them is markup any more. */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(/[<&]/g, sign => ENTITIES[sign] ?? sign)
    .replace(LIVE, '\\$&');
}

/** Words that `escapeMarkdown` wrote, for the start of a line. */
export function atLineStart(escaped: string): string {
  return escaped.replace(LIST_START, '$1\\$2');
}

/** One line of text as a paragraph of its own: what would open a list, a rule or a heading is escaped too. */
function escapeLine(line: string): string {
  return writable(line)
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(/[<&]/g, sign => ENTITIES[sign] ?? sign)
    .replace(LIVE, '\\$&')
    .replace(LIST_START, '$1\\$2')
    .replace(EDGE_BLANKS, asReference);
}

/**
 * Text as Markdown blocks: every line a paragraph, empty lines gone, runs of white space as they are. `prefix` stands
 * before every line of the result: `> ` makes a block quote of it.
 */
export function markdownParagraphs(text: string, prefix = ''): string {
  const lines = linesOf(text)
    .map(escapeLine)
    .filter(line => line !== '');
  return lines.map(line => prefix + line).join(`\n${prefix.trimEnd()}\n`);
}

/** A web address between angle brackets, as an autolink or as the destination of a link. */
export function markdownAddress(url: string): string {
  const safe = url
    .replace(/[<>\\\s]/g, sign => encodeURIComponent(sign))
    .replace(/&(?=#?\w{1,40};)/g, '&amp;');
  return `<${safe}>`;
}
