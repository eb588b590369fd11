/**
 * Finds which topics the words of a short text belong to, by looking up phrases. One look-up table instead of long
 * regular expressions: those cost milliseconds each before they first match, and every page pays that.
 */
import { BEGINS_RUN } from './phrase-table';
import type { PhraseTable } from './phrase-table';

/** A phrase of several words without its first, or the beginning of a word. */
interface Part {
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly topics: number;
}

/** Signs of scripts that may write words without blanks; the marks that all scripts use lie between. */
const UNSPACED = /[\u0e00-\u1fff\u2100-\uffff]/;
const WORD_BREAK = /[^a-z0-9\u00aa-\u02af\u0370-\u0dff]+/;
/** A text without any is split faster. */
const ODD_SIGN = /[^a-z0-9\u00aa-\u02af\u0370-\u0dff ]/;
const MAX_KNOWN = 5_000;

function readPart(source: string): Part {
  const [phrase = '', topics] = source.split(':');
  const isOpen = phrase.endsWith('*');
  return { words: (isOpen ? phrase.slice(0, -1) : phrase).split(' '), isOpen, topics: Number(topics) };
}

/** Whether the words behind `at` are those of the phrase. */
function goesOn(words: readonly string[], at: number, { words: rest, isOpen }: Part): boolean {
  const last = rest.length - 1;
  for (let step = 0; step <= last; step += 1) {
    const wanted = rest[step] ?? '';
    const word = words[at + 1 + step];
    if (word !== wanted && !(step === last && isOpen && word?.startsWith(wanted))) return false;
  }
  return true;
}

/** The words of a text, lower case, for a look-up of phrases; the first and the last may be empty. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return ODD_SIGN.test(lower) ? lower.split(WORD_BREAK) : lower.split(' ');
}

/** Looks phrases up in a table. What few pages need of it is read when it is needed. */
export class PhraseIndex<Topic extends string> {
  /** The bit of each topic in a set of topics. */
  readonly bits: Readonly<Record<Topic, number>>;
  private readonly table: PhraseTable<Topic>;
  private readonly words: ReadonlyMap<string, number>;
  /** What words were looked up before: pages repeat them. */
  private readonly known = new Map<string, number>();
  private readonly parts = new Map<string, readonly Part[]>();

  constructor(table: PhraseTable<Topic>) {
    this.table = table;
    this.bits = table.topics;
    this.words = new Map(Object.entries(table.words));
  }

  /** The topics of all phrases in a run of words, as a set of bits. */
  lookUp(words: readonly string[]): number {
    let found = 0;
    for (let at = 0; at < words.length; at += 1) {
      const known = this.known.get(words[at] ?? '');
      // Most words are known to say nothing.
      if (known !== 0) found |= this.lookUpAt(words, at);
    }
    return found;
  }

  /** The topics of a text of any script. */
  lookUpText(text: string): number {
    return this.lookUp(wordsOf(text)) | this.lookUpUnspaced(text, false);
  }

  /** The topics of the phrases that a text begins with, numbers aside. */
  lookUpStart(text: string): number {
    const words = wordsOf(text);
    const first = words.findIndex(word => /[^\d]/.test(word));
    return (first < 0 ? 0 : this.lookUpAt(words, first)) | this.lookUpUnspaced(text, true);
  }

  /** The topics of the phrases that begin at one place of a run of words. */
  private lookUpAt(words: readonly string[], at: number): number {
    const word = words[at] ?? '';
    const known = this.known.get(word) ?? this.lookUpWord(word);
    if ((known & BEGINS_RUN) === 0) return known;
    let found = known & ~BEGINS_RUN;
    for (const run of this.partsOf(word, this.table.runs[word]))
      if (goesOn(words, at, run)) found |= run.topics;
    return found;
  }

  /** The topics of a word by itself, with the mark of those that begin longer phrases. */
  private lookUpWord(word: string): number {
    let found = this.words.get(word) ?? 0;
    const code = String(word.charCodeAt(0));
    for (const { words, topics } of this.partsOf(code, this.table.stems[code]))
      if (word.startsWith(words[0] ?? '')) found |= topics;
    if (this.known.size < MAX_KNOWN) this.known.set(word, found);
    return found;
  }

  private partsOf(key: string, source: string | undefined): readonly Part[] {
    let parts = this.parts.get(key);
    if (!parts) this.parts.set(key, (parts = source?.split('|').map(readPart) ?? []));
    return parts;
  }

  private lookUpUnspaced(text: string, isStart: boolean): number {
    if (!UNSPACED.test(text)) return 0;
    let found = 0;
    for (const [part, topics] of Object.entries(this.table.unspaced)) {
      if (isStart ? text.startsWith(part) : text.includes(part)) found |= topics;
    }
    return found;
  }
}
