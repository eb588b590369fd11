import { spanOf } from '../text/span';
import type { Quotation } from './find-quotations';
import type { Attribution } from './model';
import { tokenize } from './tokens';

/** Fewer words are more often a name than a statement. */
const MIN_WORDS = 5;

const MIN_CJK = 10;

/** The longer quotations of a text in a language without cues, without a speaker. */
export function findUnattributed(text: string, quotations: readonly Quotation[]): Attribution[] {
  return quotations
    .filter(({ start, end }) => {
      const tokens = tokenize(text.slice(start, end), '').filter(token => token.isWord);
      const longest = Math.max(0, ...tokens.map(token => token.text.length));
      return tokens.length >= MIN_WORDS || longest >= MIN_CJK;
    })
    .map(({ start, end }, index) => ({
      id: `q${index + 1}`,
      type: 'direct',
      segments: [spanOf(text, start, end)],
      cue: null,
      speaker: null,
      confidence: 0,
    }));
}
