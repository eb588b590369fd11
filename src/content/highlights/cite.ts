import { visibleText } from '../../core/annotation/visible-text';
import type { ArticleMetadata } from '../../core/article/model';
import {
  passageOfAnnotation,
  passageOfWords,
  type CopyInput,
  type Passage,
} from '../../core/export/copy/passage';
import { shareableUrl } from '../../core/export/shareable-url';
import { linkTo } from '../../core/export/text-fragment/make-directive';
import type { SavedAnnotation } from '../../core/library/model';
import { readLinkedPage, type LinkedPage } from '../describe-spans';
import { wordsOf } from './selected-range';

/** The page that passages are copied from. */
export interface CitedPage {
  readonly document: Document;
  readonly article: ArticleMetadata;
}

/** The page's parts in the range reach from the first of these to the last. */
function extentOf(ranges: readonly StaticRange[]): StaticRange | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const { startContainer, startOffset } = first;
  const { endContainer, endOffset } = last;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function inputOf({ article }: CitedPage, passageFor: (url: string) => Passage): CopyInput {
  const url = shareableUrl(article.url);
  return { passages: [passageFor(url)], article: { ...article, url }, accessed: new Date().toISOString() };
}

const read = ({ document, article }: CitedPage): LinkedPage => readLinkedPage(document, article.language);

/** The words of a range with a link that leads to them; `null` when no words are in it. */
export function citeRange(cited: CitedPage, range: AbstractRange): CopyInput | null {
  const page = read(cited);
  const span = wordsOf(page.index, range);
  if (!span) return null;
  const words = visibleText(page.index, span);
  return inputOf(cited, url => passageOfWords(words, null, linkTo(url, page.directiveFor(range))));
}

/** A highlight as it was saved, with a link to where it stands now; `ranges` is empty when it is lost. */
export function citeAnnotation(
  cited: CitedPage,
  annotation: SavedAnnotation,
  ranges: readonly StaticRange[],
): CopyInput {
  const range = extentOf(ranges);
  const directive = range ? read(cited).directiveFor(range) : '';
  return inputOf(cited, url => passageOfAnnotation(annotation, linkTo(url, directive)));
}
