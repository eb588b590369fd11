import { HIDDEN_ATTRIBUTE } from './apply-cleanup';

/** So many looks are taken as soon as the one before has paid off; each wait after them is longer than the one before. */
const FREE_LOOKS = 10;
const FIRST_WAIT = 400;
const LONGEST_WAIT = 60_000;
/** A look that took a millisecond is followed by this many without one. */
const REST = 20;
/** Nobody sees a page in the background. */
const HIDDEN_WAIT = 400;

/** A page that takes our marks away as often as this does it on purpose. */
const MOST_UNMARKED = 200;

/** Elements that are never seen. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template']);

export interface Growth {
  readonly signal: AbortSignal;
  /**
   * Called at once, before anything is painted, with what the page inserted; answers whether a look is needed. Must
   * cost next to nothing.
   */
  readonly onInserted: (elements: readonly Element[]) => boolean;
  /** Called at once with elements that have lost their mark, by the page or by us. */
  readonly onUnmarked: (elements: readonly Element[]) => void;
  /** Called before the next painting, unless the page has been looked at too often. */
  readonly look: () => void;
}

function insertedBy(changes: readonly MutationRecord[]): Element[] {
  return changes.flatMap(({ addedNodes }) =>
    Array.from(addedNodes).filter(
      (node): node is Element => node instanceof Element && !UNSEEN.has(node.localName),
    ),
  );
}

function unmarkedBy(changes: readonly MutationRecord[]): Element[] {
  return changes.flatMap(({ type, target }) =>
    type === 'attributes' && target instanceof Element && !target.hasAttribute(HIDDEN_ATTRIBUTE)
      ? [target]
      : [],
  );
}

/**
 * Look at what the page inserts before it is painted, so that nothing stands there for a moment and goes again. Looks
 * take at most a twentieth of the time, and after the first few their waits grow to a minute: a page that never stops
 * changing costs next to nothing. Gives back a function that watches another root, a shadow tree.
 */
export function watchGrowth(
  root: Node,
  { signal, onInserted, onUnmarked, look }: Growth,
): (root: Node) => void {
  const roots = new WeakSet<Node>();
  let looks = 0;
  let nextAt = 0;
  let isPlanned = false;
  let unmarkedLeft = MOST_UNMARKED;

  const takeLook = (): void => {
    isPlanned = false;
    if (signal.aborted) return;
    const start = performance.now();
    look();
    const end = performance.now();
    looks += 1;
    const wait = looks < FREE_LOOKS ? 0 : Math.min(FIRST_WAIT * 2 ** (looks - FREE_LOOKS), LONGEST_WAIT);
    nextAt = end + Math.max((end - start) * REST, wait);
  };
  const beforePainting = (): void => {
    if (document.hidden) setTimeout(takeLook, HIDDEN_WAIT);
    else requestAnimationFrame(takeLook);
  };
  const observer = new MutationObserver(changes => {
    const unmarked = unmarkedBy(changes);
    unmarkedLeft -= unmarked.length;
    if (unmarked.length > 0 && unmarkedLeft >= 0) onUnmarked(unmarked);
    const elements = insertedBy(changes);
    if (elements.length === 0 || !onInserted(elements) || isPlanned) return;
    isPlanned = true;
    const wait = nextAt - performance.now();
    if (wait > 0) setTimeout(beforePainting, wait);
    else beforePainting();
  });
  const watch = (node: Node): void => {
    if (roots.has(node) || signal.aborted) return;
    roots.add(node);
    observer.observe(node, { childList: true, subtree: true, attributeFilter: [HIDDEN_ATTRIBUTE] });
  };
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
    },
    { once: true },
  );
  watch(root);
  return watch;
}
