/** One element of the page as it was when the page was labelled, with what several readers need to know of it. */
export interface Box {
  readonly element: Element;
  /** Upper case for HTML elements. */
  readonly tag: string;
  /** The words of its class names, id, role and itemprop, lower case, separated by blanks: "share bar top". */
  readonly names: string;
  readonly parent: Box | null;
  /** Position in document order; a box's descendants are the boxes `index + 1` to `end - 1`. */
  readonly index: number;
  readonly end: number;
  readonly depth: number;
  /** Hidden by an attribute or inline style, on it or on an ancestor. Style sheets are not asked. */
  readonly isHidden: boolean;
  /** Inside a link, or a link itself. */
  readonly isLink: boolean;
  /** Inside an open shadow root. */
  readonly isShadow: boolean;
  /** Stands inside a line of text. */
  readonly isInline: boolean;
  /** Its blocks are `blocks[firstBlock]` to `blocks[endBlock - 1]`. */
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** A run of text that stands by itself: a paragraph, a heading, a list item, a caption, a button's label. */
export interface Block {
  readonly index: number;
  /** The nearest element that is not inline. */
  readonly box: Box;
  /** White space collapsed, trimmed, never empty. */
  readonly text: string;
  /** The text nodes it is made of and the `<br>` between them, in document order. */
  readonly nodes: readonly Node[];
  /** UTF-16 units of `text` inside links. */
  readonly linkLength: number;
}

/** Whether `inner` is `outer` or inside it. */
export function contains(outer: Box, inner: Box): boolean {
  return outer.index <= inner.index && inner.index < outer.end;
}

/** The nearest box of the chain from `box` upwards that passes; `null` when none does. */
export function closest(box: Box, passes: (candidate: Box) => boolean): Box | null {
  let candidate: Box | null = box;
  while (candidate && !passes(candidate)) candidate = candidate.parent;
  return candidate;
}
