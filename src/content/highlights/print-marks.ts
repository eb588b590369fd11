import { liveRange } from './placement';
import type { PaintedRange } from './paint';

/** Carries the colour of the words it wraps; styled in `content.css` and on the page only while it is printed. */
const MARK_ATTRIBUTE = 'data-news-mark';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly color: string;
}

const UNSEEN = 'script, style, noscript, template, textarea, option, title';

/** White space between blocks stays where it is: an element there could be one that its parent may not hold. */
function isPrinted(node: Text): boolean {
  return node.data.trim() !== '' && !node.parentElement?.closest(UNSEEN);
}

/** The text nodes of a range, and which part of each is in it. */
function* stretchesOf({ range, color }: PaintedRange): Generator<[Text, Stretch]> {
  const live = liveRange(range);
  const walker = document.createTreeWalker(live.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  // A range inside one text node has that node as its ancestor, which a walker does not count.
  let node = live.commonAncestorContainer instanceof Text ? live.commonAncestorContainer : walker.nextNode();
  for (; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !live.intersectsNode(node) || !isPrinted(node)) continue;
    const start = node === live.startContainer ? live.startOffset : 0;
    const end = node === live.endContainer ? live.endOffset : node.length;
    if (start < end) yield [node, { start, end, color }];
  }
}

/** The text of a node in pieces, each with the colour of the last highlight that covers it. */
function piecesOf(node: Text, stretches: readonly Stretch[]): Node[] {
  const cuts = new Set([0, node.length, ...stretches.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const words = document.createTextNode(node.data.slice(start, end));
    const cover = stretches.findLast(each => each.start <= start && end <= each.end);
    if (!cover) return words;
    const mark = document.createElement('span');
    mark.setAttribute(MARK_ATTRIBUTE, cover.color);
    mark.append(words);
    return mark;
  });
}

/**
 * Wrap the painted words in elements, because Chromium does not print what the highlight registry paints; gives back
 * what takes them out again. The page's own text nodes come back as they were.
 */
export function wrapForPrint(painted: readonly PaintedRange[]): () => void {
  const stretches = new Map<Text, Stretch[]>();
  for (const each of painted) {
    for (const [node, stretch] of stretchesOf(each))
      stretches.set(node, [...(stretches.get(node) ?? []), stretch]);
  }
  const wrapped = [...stretches].map(([node, own]) => {
    const pieces = piecesOf(node, own);
    node.replaceWith(...pieces);
    return { node, pieces };
  });
  return () => {
    for (const { node, pieces } of wrapped) {
      pieces[0]?.parentNode?.insertBefore(node, pieces[0]);
      for (const piece of pieces) (piece as ChildNode).remove();
    }
  };
}
