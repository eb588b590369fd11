import { liveRange } from './placement';

interface Painted {
  readonly id: string;
  readonly range: StaticRange;
}

/** The older call of Chromium; `caretPositionFromPoint` came to it with 128. */
interface OlderDocument {
  caretRangeFromPoint(x: number, y: number): Range | null;
}

/** The caret's place nearest to a point of the window; `null` where there is no text. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as OlderDocument).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** Ids of the highlights under a point of the window, the shortest first. */
export function highlightsAt(
  document: Document,
  point: { x: number; y: number },
  all: Iterable<Painted>,
): string[] {
  const caret = caretAt(document, point.x, point.y);
  if (!caret) return [];
  const hits: { id: string; length: number }[] = [];
  for (const { id, range } of all) {
    if (!range.startContainer.isConnected || !range.endContainer.isConnected) continue;
    const live = liveRange(range);
    if (live.isPointInRange(caret.node, caret.offset) && isUnder(live, point.x, point.y))
      hits.push({ id, length: live.toString().length });
  }
  return hits.sort((a, b) => a.length - b.length).map(({ id }) => id);
}
