import { spanOfRange } from '../core/annotation/dom-range';
import { createTextIndex, type TextIndex } from '../core/annotation/text-index';
import { bodyOf } from '../core/article/safe-dom';
import { makeDirective } from '../core/export/text-fragment/make-directive';
import { SearchablePage } from '../core/export/text-fragment/searchable-page';
import type { ArticleText } from '../core/text/article-text';
import type { Span } from '../core/text/span';

/** The page as it is now, for links to places on it. */
export interface LinkedPage {
  readonly index: TextIndex;
  /** The text directive of a link that leads to the range and nowhere else; empty where there is none. */
  directiveFor(range: AbstractRange): string;
}

/** Read the page anew. `language` (BCP 47, may be empty) counts where the page names none. */
export function readLinkedPage(document: Document, language: string): LinkedPage {
  const index = createTextIndex(bodyOf(document) ?? document.createElement('body'));
  let page: SearchablePage | undefined;
  return {
    index,
    directiveFor: range => {
      page ??= new SearchablePage(index.page, document.documentElement.lang || language);
      return makeDirective(page, spanOfRange(index, range));
    },
  };
}

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
  const page = readLinkedPage(document, language);
  return spans.map(span => {
    const range = text.rangeOf(span);
    return range ? page.directiveFor(range) : '';
  });
}
