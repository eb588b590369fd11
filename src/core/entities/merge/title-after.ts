import { characterListsOf, type CharacterLists } from '../words/character-lists';
import type { NameMention } from '../sequence/find-names-by-words';
import type { NamedMention } from './name-group';

/** A mention with its title. */
type TitledMention = Omit<NamedMention, 'told'>;

/** How far behind a name its title may stand: "차하람 한결미술관 고래 관장". */
const REACH = 20;
/** A title that ends the clause or begins a new name is another one's. */
const CLAUSE_END = /[,.\n"“”「」『』()（）、。]/u;
/** A Korean family name, alone or of two syllables. */
const SURNAME = /^\p{Script=Hangul}{1,2}$/u;

interface Title {
  readonly text: string;
  /** Offset in the stretch behind the name. */
  readonly start: number;
}

function byLength(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => b.length - a.length);
}

const titlesOf = new Map<CharacterLists, readonly string[]>();

function titleWords(lists: CharacterLists): readonly string[] {
  const known = titlesOf.get(lists) ?? byLength(lists.titles);
  titlesOf.set(lists, known);
  return known;
}

/** The title at the very start of a stretch, the longest that fits. */
function titleAt(stretch: string, lists: CharacterLists): string | null {
  return titleWords(lists).find(title => stretch.startsWith(title)) ?? null;
}

/** The first title in a stretch that ends a word or is followed by a particle. */
function firstTitle(stretch: string, lists: CharacterLists): Title | null {
  for (let start = 0; start < stretch.length; start += 1) {
    if (start > 0 && !/\s/.test(stretch[start - 1] ?? '')) continue;
    const text = titleAt(stretch.slice(start), lists);
    if (text !== null) return { text, start };
  }
  return null;
}

function stretchBehind(text: string, end: number): string {
  const stretch = text.slice(end, end + REACH);
  const stop = stretch.search(CLAUSE_END);
  return stop === -1 ? stretch : stretch.slice(0, stop);
}

/** "최 회장": a family name and a title make one form; the title is part of the mention. */
function surnameWithTitle(text: string, mention: NameMention, lists: CharacterLists): TitledMention | null {
  const surname = text.slice(mention.start, mention.end);
  const gap = /^ ?/.exec(text.slice(mention.end))?.[0] ?? '';
  const title = titleAt(text.slice(mention.end + gap.length), lists);
  if (!SURNAME.test(surname) || title === null) return null;
  if (surname.length > 1 && !lists.compoundSurnames.includes(surname)) return null;
  const end = mention.end + gap.length + title.length;
  return { start: mention.start, end, type: 'PER', name: `${surname} ${title}`, title };
}

/**
 * For languages that put titles behind names (Korean, Japanese): a person's mention with the title that follows it, also where the
 * organisation stands between them.
 */
export function withTitleAfter(text: string, mention: NameMention, language: string): TitledMention {
  const plain = { ...mention, name: text.slice(mention.start, mention.end), title: '' };
  const lists = characterListsOf(language);
  if (mention.type !== 'PER' || !lists) return plain;
  const short = surnameWithTitle(text, mention, lists);
  if (short) return short;
  const stretch = stretchBehind(text, mention.end);
  const title = firstTitle(stretch, lists);
  return title ? { ...plain, title: stretch.slice(0, title.start + title.text.length).trim() } : plain;
}
