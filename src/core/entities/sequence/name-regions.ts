import type { Span } from '../../text/span';
import { isCapital, type TokenTable } from './token-table';

/** A small word farther than this from every capital letter is no part of a name. */
const REACH = 2;

/**
 * The stretches of a sentence (token indices) in which names can stand: capitalised words and what is near them. Half of all tokens
 * lie outside and are never looked at; a name in small letters is missed, which happens in 1 of 300.
 */
export function nameRegions(table: TokenTable, sentence: Span): Span[] {
  const regions: { start: number; end: number }[] = [];
  for (let index = sentence.start; index < sentence.end; index += 1) {
    if (!isCapital(table.cases[index])) continue;
    const start = Math.max(sentence.start, index - REACH);
    const end = Math.min(sentence.end, index + REACH + 1);
    const last = regions.at(-1);
    if (last && start <= last.end) last.end = end;
    else regions.push({ start, end });
  }
  return regions;
}
