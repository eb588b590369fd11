import { type Span } from '../text/span';
import { BLOCK_EDGE, continuesCharacter, type FoldedText, Folder, WORD_EDGE } from './folding';
import { createGramIndex, type GramIndex } from './gram-index';
import { type PageText, readPageText } from './page-text';

/**
 * A snapshot of the text of a page, built once and shared by all its annotations. Offsets are UTF-16 units
 * of `body.textContent`; positions count the folded units. When the page's text changes, make a new one.
 */
export class TextIndex {
  readonly page: PageText;
  readonly folded: FoldedText;
  #grams: GramIndex | undefined;
  #unitText: string | undefined;
  #nodeNumbers: Map<Node, number> | undefined;

  constructor(page: PageText) {
    this.page = page;
    this.folded = foldPage(page);
  }

  /** `body.textContent`. */
  get text(): string {
    return this.page.text;
  }

  /** Built when the first passage is not where it was. */
  get grams(): GramIndex {
    this.#grams ??= createGramIndex(this.folded.units);
    return this.#grams;
  }

  /** The folded units as a string, for exact searches. */
  get unitText(): string {
    this.#unitText ??= new TextDecoder('utf-16le', { ignoreBOM: true }).decode(this.folded.units);
    return this.#unitText;
  }

  /** Number of a text node in `page.nodes`. */
  numberOf(node: Node): number | undefined {
    this.#nodeNumbers ??= new Map(this.page.nodes.map((each, index) => [each, index]));
    return this.#nodeNumbers.get(node);
  }

  /** First position whose unit stands at `offset` or later. */
  positionAt(offset: number): number {
    return lowerBound(this.folded.origins, offset);
  }

  /** Offset behind the character that the unit at `position` comes from. */
  endOf(position: number): number {
    const { text } = this.page;
    let end = (this.folded.origins[position] ?? text.length) + 1;
    while (end < text.length && continuesCharacter(text.charCodeAt(end))) end += 1;
    return end;
  }

  /** Number of the text node that holds the unit at `offset`; the last one for an offset behind the text. */
  nodeAt(offset: number): number {
    const after = lowerBound(this.page.starts, offset + 1);
    return Math.max(0, after - 1);
  }

  /** The kind of block that the unit at `position` stands in: see `PageText.containers`. */
  containerAt(position: number): string {
    const offset = this.folded.origins[position] ?? this.page.text.length;
    return this.page.containers[this.nodeAt(offset)] ?? '';
  }

  /** The part of the line of `offset` that is at most `reach` units away: no block begins inside it. */
  lineAround(offset: number, reach: number): Span {
    const { starts, isNewBlock, text } = this.page;
    const number = this.nodeAt(offset);
    const isInLine = (node: number): boolean => isNewBlock[node] === 0;
    let first = number;
    while (isInLine(first) && (starts[first] ?? 0) > offset - reach) first -= 1;
    let next = number + 1;
    while (isInLine(next) && (starts[next] ?? 0) < offset + reach) next += 1;
    return {
      start: Math.max(starts[first] ?? 0, offset - reach),
      end: Math.min(starts[next] ?? text.length, offset + reach),
    };
  }

  /** The stretches of `span` that a reader can see, one per text node. */
  *visiblePieces(span: Span): Generator<Span & { readonly isNewBlock: boolean }> {
    const { starts, isVisible, isNewBlock, nodes, text } = this.page;
    for (let number = this.nodeAt(span.start); number < nodes.length; number += 1) {
      const start = starts[number] ?? 0;
      if (start >= span.end) return;
      if (isVisible[number] !== 1) continue;
      const end = Math.min(span.end, starts[number + 1] ?? text.length);
      yield { start: Math.max(span.start, start), end, isNewBlock: isNewBlock[number] === 1 };
    }
  }
}

/** Read `body` and index its visible text. Linear in the size of the page. */
export function createTextIndex(body: Element): TextIndex {
  return new TextIndex(readPageText(body));
}

/** First index whose value is `wanted` or more, in an ascending array. */
export function lowerBound(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foldPage({ text, nodes, starts, isVisible, isNewBlock }: PageText): FoldedText {
  const folder = new Folder(text.length);
  for (let number = 0; number < nodes.length; number += 1) {
    if (isVisible[number] !== 1) continue;
    if (isNewBlock[number] === 1) folder.mark(WORD_EDGE | BLOCK_EDGE);
    const start = starts[number] ?? 0;
    folder.add(text.slice(start, starts[number + 1] ?? text.length), start);
  }
  return folder.finish();
}
