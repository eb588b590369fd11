import type { NameGroup } from './name-group';

/** The parts of a person's name, in lower case. */
export interface PersonName {
  /** All words but the nickname: "lee", "sang", "hyeok". */
  readonly words: readonly string[];
  /** What stands in quotation marks inside the name: "faker"; empty when nothing does. */
  readonly nickname: string;
}

const QUOTED = /["“”‘«'(]([^"“”’»')]+)["“”’»')]/u;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Take the name of a group apart. */
export function personNameOf(group: NameGroup): PersonName {
  const quoted = QUOTED.exec(group.key);
  const words = (quoted ? group.key.replace(quoted[0], ' ') : group.key)
    .split(' ')
    .filter(word => word !== '');
  const last = words.at(-1) ?? '';
  return {
    words: words.length > 2 && SUFFIXES.has(last) ? words.slice(0, -1) : words,
    nickname: quoted?.[1]?.trim() ?? '',
  };
}

const isInitialOf = (short: string, full: string): boolean => short.length === 1 && full.startsWith(short);

/** Whether the words of a short name stand in the full one in the same order; an initial stands for its word. */
function isSubsequence(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) {
    const wanted = short[at];
    if (wanted !== undefined && (wanted === word || isInitialOf(wanted, word) || isInitialOf(word, wanted)))
      at += 1;
  }
  return at === short.length;
}

/** How surely a short name is part of a full one; 0: it is not. */
export const FIT = { none: 0, inner: 1, first: 2, last: 3, nickname: 4, full: 5 } as const;

/** How one word fits a full name of several. */
function fitOfWord(word: string, full: readonly string[]): number {
  if (full.length < 2) return FIT.none;
  if (full.at(-1) === word) return FIT.last;
  if (full[0] === word) return FIT.first;
  // Two given names, two family names: "Arrieta" of Tomás Ignacio Arrieta Solana.
  return full.length > 3 && full.includes(word) ? FIT.inner : FIT.none;
}

/** How a short name fits a full one, see `FIT`. */
export function fitOf(short: PersonName, full: PersonName): number {
  const joined = short.words.join(' ');
  if (full.nickname !== '' && joined === full.nickname) return FIT.nickname;
  if (joined === full.words.join(' '))
    return full.nickname !== '' && short.nickname === '' ? FIT.full : FIT.none;
  if (short.words.length > full.words.length) return FIT.none;
  if (short.words.length === 1) return fitOfWord(joined, full.words);
  return isSubsequence(short.words, full.words) ? FIT.full : FIT.none;
}
