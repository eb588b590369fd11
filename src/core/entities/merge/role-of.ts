import abbreviations from '../../text/abbreviations.json';
import { FUNCTION_WORDS } from '../../text/function-words';
import { cueBit, type CueWords } from '../lexicon/cue-words';
import type { NamedMention } from './name-group';

/** How far before and behind a name its role is looked for, in UTF-16 units. */
const REACH = 90;
const MAX_WORDS = 7;
const LAST_WORD = /(?<=^|[\s“"'‘(])[\p{L}\p{M}.&'’-]+[^\S\n]+$/u;
const APPOSITION =
  /^,\s+(?:(?:the|a|an|his|her|their|its|then|le|la|der|die|das|el|un|une|ein|eine)\s+|l['’])?([^,.;:()"“”\n]{3,80})(?=[,.;\n])/u;
const JOINING = new Set(['of', 'for', 'de', 'du', 'des', 'del', 'la', 'für', 'der']);
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** A post stands among the first words of an apposition. */
const MAX_APPOSITION = 4;
const LEADING = /^(?:(?:the|a|an|of|for|and|de|du|des|del|la|le|les|el|et|y|für|und|der|die|das)\s+)+/iu;

const functionWords = new Set(Object.values(FUNCTION_WORDS).flatMap(words => words.split(' ')));

const shortened = new Set(abbreviations);

const bare = (word: string): string => word.toLowerCase().replace(/[.'’]$/, '');
const isPost = (word: string, cueWords: CueWords): boolean => (cueWords(bare(word)) & cueBit('posts')) !== 0;
const isHonorific = (word: string, cueWords: CueWords): boolean =>
  (cueWords(bare(word)) & cueBit('honorifics')) !== 0;

/** "minister." ends a sentence, "Gov." and "U.S." do not. */
function endsSentence(word: string): boolean {
  return word === '' || (word.endsWith('.') && !INITIALS.test(word) && !shortened.has(bare(word)));
}

type Kind = 'post' | 'part' | 'modifier' | 'none';

/** What a word before a name does for a role: a post makes one, a part can belong to one, one modifier can stand before a post. */
function kindOf(word: string, cueWords: CueWords): Kind {
  if (endsSentence(word)) return 'none';
  if (isPost(word, cueWords)) return 'post';
  if (JOINING.has(word) || INITIALS.test(word) || isHonorific(word, cueWords)) return 'part';
  const small = bare(word);
  if (functionWords.has(small) || (cueWords(small) & cueBit('speech')) !== 0) return 'none';
  return /^\p{Lu}/u.test(word) ? 'part' : 'modifier';
}

/** "presidential spokesman" before a name: the words that lead up to the name without a break, when one of them is a post. */
function roleBefore(text: string, start: number, cueWords: CueWords): string {
  let from = start;
  let end = start;
  let former: Kind = 'none';
  for (let count = 0; count < MAX_WORDS; count += 1) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, end - REACH), end))?.[0] ?? '';
    const kind = kindOf(word.trim(), cueWords);
    if (kind === 'none' || (kind === 'modifier' && former !== 'post')) break;
    end -= word.length;
    former = kind;
    if (kind === 'post' || from < start) from = end;
  }
  return text.slice(from, start).trim().replace(LEADING, '');
}

/** "the harbour master" in "Oh Dae-sung, the harbour master,". */
function roleBehind(text: string, end: number, cueWords: CueWords): string {
  const words = APPOSITION.exec(text.slice(end, end + REACH))?.[1]?.trim() ?? '';
  const first = words.split(/\s+/).slice(0, MAX_APPOSITION);
  const isClause = functionWords.has(first[0] ?? '') || /^\p{Lu}/u.test(words);
  return !isClause && first.some(word => isPost(word, cueWords)) ? words : '';
}

/** A title that was cut off the name, unless it says nothing but "Mr". */
function titleOf({ title }: NamedMention, cueWords: CueWords): string {
  return title.split(/\s+/).every(word => isHonorific(word, cueWords)) ? '' : title;
}

/**
 * What the text says a person is: the post before the name ("presidential spokesman"), or behind it between commas; of all mentions the
 * first that says something. Empty when none does.
 */
export function roleOf(text: string, mentions: readonly NamedMention[], cueWords: CueWords): string {
  // Headlines leave words out and capitalise the rest: their roles count last.
  const endOfHeadline = text.indexOf('\n');
  const ordered = [
    ...mentions.filter(({ start }) => start > endOfHeadline),
    ...mentions.filter(({ start }) => start <= endOfHeadline),
  ];
  for (const mention of ordered) {
    const role =
      roleBefore(text, mention.start, cueWords) ||
      roleBehind(text, mention.end, cueWords) ||
      titleOf(mention, cueWords);
    if (role !== '') return role;
  }
  return '';
}
