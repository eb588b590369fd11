import type { NameMention } from '../sequence/find-names-by-words';
import { cueBit, type CueWords } from '../lexicon/cue-words';
import type { NamedMention } from './name-group';

const TITLES = cueBit('honorifics') | cueBit('posts');
const PLACES = cueBit('placeHeads');

/** Take titles ("President", "Mr.") off the front of a person's mention; the last word always stays. */
export function stripTitles(
  text: string,
  mention: NameMention,
  cueWords: CueWords,
): Omit<NamedMention, 'told'> {
  let start = mention.start;
  if (mention.type === 'PER') {
    for (;;) {
      const match = /^([\p{L}\p{M}]+)\.?\s+(?=\S)/u.exec(text.slice(start, mention.end));
      if (!match?.[1] || (cueWords(match[1].toLowerCase()) & TITLES) === 0) break;
      // "King Road" is no king.
      if ((cueWords(text.slice(start + match[0].length, mention.end).toLowerCase()) & PLACES) !== 0) break;
      start += match[0].length;
    }
  }
  return {
    start,
    end: mention.end,
    type: mention.type,
    name: text.slice(start, mention.end),
    title: text.slice(mention.start, start).trim(),
  };
}
