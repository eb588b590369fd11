import { spanOfRange } from '../core/annotation/dom-range';
import { createTextIndex } from '../core/annotation/text-index';
import { makeDirective } from '../core/export/text-fragment/make-directive';
import { SearchablePage } from '../core/export/text-fragment/searchable-page';
import type { ArticleText } from '../core/text/article-text';
import type { Span } from '../core/text/span';

interface Place {
  readonly document: Document;
  readonly text: ArticleText;
  /** BCP 47 tag of the article; empty when unknown. */
  readonly language: string;
}

/**
 * A text directive for each span of the article text, worked out on the page as it is now; empty for a span that is no
 * longer there.
 */
export function describeSpans(
  { document, text, language }: Place,
  spans: readonly Span[],
): readonly string[] {
  if (spans.length === 0) return [];
  const index = createTextIndex(document.body);
  const page = new SearchablePage(index.page, document.documentElement.lang || language);
  return spans.map(span => {
    const range = text.rangeOf(span);
    return range ? makeDirective(page, spanOfRange(index, range)) : '';
  });
}
