import type { ArticleMetadata } from '../../article/model';
import { exactOf, noteOf, tagsOf, type QuotedSpeaker } from '../../library/model';
import type { ExportAnnotation, ExportQuote } from '../export-record';
import { withoutMarks } from '../statement';

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

const QUOTATION_MARK = /["“”„«»「」『』《》＂]/u;

/** Whether the words are one quotation from their first to their last sign. */
function isOneQuotation(words: string, inner: string): boolean {
  return words.length - inner.length > 1 && !QUOTATION_MARK.test(inner);
}

/** Whether the words bring quotation marks that others around them would double. */
function hasOwnMarks(words: string, speaker: QuotedSpeaker | null): boolean {
  // Made from a statement that the article breaks up, they hold its words and the article's own.
  if (speaker && QUOTATION_MARK.test(words)) return true;
  return QUOTATION_MARK.test(words.slice(0, 1)) || QUOTATION_MARK.test(words.slice(-1));
}

/**
 * Words of an article that the reader marked, as a passage in one line. Words that bring quotation marks of their own
 * get no others; who says them is known where they were made from a quote.
 */
export function passageOfWords(words: string, speaker: QuotedSpeaker | null, link: string): Passage {
  const line = words.replace(/\s+/gu, ' ').trim();
  const inner = withoutMarks(line);
  const isQuotation = isOneQuotation(line, inner);
  const quote: ExportQuote = {
    // What carries its own marks is written as it stands, as indirect statements are.
    type: isQuotation || !hasOwnMarks(line, speaker) ? 'direct' : 'indirect',
    text: isQuotation ? inner : line,
    speaker: speaker?.name ?? '',
    isNamed: speaker !== null,
    // A source that the article leaves unnamed goes by its description.
    role: speaker === null || speaker.role === speaker.name ? '' : speaker.role,
    cue: '',
    isSure: true,
    spans: [],
  };
  return passageOfQuote(quote, link);
}

/** A highlight as a passage, with its note and its tags. */
export function passageOfAnnotation(annotation: ExportAnnotation, link: string): Passage {
  const passage = passageOfWords(exactOf(annotation), annotation.speaker, link);
  return { ...passage, note: noteOf(annotation), tags: tagsOf(annotation) };
}

/** The passages' one link where they have the same, else the article's own address. */
export function commonLink({ passages, article }: CopyInput): string {
  const links = new Set(passages.map(({ link }) => link));
  const [only = ''] = links;
  return links.size === 1 && only !== '' ? only : article.url;
}
