import type { ArticleMetadata } from '../../article/model';
import { exactOf, noteOf, tagsOf } from '../../library/model';
import type { ExportAnnotation, ExportQuote } from '../export-record';

/** One statement or highlight to be copied. */
export interface Passage {
  readonly quote: ExportQuote;
  readonly note: string;
  readonly tags: readonly string[];
  /** Where its words stand: the article's address, with a text fragment where one leads there. May be empty. */
  readonly link: string;
}

/** What is copied in one go: passages of one article. */
export interface CopyInput {
  readonly passages: readonly Passage[];
  readonly article: ArticleMetadata;
  /** ISO 8601: when it was read. */
  readonly accessed: string;
}

/** The two forms of what goes on the clipboard. */
export interface Clip {
  readonly plain: string;
  /** A piece of HTML: everything from outside is escaped. */
  readonly html: string;
}

/** A statement of an article as a passage. */
export function passageOfQuote(quote: ExportQuote, link: string): Passage {
  return { quote, note: '', tags: [], link };
}

/** A highlight as a passage; who says the words is known where it was made from a quote. */
export function passageOfAnnotation(annotation: ExportAnnotation, link: string): Passage {
  const { speaker } = annotation;
  const quote: ExportQuote = {
    type: 'direct',
    text: exactOf(annotation).replace(/\s+/gu, ' ').trim(),
    speaker: speaker?.name ?? '',
    isNamed: speaker !== null,
    role: speaker?.role ?? '',
    cue: '',
    isSure: true,
    spans: [],
  };
  return { quote, note: noteOf(annotation), tags: tagsOf(annotation), link };
}

/** The passages' one link where they have the same, else the article's own address. */
export function commonLink({ passages, article }: CopyInput): string {
  const links = new Set(passages.map(({ link }) => link));
  const [only = ''] = links;
  return links.size === 1 && only !== '' ? only : article.url;
}
