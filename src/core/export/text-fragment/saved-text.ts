import type { Selector } from '../../annotation/model';
import type { Span } from '../../text/span';
import { makeDirective } from './make-directive';
import { SearchablePage } from './searchable-page';

/** Words that are as long as this are not found a second time on the parts of a page that were not saved. */
const LEAST = 24;

/** An article text as it was saved: paragraphs parted by line breaks. */
export interface SavedText {
  readonly text: string;
  /** BCP 47 tag; empty when unknown. */
  readonly language: string;
}

/** The paragraphs as the blocks of a page. */
function pageOf({ text, language }: SavedText): SearchablePage {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const all = new Uint8Array(starts.length).fill(1);
  const page = {
    text,
    nodes: [],
    starts: Uint32Array.from(starts),
    isVisible: all,
    isNewBlock: all,
    containers: [],
  };
  return new SearchablePage(page, language);
}

/**
 * A text directive for a span of a saved article text. The rest of the page is not known, so it says more than the
 * shortest that would do: a dozen or so words at most. Empty where there is none.
 */
export function directiveInText(saved: SavedText, span: Span): string {
  return makeDirective(pageOf(saved), span, LEAST);
}

/** How many signs two texts share at their ends, or, with `step` 1, at their beginnings. White space does not count. */
function sharedLength(a: string, b: string, step: -1 | 1): number {
  const [left, right] = [a, b].map(text => Array.from(text.replace(/\s+/gu, ''))) as [string[], string[]];
  if (step < 0) {
    left.reverse();
    right.reverse();
  }
  let count = 0;
  while (count < left.length && left[count] === right[count]) count += 1;
  return count;
}

/** Where words stand, whatever white space is between them: page and article text write it differently. */
function* placesOf(words: string, text: string): Generator<Span> {
  const parts = words.trim().split(/\s+/u);
  const [first = ''] = parts;
  if (first === '') return;
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    let end = start;
    const isThere = parts.every(part => {
      const at = end + (/^\s*/u.exec(text.slice(end, end + 100))?.[0].length ?? 0);
      end = at + part.length;
      return text.startsWith(part, at);
    });
    if (isThere) yield { start, end };
  }
}

/**
 * Where the words of an annotation stand in its article's text: of several places the one whose surroundings are most
 * alike. `null` when they do not stand there.
 */
export function findInText(selectors: readonly Selector[], text: string): Span | null {
  const quote = selectors.find(selector => selector.type === 'TextQuoteSelector');
  if (!quote) return null;
  const around = Math.max(quote.prefix.length, quote.suffix.length) + 10;
  let best: { readonly span: Span; readonly score: number } | null = null;
  for (const span of placesOf(quote.exact, text)) {
    const score =
      sharedLength(text.slice(Math.max(0, span.start - around), span.start), quote.prefix, -1) +
      sharedLength(text.slice(span.end, span.end + around), quote.suffix, 1);
    if (!best || score > best.score) best = { span, score };
  }
  return best?.span ?? null;
}
