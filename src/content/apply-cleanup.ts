/** `content.css` hides elements that carry this attribute; its value names the rule. */
export const HIDDEN_ATTRIBUTE = 'data-news-hidden-by';

/** One element that the cleanup may hide. */
export interface Hideable {
  readonly element: Element;
  readonly ruleId: string;
  readonly isShown: boolean;
}

/**
 * Hide what is to be hidden and show the rest. Elements are hidden rather than removed: the page's own
 * scripts may still hold references to them, and undoing it is exact.
 */
export function applyCleanup(items: readonly Hideable[], isCleaned: boolean): void {
  for (const { element, ruleId, isShown } of items) {
    if (isCleaned && !isShown) element.setAttribute(HIDDEN_ATTRIBUTE, ruleId);
    else element.removeAttribute(HIDDEN_ATTRIBUTE);
  }
}

/**
 * Show what carries our mark and is not `wanted`: an earlier run left it (the extension was updated while the page was
 * open), or the page copied an element that was hidden.
 */
export function clearMarks(root: Document | ShadowRoot, wanted: ReadonlySet<Element> = new Set()): void {
  for (const element of root.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`))
    if (!wanted.has(element)) element.removeAttribute(HIDDEN_ATTRIBUTE);
}
