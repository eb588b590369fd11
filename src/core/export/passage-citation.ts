import type { ArticleMetadata } from '../article/model';
import { outerMarks, sourceOf } from './quote-citation';

/**
 * The text that "Copy as quote" puts on the clipboard for words of an article that are nobody's statement: the words
 * in the marks of the article's language, then the source.
 */
export function passageCitation(words: string, article: ArticleMetadata): string {
  const [open, close] = outerMarks(article);
  const passage = words.trim().replace(/\s*\n\s*/g, '\n');
  const isQuoted = /^["“”„«「『]/u.test(passage) && /["“”»」』]$/u.test(passage);
  return `${isQuoted ? passage : `${open}${passage}${close}`} — ${sourceOf(article)}`;
}
