import type { Span } from '../../text/span';
import type { SearchablePage, Stretch } from './searchable-page';
import { findDirective, isUnique, writeDirective, type TextDirective } from './text-directive';

/** Words that a part of a directive may have at most. */
const MOST_WORDS = 12;
const MOST_CONTEXT = 8;

/** The first and the last words of the target, each inside one block. */
interface Ends {
  readonly words: readonly Stretch[];
  /** Words of the first word's block, from it on. */
  readonly head: readonly Stretch[];
  /** Words of the last word's block, up to it. */
  readonly tail: readonly Stretch[];
}

function endsOf(words: readonly Stretch[]): Ends | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  return {
    words,
    head: words.filter(({ block }) => block === first.block),
    tail: words.filter(({ block }) => block === last.block),
  };
}

/** Up to `count` words before or behind the target, in its own block, as they stand there. */
function contextOf(
  page: SearchablePage,
  word: Stretch,
  { step, count }: { step: -1 | 1; count: number },
): string {
  const { words = [], text = '' } = page.blocks[word.block] ?? {};
  const index = words.findIndex(({ start }) => start === word.start);
  const outermost = index === -1 ? undefined : words[index + step * count];
  if (!outermost) return '';
  // Up to the target itself: a quotation mark between the two belongs to the context.
  return (step < 0 ? text.slice(outermost.start, word.start) : text.slice(word.end, outermost.end)).trim();
}

function* wholeTargets(page: SearchablePage, { words, head }: Ends): Generator<TextDirective> {
  const [first, last] = [words[0], words.at(-1)];
  if (first && last && head.length === words.length)
    yield { prefix: '', start: page.between(first, last), end: '', suffix: '' };
}

/** First words and last words, one more of them at a time. */
function* ranges(page: SearchablePage, { words, head, tail }: Ends): Generator<TextDirective> {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  for (let total = 2; total <= Math.min(words.length, 2 * MOST_WORDS); total += 1) {
    for (let starting = 1; starting < total; starting += 1) {
      const [to, from] = [head[starting - 1], tail.at(starting - total)];
      if (!to || !from || starting > MOST_WORDS || total - starting > MOST_WORDS) continue;
      yield { prefix: '', start: page.between(first, to), end: page.between(from, last), suffix: '' };
    }
  }
}

/** The same with words around the target. */
function* inContext(
  page: SearchablePage,
  { words }: Ends,
  bare: readonly TextDirective[],
): Generator<TextDirective> {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  for (let count = 1; count <= MOST_CONTEXT; count += 1) {
    const prefix = contextOf(page, first, { step: -1, count });
    const suffix = contextOf(page, last, { step: 1, count });
    for (const directive of bare) {
      if (prefix !== '') yield { ...directive, prefix };
      if (suffix !== '') yield { ...directive, suffix };
      if (prefix !== '' && suffix !== '') yield { ...directive, prefix, suffix };
    }
  }
}

/** Where a target has no words of its own block before it, the block before may tell it apart. */
function* behindBlock(
  page: SearchablePage,
  { words: [first] }: Ends,
  bare: readonly TextDirective[],
): Generator<TextDirective> {
  const before = first && page.blocks[first.block - 1];
  if (!before || contextOf(page, first, { step: -1, count: 1 }) !== '') return;
  for (const { start } of before.words.slice(-MOST_CONTEXT).reverse()) {
    const prefix = before.text.slice(start).trim();
    for (const directive of bare) yield { ...directive, prefix };
  }
}

const isPlace = (found: Stretch, wanted: Stretch | undefined, edge: 'start' | 'end'): boolean =>
  wanted !== undefined && found.block === wanted.block && found[edge] === wanted[edge];

function leadsTo(page: SearchablePage, directive: TextDirective, { words }: Ends): boolean {
  const found = findDirective(page, directive);
  if (!found || !isPlace(found.first, words[0], 'start') || !isPlace(found.last, words.at(-1), 'end'))
    return false;
  return isUnique(page, directive);
}

const encoder = new TextEncoder();

/**
 * Bytes in UTF-8 of the words that tell its beginning apart: a sign of Korean or Japanese says as much as three letters.
 */
function lengthOf({ prefix, start, end, suffix }: TextDirective): number {
  return encoder.encode(prefix + start + (end === '' ? suffix : '')).length;
}

/** The first of each kind that leads there: each kind yields short ones first. */
function* working(page: SearchablePage, ends: Ends, least: number): Generator<string> {
  const first = (directives: Iterable<TextDirective>): string | undefined => {
    for (const directive of directives)
      if (lengthOf(directive) >= least && leadsTo(page, directive, ends)) return writeDirective(directive);
    return undefined;
  };
  const plain = [first(wholeTargets(page, ends)), first(ranges(page, ends))].filter(
    found => found !== undefined,
  );
  if (plain.length > 0) return yield* plain;
  const [whole] = wholeTargets(page, ends);
  const [shortest] = ranges(page, ends);
  const bare = [whole, shortest].filter(directive => directive !== undefined);
  const found = first(inContext(page, ends, bare)) ?? first(behindBlock(page, ends, bare));
  if (found !== undefined) yield found;
}

/**
 * The shortest text directive that leads to the words a span of the page's text touches, and to no other place; checked
 * against the algorithm of the specification. Empty when there is none: then a link is better without.
 *
 * @param least bytes of UTF-8 that the words at its beginning have at least; for a text that is only a part of the page, where
 *   a single word may stand on the rest as well
 */
export function makeDirective(page: SearchablePage, span: Span, least = 0): string {
  const ends = endsOf(page.wordsOf(span));
  if (!ends) return '';
  return [...working(page, ends, least)].sort((a, b) => a.length - b.length)[0] ?? '';
}

/** The address with a text directive; an empty directive leaves it as it is. */
export function linkTo(url: string, directive: string): string {
  return url === '' || directive === '' ? url : `${url.replace(/#.*$/, '')}#:~:${directive}`;
}
