import type { ArticleText } from '../core/text/article-text';

const SIZE_ATTRIBUTE = 'data-news-text-size';

function rootOf(text: ArticleText): Element | null {
  const node = text.rangeOf({ start: 0, end: text.text.length })?.commonAncestorContainer;
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

/** Scale the article by `step` (0 is the site's own size); aborting `signal` gives the site's size back. */
export function applyTextSize(text: ArticleText, step: number, signal: AbortSignal): void {
  const root = rootOf(text);
  if (!root || step === 0 || signal.aborted) return;
  root.setAttribute(SIZE_ATTRIBUTE, String(step));
  const undo = (): void => {
    root.removeAttribute(SIZE_ATTRIBUTE);
  };
  signal.addEventListener('abort', undo, { once: true });
}
