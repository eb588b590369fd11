import type { Block, Box } from '../box';
import { normaliseText } from '../read-boxes';
import { attributeOf, tagOf } from '../safe-dom';
import { BYLINE_NAMES, BYLINE_TRAPS, FOREIGN_NAMES, OTHER_CREDIT } from './author-words';
import { beginsWithBy, hasRole, housesIn, namesAloneIn, namesBesideDate, namesIn } from './person-names';

const TEXT = 3;
const REACH = 3;
/** Lines of one byline have at most this many others between them: portraits' labels, "Follow". */
const MAX_GAP = 4;
const MAX_LINE = 160;
const FOREIGN_TAGS: ReadonlySet<string> = new Set(['BLOCKQUOTE', 'FIGURE', 'FIGCAPTION']);
const NO_NAME_TAGS = /^(?:H\d|BUTTON|DT|TH)$/;
/** Where the page of an author lies: a link there is a name, another link that is a name is a topic. */
const AUTHOR_PAGE =
  /auth?or|auteur|people|person|profile|staff|\/by\b|contribut|journalist|report|redak|team|writer|columnist|user|bio/i;

/** Somebody else's: of a quotation, a picture or a comment. */
function isForeign(box: Box): boolean {
  let at: Box | null = box;
  for (let step = 0; at && step < REACH; step += 1) {
    if (FOREIGN_TAGS.has(at.tag) || at.names.split(' ').some(word => FOREIGN_NAMES.has(word))) return true;
    at = at.parent;
  }
  return false;
}

function isByline(box: Box): boolean {
  let at: Box | null = box;
  let isNamed = false;
  for (let step = 0; at && step < REACH; step += 1) {
    const words = at.names.split(' ');
    const isOwn = words.some(word => BYLINE_NAMES.has(word));
    if (step === 0 && !isOwn && words.some(word => BYLINE_TRAPS.has(word))) return false;
    isNamed ||= isOwn || attributeOf(at.element, 'rel') === 'author';
    at = at.parent;
  }
  return isNamed;
}

function linkAround(node: Node): Element | null {
  let at = node.parentElement;
  for (let step = 0; at && step < REACH; step += 1) {
    if (tagOf(at) === 'A') return at;
    at = at.parentElement;
  }
  return null;
}

/**
 * The line with a bar where a link begins or ends, or the name of a post or a house: "Ann Lee | Coast Courier". The
 * first and the last name may stand in elements of their own as well.
 */
function partLine({ nodes }: Block): string {
  let line = '';
  let last: { readonly link: Element | null; readonly isRole: boolean } | undefined;
  for (const node of nodes) {
    const piece = node.nodeType === TEXT ? (node as Text).data.trim() : '|';
    if (piece === '') continue;
    const part = { link: linkAround(node), isRole: hasRole(piece) };
    const isApart = last !== undefined && (part.link !== last.link || part.isRole || last.isRole);
    line += (isApart ? ' | ' : ' ') + piece;
    last = part;
  }
  return line;
}

function namesInBlock(block: Block): string[] {
  return namesIn(block.nodes.length < 2 ? block.text : partLine(block));
}

/** The lines of one byline: those of the same make that follow each other closely, with the one given. */
function kinOf(line: Block, lines: readonly Block[]): Block[] {
  const alike = lines.filter(({ box }) => box.tag === line.box.tag && box.names === line.box.names);
  const at = alike.indexOf(line);
  const isNext = (index: number): boolean =>
    (alike[index]?.index ?? Infinity) - (alike[index - 1]?.index ?? 0) <= MAX_GAP;
  let start = at;
  while (start > 0 && isNext(start)) start -= 1;
  let end = at + 1;
  while (end < alike.length && isNext(end)) end += 1;
  return alike.slice(start, end);
}

/** The names in a line and in those like it around it: each author may have a line. */
function namesAround(line: Block, lines: readonly Block[]): string[] {
  return [...new Set(kinOf(line, lines).flatMap(namesInBlock))];
}

/** Where a byline is looked for. */
export interface BylineSources {
  /** The blocks around the heading and the beginning of the text, nearest first. */
  readonly nearby: readonly Block[];
  /** The elements inside lines around the heading, nearest first. */
  readonly inline: readonly Box[];
}

function linesOf({ nearby }: BylineSources): Block[] {
  return nearby.filter(
    ({ text, box }) => text.length <= MAX_LINE && !OTHER_CREDIT.test(text) && !isForeign(box),
  );
}

/**
 * The people named by the lines that are bylines, one list for each place that has one: first those that begin with
 * "By", then those whose element says so.
 */
export function namesPrinted(sources: BylineSources): string[][] {
  const lines = linesOf(sources);
  return [lines.filter(({ text }) => beginsWithBy(text)), lines.filter(({ box }) => isByline(box))].flatMap(
    kind => {
      const inOrder = [...kind].sort((a, b) => a.index - b.index);
      return kind.map(line => namesAround(line, inOrder)).filter(names => names.length > 0);
    },
  );
}

/** The names in the first elements inside a line that are bylines. */
function namesInside(inline: readonly Box[]): string[] {
  const bylines = inline.filter(
    box => isByline(box) && !isForeign(box) && !OTHER_CREDIT.test(box.element.textContent),
  );
  for (const box of bylines) {
    const text = normaliseText(box.element.textContent);
    const names = text.length <= MAX_LINE ? namesIn(text) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** The people named by lesser signs: an element inside a line that says so, a date beside the name. */
export function namesHinted(sources: BylineSources): string[][] {
  return [namesInside(sources.inline), ...linesOf(sources).map(({ text }) => namesBesideDate(text))].filter(
    names => names.length > 0,
  );
}

/** A line that is a link, and not to the page of an author. */
function isTopicLink({ text, nodes, linkLength }: Block): boolean {
  if (linkLength < text.length) return false;
  const link = nodes[0] && linkAround(nodes[0]);
  return !link || !AUTHOR_PAGE.test(attributeOf(link, 'href'));
}

/** The people in the first line between heading and text that is nothing but names; empty when there is none. */
export function namesAlone(lead: readonly Block[]): string[] {
  for (const line of lead) {
    if (!/^\p{Lu}/u.test(line.text) || line.text.length > MAX_LINE || NO_NAME_TAGS.test(line.box.tag))
      continue;
    const names = namesAloneIn(line.text);
    if (names.length > 0 && !isForeign(line.box) && !isTopicLink(line)) return names;
  }
  return [];
}

/** The agency, university or desk of the first line that begins with "By" and names no person. */
export function housesPrinted(nearby: readonly Block[]): string[] {
  for (const { text, box } of nearby) {
    if (text.length > MAX_LINE || !beginsWithBy(text) || isForeign(box)) continue;
    const houses = housesIn(text);
    if (houses.length > 0) return houses;
  }
  return [];
}
