import type { Span } from '../text/span';
import { BLOCK_EDGE } from './folding';
import { findLookalike } from './lookalike';
import type { Selector, SurroundingsSelector, TextPositionSelector, TextQuoteSelector } from './model';
import { readPassage } from './passage';
import type { TextIndex } from './text-index';
import { visibleText } from './visible-text';

/** Characters of the standard's prefix and suffix. */
const QUOTE_CONTEXT = 64;
/** Folded units of our own surroundings: at least, at most, and how far into the next block. */
const MIN_CONTEXT = 256;
const MAX_CONTEXT = 1000;
const INTO_NEXT_BLOCK = 64;

/** How many units of context reach from `position` into the block before (`step` -1) or after (1). */
function contextLength(index: TextIndex, position: number, step: -1 | 1): number {
  const { edges } = index.folded;
  let length = 0;
  for (let at = position; length < MAX_CONTEXT; at += step, length += 1) {
    const isEdge = ((edges[at] ?? BLOCK_EDGE) & BLOCK_EDGE) !== 0;
    if (isEdge) return Math.min(MAX_CONTEXT, Math.max(MIN_CONTEXT, length + INTO_NEXT_BLOCK));
  }
  return MAX_CONTEXT;
}

function textBefore(index: TextIndex, span: Span): string {
  const { origins, edges } = index.folded;
  const position = index.positionAt(span.start);
  const from = Math.max(0, position - contextLength(index, position, -1));
  const text = visibleText(index, { start: origins[from] ?? span.start, end: span.start });
  const isAtBlockEdge = ((edges[position] ?? 0) & BLOCK_EDGE) !== 0;
  return isAtBlockEdge && position > 0 ? `${text.trimEnd()}\n` : text;
}

function textAfter(index: TextIndex, span: Span): string {
  const { units, edges } = index.folded;
  const position = index.positionAt(span.end);
  const to = Math.min(units.length, position + contextLength(index, position, 1));
  const end = to > position ? index.endOf(to - 1) : span.end;
  const text = visibleText(index, { start: span.end, end });
  const isAtBlockEdge = ((edges[position] ?? BLOCK_EDGE) & BLOCK_EDGE) !== 0;
  return isAtBlockEdge ? `\n${text.trimStart()}` : text;
}

/**
 * Describe a passage so that it is found again: the standard's quote and position selectors, and our
 * surroundings. `span` counts UTF-16 units of `body.textContent`; the same page gives back the same span. A span
 * without text gives no selectors.
 */
export function describe(index: TextIndex, span: Span): Selector[] {
  if (span.end <= span.start) return [];
  const before = textBefore(index, span);
  const after = textAfter(index, span);
  const quote: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact: visibleText(index, span),
    prefix: before.slice(-QUOTE_CONTEXT),
    suffix: after.slice(0, QUOTE_CONTEXT),
  };
  const position: TextPositionSelector = { type: 'TextPositionSelector', start: span.start, end: span.end };
  const around: SurroundingsSelector = {
    type: 'onrecord:SurroundingsSelector',
    before,
    after,
    container: index.containerAt(index.positionAt(span.start)),
    lookalike: -1,
  };
  const passage = readPassage([quote, position, around]);
  const lookalike = passage ? findLookalike(passage, index) : -1;
  return [quote, position, { ...around, lookalike }];
}
