/** `content.css` hides elements that carry this attribute; its value names the rule. */
export const HIDDEN_ATTRIBUTE = 'data-news-hidden-by';

const UNLOCKED_ATTRIBUTE = 'data-news-unlocked';

/** One element that the cleanup may hide. */
export interface Hideable {
  readonly element: Element;
  readonly ruleId: string;
  readonly isShown: boolean;
}

function isScrollLocked(document: Document): boolean {
  return [document.documentElement, document.body].some(
    element =>
      getComputedStyle(element).overflowY === 'hidden' || getComputedStyle(element).position === 'fixed',
  );
}

/** A consent dialog usually locks scrolling; with the dialog out of view the page must scroll again. */
function updateScrollLock(document: Document, isDialogHidden: boolean): void {
  const page = document.documentElement;
  if (!isDialogHidden) page.removeAttribute(UNLOCKED_ATTRIBUTE);
  else if (!page.hasAttribute(UNLOCKED_ATTRIBUTE) && isScrollLocked(document))
    page.setAttribute(UNLOCKED_ATTRIBUTE, '');
}

/**
 * Hide what is to be hidden and show the rest. Elements are hidden rather than removed: the page's own
 * scripts may still hold references to them, and undoing it is exact.
 */
export function applyCleanup(document: Document, items: readonly Hideable[], isCleaned: boolean): void {
  const isHidden = ({ isShown }: Hideable): boolean => isCleaned && !isShown;
  for (const item of items) {
    if (isHidden(item)) item.element.setAttribute(HIDDEN_ATTRIBUTE, item.ruleId);
    else item.element.removeAttribute(HIDDEN_ATTRIBUTE);
  }
  updateScrollLock(
    document,
    items.some(item => item.ruleId === 'consent' && isHidden(item)),
  );
}

/** Take back whatever an earlier run left on the page (the extension was updated while it was open). */
export function clearLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`))
    element.removeAttribute(HIDDEN_ATTRIBUTE);
  document.documentElement.removeAttribute(UNLOCKED_ATTRIBUTE);
}
