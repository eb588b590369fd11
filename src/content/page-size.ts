/**
 * What is read at most. Counted, not timed, so that every machine gives the same result: at these sizes each step takes
 * about a second of an ordinary machine, and all of them grow in proportion.
 */
const MOST_ELEMENTS = 250_000;
/** UTF-16 units of everything in the body, scripts too. */
const MOST_TEXT = 8_000_000;

/** Whether a page is too large to be read without holding it up. */
export function isTooLarge(document: Document): boolean {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return true;
  // A page may have no body yet.
  const body = document.body as HTMLElement | null;
  return (body?.textContent.length ?? 0) > MOST_TEXT;
}
