import type { ArticleText } from '../core/text/article-text';
import type { Span } from '../core/text/span';

/** Names of our entries in the page's highlight registry (CSS Custom Highlight API), styled in `content.css`. */
const TINT = 'news-tint';
const SHOWN = 'news-shown';

function paint(name: string, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Tint these spans and no others. No element of ours enters the page. */
export function tintSpans(text: ArticleText, spans: readonly Span[]): void {
  const ranges = spans.flatMap(span => text.rangeOf(span) ?? []);
  paint(SHOWN, []);
  paint(TINT, ranges);
}

/** Scroll to a span and mark it; false when it is not on the page any more. */
export function showSpan(text: ArticleText, span: Span): boolean {
  const range = text.rangeOf(span);
  return range !== null && showRange(range);
}

/** The same for a range of the page. */
export function showRange(range: AbstractRange): boolean {
  const element = range.startContainer.parentElement;
  if (!element?.isConnected) return false;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  paint(SHOWN, [range]);
  return true;
}

/** Take our entries out of the registry. */
export function clearTint(): void {
  paint(TINT, []);
  paint(SHOWN, []);
}
