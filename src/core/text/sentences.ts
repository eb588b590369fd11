import abbreviationList from './abbreviations.json';
import type { Span } from './span';

const ABBREVIATIONS = new Set(abbreviationList);
const STOP = /^[.!?…。！？]+$/u;
/** Signs that may stand between the stop and the next sentence. */
const CLOSER = /^["'”’»)\]」』]+$/u;
const OPENER = /^[\p{Lu}\p{Lt}\p{Lo}\d"'“‘„«([「『¿¡•–—-]/u;

function isStop(text: string, tokens: readonly Span[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const sign = text.slice(token.start, token.end);
  if (!STOP.test(sign)) return false;
  const before = tokens[index - 1];
  if (sign !== '.' || before?.end !== token.start) return true;
  return !ABBREVIATIONS.has(text.slice(before.start, before.end).toLowerCase());
}

/** The index after the stop at `index` and the closing signs behind it. */
function endOfStop(text: string, tokens: readonly Span[], index: number): number {
  let end = index + 1;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (!token || tokens[end - 1]?.end !== token.start) break;
    if (!CLOSER.test(text.slice(token.start, token.end))) break;
  }
  return end;
}

function startsSentence(text: string, token: Span): boolean {
  return OPENER.test(text.slice(token.start, token.start + 2));
}

function hasLineBreak(text: string, from: Span, to: Span): boolean {
  return text.slice(from.end, to.start).includes('\n');
}

/**
 * The sentences of a text as spans of token indices (`tokens.slice(start, end)`), in order and without gaps. A line break
 * ends a sentence; a stop does so unless it belongs to an abbreviation or is followed by a small letter.
 */
export function splitSentences(text: string, tokens: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next) break;
    if (hasLineBreak(text, token, next)) {
      close(index + 1);
      continue;
    }
    if (!isStop(text, tokens, index)) continue;
    const end = endOfStop(text, tokens, index);
    const following = tokens[end];
    const last = tokens[end - 1];
    if (!following || !last || last.end === following.start) continue;
    if (startsSentence(text, following)) close(end);
  }
  close(tokens.length);
  return sentences;
}
