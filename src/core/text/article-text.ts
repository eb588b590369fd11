import { createRange } from '../article/safe-dom';
import type { Span } from './span';

/**
 * The article's text and where each part of it stands on the page. The text is fixed when it is read: what happens
 * to the page later changes neither `text` nor the offsets.
 */
export interface ArticleText {
  /** Paragraphs joined by `\n`, white space collapsed, without the title. */
  readonly text: string;
  /** From the first to the last character of the span. `null` for an empty span, and when its words are gone or changed. */
  rangeOf(span: Span): Range | null;
  /** The article text inside the range. `null` when there is none in it. */
  spanOf(range: Range): Span | null;
}

/** A stretch of text that lies in one text node. White space of any kind in the node is a blank in the text. */
export interface TextPiece extends Span {
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Index of the first piece that passes; the number of pieces when none does. All behind one that passes must pass. */
function findFirst(pieces: readonly TextPiece[], passes: (piece: TextPiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && passes(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

class MappedText implements ArticleText {
  readonly text: string;
  private readonly pieces: readonly TextPiece[];

  constructor(text: string, pieces: readonly TextPiece[]) {
    this.text = text;
    this.pieces = pieces;
  }

  rangeOf(span: Span): Range | null {
    const from = findFirst(this.pieces, piece => piece.end > span.start);
    const to = findFirst(this.pieces, piece => piece.start >= span.end);
    const covered = this.pieces.slice(from, to);
    const [first, last] = [covered[0], covered.at(-1)];
    if (!first || !last || span.start >= span.end) return null;
    if (!covered.every(piece => this.isUnchanged(piece))) return null;
    const range = createRange(first.node.ownerDocument);
    range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
    range.setEnd(last.node, last.offset + Math.min(lengthOf(last), span.end - last.start));
    return range;
  }

  spanOf(range: Range): Span | null {
    const pieces = this.pieces.filter(piece => this.isUnchanged(piece));
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const edge = range.cloneRange();
    edge.collapse(true);
    const first = pieces[findFirst(pieces, piece => isBehind(edge, piece, lengthOf(piece)))];
    edge.setStart(endContainer, endOffset);
    edge.collapse(true);
    const last = pieces[findFirst(pieces, piece => !isBefore(edge, piece)) - 1];
    if (!first || !last) return null;
    const start = first.start + (first.node === startContainer ? Math.max(0, startOffset - first.offset) : 0);
    const inLast = last.node === endContainer ? endOffset - last.offset : lengthOf(last);
    const end = last.start + Math.min(lengthOf(last), inLast);
    return start < end ? { start, end } : null;
  }

  private isUnchanged(piece: TextPiece): boolean {
    const { node, offset } = piece;
    if (!node.isConnected) return false;
    const now = node.data.slice(offset, offset + lengthOf(piece));
    const then = this.text.slice(piece.start, piece.end);
    return now === then || now.replace(/\s/g, ' ') === then;
  }
}

/** Whether the point `offset` characters into the piece lies behind the (collapsed) range. */
function isBehind(edge: Range, piece: TextPiece, offset: number): boolean {
  return edge.comparePoint(piece.node, piece.offset + offset) > 0;
}

/** Whether the piece begins before the (collapsed) range. */
function isBefore(edge: Range, piece: TextPiece): boolean {
  return edge.comparePoint(piece.node, piece.offset) < 0;
}

const SENTENCE_END = /[.!?…:;。！？"”’»“」』)\]]$/;
const PART = /([\u00ad\u200b\u2060\ufeff]+)|(\s+)|[^\s\u00ad\u200b\u2060\ufeff]+/g;
const ODD_SPACE = /\s\s|[^\S ]|[\u00ad\u200b\u2060\ufeff]/;

/** Joins text nodes to paragraphs and remembers where each piece came from. Nodes must be added in document order. */
class TextBuilder {
  private text = '';
  private readonly pieces: TextPiece[] = [];
  private paragraphStart = 0;
  private space: { node: Text; offset: number } | null = null;
  private isBroken = false;

  /** A paragraph: its text nodes, and other nodes where its lines break. */
  addParagraph(nodes: readonly Node[]): void {
    if (this.text !== '') this.text += '\n';
    const before = this.text.length;
    this.paragraphStart = before;
    this.space = null;
    this.isBroken = false;
    for (const node of nodes) {
      if (node.nodeType === 3) this.addNode(node as Text);
      else this.isBroken = this.text.length > this.paragraphStart;
    }
    if (this.text.length === before) this.text = this.text.slice(0, -1);
  }

  build(): ArticleText {
    return new MappedText(this.text, this.pieces);
  }

  private addNode(node: Text): void {
    const { data } = node;
    if (!ODD_SPACE.test(data) && !data.startsWith(' ') && !data.endsWith(' ')) {
      this.addWords(data, node, 0);
      return;
    }
    for (const match of data.matchAll(PART)) {
      if (match[2] !== undefined) this.space ??= { node, offset: match.index };
      else if (match[1] === undefined) this.addWords(match[0], node, match.index);
    }
  }

  private addWords(words: string, node: Text, offset: number): void {
    if (this.isBroken) this.breakLine();
    else if (this.space && this.text.length > this.paragraphStart) {
      this.append(' ', this.space.node, this.space.offset);
    }
    this.space = null;
    this.append(words, node, offset);
  }

  /** A lone `<br>` ends a paragraph where a sentence ends; elsewhere it only wraps a line. */
  private breakLine(): void {
    this.isBroken = false;
    this.text += SENTENCE_END.test(this.text.slice(-1)) ? '\n' : ' ';
    this.paragraphStart = this.text.length;
  }

  private append(words: string, node: Text, offset: number): void {
    const start = this.text.length;
    this.text += words;
    const last = this.pieces.at(-1);
    const isNext = last?.node === node && last.end === start && last.offset + lengthOf(last) === offset;
    if (isNext) this.pieces[this.pieces.length - 1] = { ...last, end: this.text.length };
    else this.pieces.push({ start, end: this.text.length, node, offset });
  }
}

/**
 * Read an article's text from its paragraphs, each given as its text nodes in document order; any other node
 * among them stands for a line break.
 */
export function readText(paragraphs: Iterable<readonly Node[]>): ArticleText {
  const builder = new TextBuilder();
  for (const nodes of paragraphs) builder.addParagraph(nodes);
  return builder.build();
}
