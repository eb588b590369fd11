import type { Span } from '../text/span';
import type { TextIndex } from './text-index';

/** A place between two characters or nodes, as in a DOM range. */
interface Boundary {
  readonly node: Node;
  readonly offset: number;
}

const FOLLOWING = 4;
const CONTAINS = 16;

/** Whether `node` stands behind `boundary`. */
function isBehind(node: Text, { node: container, offset }: Boundary): boolean {
  const child = container.childNodes[offset];
  if (child) return child === node || (child.compareDocumentPosition(node) & (FOLLOWING | CONTAINS)) !== 0;
  const relation = container.compareDocumentPosition(node);
  return (relation & FOLLOWING) !== 0 && !container.contains(node);
}

/** UTF-16 offset of a boundary in `body.textContent`, by halving: text nodes are in document order. */
function offsetOf(index: TextIndex, boundary: Boundary): number {
  const { nodes, starts } = index.page;
  const number = index.numberOf(boundary.node);
  if (number !== undefined) return (starts[number] ?? 0) + boundary.offset;
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = nodes[middle];
    if (node && isBehind(node, boundary)) high = middle;
    else low = middle + 1;
  }
  return starts[low] ?? index.text.length;
}

/**
 * The span of a DOM range in UTF-16 units of `body.textContent`. A range outside the body gives an empty
 * span at its nearer end.
 */
export function spanOfRange(index: TextIndex, range: AbstractRange): Span {
  const start = offsetOf(index, { node: range.startContainer, offset: range.startOffset });
  const end = offsetOf(index, { node: range.endContainer, offset: range.endOffset });
  return { start, end: Math.max(start, end) };
}

/**
 * The DOM range of a span; `null` when the page has no text there. The index is a snapshot: a range in a text
 * that has changed since ends at the text's new end.
 */
export function rangeOfSpan(index: TextIndex, span: Span): Range | null {
  const { nodes, starts } = index.page;
  if (span.start < 0 || span.end > index.text.length || span.start >= span.end) return null;
  const first = index.nodeAt(span.start);
  const last = index.nodeAt(span.end - 1);
  const startNode = nodes[first];
  const endNode = nodes[last];
  if (!startNode || !endNode) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, Math.min(startNode.length, span.start - (starts[first] ?? 0)));
  range.setEnd(endNode, Math.min(endNode.length, span.end - (starts[last] ?? 0)));
  return range;
}
