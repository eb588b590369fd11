import type { Span } from '../../text/span';
import { foldText, type SearchableBlock, type SearchablePage, type Stretch } from './searchable-page';

/** https://wicg.github.io/scroll-to-text-fragment/#text-directive: what to look for. Empty where a part is not given. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** From where to where a text directive leads. */
export interface Found {
  readonly first: Stretch;
  readonly last: Stretch;
}

interface Bounds {
  readonly isStartBounded: boolean;
  readonly isEndBounded: boolean;
}

interface Place {
  readonly block: number;
  readonly unit: number;
}

function isBounded(block: SearchableBlock, span: Span, { isStartBounded, isEndBounded }: Bounds): boolean {
  return (!isStartBounded || block.isEdge(span.start)) && (!isEndBounded || block.isEdge(span.end));
}

/** The first place of folded words in a block, at or behind a unit of its text. */
function findInBlock(block: SearchableBlock, wanted: string, search: Bounds & { from: number }): Span | null {
  for (let at = block.folded.indexOf(wanted); at !== -1; at = block.folded.indexOf(wanted, at + 1)) {
    const span = block.unfold({ start: at, end: at + wanted.length });
    if (span.start >= search.from && isBounded(block, span, search)) return span;
  }
  return null;
}

/** The next place of some words at or behind `search`; the words stand in one block. */
function findNext(page: SearchablePage, words: string, search: Place & Bounds): Stretch | null {
  const wanted = foldText(words);
  if (wanted === '') return null;
  for (const [number, block] of page.blocks.entries()) {
    if (number < search.block) continue;
    const from = number === search.block ? search.unit : 0;
    const span = findInBlock(block, wanted, { ...search, from });
    if (span) return { block: number, ...span };
  }
  return null;
}

/** The next place that is not white space. */
function skipBlanks(page: SearchablePage, { block, unit }: Place): Place {
  const { text = '' } = page.blocks[block] ?? {};
  const rest = text.slice(unit);
  const blanks = rest.length - rest.trimStart().length;
  return blanks < rest.length ? { block, unit: unit + blanks } : { block: block + 1, unit: 0 };
}

const isSame = (a: Place, b: Stretch): boolean => a.block === b.block && a.unit === b.start;
const behind = ({ block, end }: Stretch): Place => ({ block, unit: end });
const next = ({ block, start }: Stretch): Place => ({ block, unit: start + 1 });

/** Where the text after the first words can end; `null` when nowhere. */
function findEnd(
  page: SearchablePage,
  directive: TextDirective,
  first: Stretch,
): Stretch | null | 'elsewhere' {
  let from = behind(first);
  for (;;) {
    const isEndBounded = directive.suffix === '';
    const last =
      directive.end === ''
        ? first
        : findNext(page, directive.end, { ...from, isStartBounded: true, isEndBounded });
    if (!last || directive.suffix === '') return last;
    const place = skipBlanks(page, behind(last));
    const suffix = findNext(page, directive.suffix, { ...place, isStartBounded: false, isEndBounded: true });
    if (!suffix) return null;
    if (isSame(place, suffix)) return last;
    if (directive.end === '') return 'elsewhere';
    from = behind(last);
  }
}

/** The first words of the next candidate, and where to look for the one after it. */
function findStart(
  page: SearchablePage,
  directive: TextDirective,
  from: Place,
): { first: Stretch | null; rest: Place } | null {
  const isEndBounded = directive.end !== '' || directive.suffix === '';
  if (directive.prefix === '') {
    const first = findNext(page, directive.start, { ...from, isStartBounded: true, isEndBounded });
    return first && { first, rest: next(first) };
  }
  const prefix = findNext(page, directive.prefix, { ...from, isStartBounded: true, isEndBounded: false });
  if (!prefix) return null;
  const place = skipBlanks(page, behind(prefix));
  const first = findNext(page, directive.start, { ...place, isStartBounded: false, isEndBounded });
  return { first: first && isSame(place, first) ? first : null, rest: next(prefix) };
}

/** More candidates than these have no place in a link. */
const MOST_CANDIDATES = 200;

/**
 * Where a browser scrolls to for a directive: "find a range from a text directive" of the specification, on the text of
 * the page. `null` when it leads nowhere.
 */
export function findDirective(
  page: SearchablePage,
  directive: TextDirective,
  from: Place = { block: 0, unit: 0 },
): Found | null {
  let place = from;
  for (let count = 0; count < MOST_CANDIDATES; count += 1) {
    const candidate = findStart(page, directive, place);
    if (!candidate) return null;
    const { first, rest } = candidate;
    const last = first && findEnd(page, directive, first);
    if (first && last === null) return null;
    if (first && last && last !== 'elsewhere') return { first, last };
    place = rest;
  }
  return null;
}

/** Whether the directive leads to one place only. */
export function isUnique(page: SearchablePage, directive: TextDirective): boolean {
  const found = findDirective(page, directive);
  if (!found) return false;
  const from =
    directive.prefix === '' ? next(found.first) : { block: found.first.block, unit: found.first.start };
  return findDirective(page, directive, from) === null;
}

/** Also what `encodeURIComponent` leaves: the signs of the directive's own syntax, and those that end links in texts. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[-!'()*~]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** `text=[prefix-,]start[,end][,-suffix]`, percent-encoded. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(part => part !== '').join(',')}`;
}
