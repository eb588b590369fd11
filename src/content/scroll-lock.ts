const UNLOCKED_ATTRIBUTE = 'data-news-unlocked';

/** The elements that pages lock: scrolling belongs to one of the two. */
function lockable({ documentElement, body }: Document): readonly HTMLElement[] {
  // A page in the middle of its own navigation may have no body.
  return [documentElement, body as HTMLElement | null].flatMap(element => element ?? []);
}

/**
 * Undoes the scroll lock that a dialog brings, for as long as the dialog is hidden.
 *
 * Many pages lock some time after the dialog is there, so what they do to `<html>` and `<body>` is watched meanwhile. A
 * body that was pinned at an offset would jump to the top when it is let go: the page is put where the reader was.
 */
export class ScrollLock {
  readonly #document: Document;
  readonly #observer: MutationObserver;

  constructor(document: Document) {
    this.#document = document;
    this.#observer = new MutationObserver(() => {
      this.#unlock();
    });
  }

  /** Whether a dialog is hidden now. */
  update(isDialogHidden: boolean): void {
    this.#observer.disconnect();
    if (!isDialogHidden) {
      this.#document.documentElement.removeAttribute(UNLOCKED_ATTRIBUTE);
      return;
    }
    this.#unlock();
    for (const element of lockable(this.#document))
      this.#observer.observe(element, { attributeFilter: ['class', 'style'] });
  }

  #unlock(): void {
    const page = this.#document.documentElement;
    if (page.hasAttribute(UNLOCKED_ATTRIBUTE)) return;
    const styles = lockable(this.#document).map(element => getComputedStyle(element));
    const pinned = styles.find(({ position }) => position === 'fixed');
    if (!pinned && styles.every(({ overflowY }) => overflowY !== 'hidden')) return;
    const top = pinned ? -parseFloat(pinned.top) : 0;
    page.setAttribute(UNLOCKED_ATTRIBUTE, '');
    if (top > 0) window.scrollTo({ top, behavior: 'instant' });
  }
}

/** Take back what an earlier run left on the page. */
export function clearLeftLock(document: Document): void {
  document.documentElement.removeAttribute(UNLOCKED_ATTRIBUTE);
}

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Whether an element lies over the page as a dialog does. */
export function isOverlay(element: Element): boolean {
  const isDialog = element.closest(DIALOG) !== null || element.querySelector(DIALOG) !== null;
  return isDialog || getComputedStyle(element).position === 'fixed';
}
