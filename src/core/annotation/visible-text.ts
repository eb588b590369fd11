import type { Span } from '../text/span';
import type { TextIndex } from './text-index';

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const BLANKS = /\s+/g;
/** Blanks round a block break go. Linear: at most one blank stands on each side by then. */
const BLANKS_ROUND_BREAK = / ?\n ?/g;

/**
 * The words of `span` as a reader sees them: white space collapsed to one blank, soft hyphens and zero-width
 * spaces gone, `\n` between blocks, nothing of scripts and styles.
 */
export function visibleText(index: TextIndex, span: Span): string {
  const parts: string[] = [];
  for (const { start, end, isNewBlock } of index.visiblePieces(span)) {
    const words = index.text.slice(start, end).replace(INVISIBLE, '').replace(BLANKS, ' ');
    if (isNewBlock && parts.length > 0) parts.push('\n');
    if (words !== '') parts.push(words);
  }
  return parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(BLANKS_ROUND_BREAK, '\n')
    .replace(/\n{2,}/g, '\n');
}
