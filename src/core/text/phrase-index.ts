/**
 * Finds which topics the words of a short text belong to, by looking up phrases. One look-up table instead of long
 * regular expressions: those cost milliseconds each before they first match, and every page pays that.
 */

/** The phrases of one topic, separated by bars, lower case; a star at the end of one leaves its last word open. */
export type TopicPhrases<Topic extends string> = Readonly<Record<Topic, string>>;

/** A phrase of several words, without its first. */
interface Run {
  readonly rest: readonly string[];
  readonly isOpen: boolean;
  readonly topics: number;
}

/** The beginning of a word, or a part of a text without blanks. */
interface Part {
  readonly text: string;
  readonly topics: number;
}

/** From here on scripts may write words without blanks: their phrases are found anywhere. Marks of all scripts lie between. */
const UNSPACED = /[\u0e00-\u1fff\u2100-\uffff]/;
const UNSPACED_FROM = 0x0e00;
const STAR = 42;
const WORD_BREAK = /[^a-z0-9\u00aa-\u02af\u0370-\u0dff]+/;
/** Set beside the topics of a word with which longer phrases begin; the other bits are for topics. */
const BEGINS_RUN = 1 << 30;
const MAX_TOPICS = 30;

function add<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

/** Whether `words` goes on behind `at` as the phrase does. */
function goesOn(words: readonly string[], at: number, { rest, isOpen }: Run): boolean {
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
  return text.toLowerCase().split(WORD_BREAK);
}

/** A look-up table from phrases to topics. */
export class PhraseIndex<Topic extends string> {
  /** The bit of each topic in a set of topics. */
  readonly bits: Readonly<Record<Topic, number>>;
  private readonly words = new Map<string, number>();
  private readonly runs = new Map<string, Run[]>();
  /** By their first character. */
  private readonly stems = new Map<number, Part[]>();
  private readonly unspaced: Part[] = [];

  constructor(phrases: TopicPhrases<Topic>) {
    const topics = Object.keys(phrases) as Topic[];
    if (topics.length > MAX_TOPICS) throw new Error('A set of topics is one 32-bit number.');
    const bits: Partial<Record<Topic, number>> = {};
    for (let place = 0; place < topics.length; place += 1) {
      const topic = topics[place];
      if (topic === undefined) continue;
      bits[topic] = 1 << place;
      for (const phrase of phrases[topic].split('|')) this.addPhrase(phrase, 1 << place);
    }
    this.bits = bits as Record<Topic, number>;
  }

  /** The topics of all phrases in a run of words, as a set of bits. */
  lookUp(words: readonly string[]): number {
    let found = 0;
    for (let at = 0; at < words.length; at += 1) found |= this.lookUpAt(words, at);
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
    const known = this.words.get(word) ?? 0;
    let found = known & ~BEGINS_RUN;
    if (known & BEGINS_RUN) {
      for (const run of this.runs.get(word) ?? []) if (goesOn(words, at, run)) found |= run.topics;
    }
    const stems = this.stems.get(word.charCodeAt(0));
    if (!stems) return found;
    for (let index = 0; index < stems.length; index += 1) {
      const stem = stems[index];
      if (stem && word.startsWith(stem.text)) found |= stem.topics;
    }
    return found;
  }

  private lookUpUnspaced(text: string, isStart: boolean): number {
    if (!UNSPACED.test(text)) return 0;
    let found = 0;
    for (const { text: part, topics } of this.unspaced) {
      if (isStart ? text.startsWith(part) : text.includes(part)) found |= topics;
    }
    return found;
  }

  private addPhrase(phrase: string, topics: number): void {
    const last = phrase.charCodeAt(phrase.length - 1);
    const isOpen = last === STAR;
    const text = isOpen ? phrase.slice(0, -1) : phrase;
    if (last >= UNSPACED_FROM || phrase.charCodeAt(0) >= UNSPACED_FROM) this.unspaced.push({ text, topics });
    else if (text.includes(' ')) this.addRun(text.split(' '), isOpen, topics);
    else if (isOpen) add(this.stems, text.charCodeAt(0), { text, topics });
    else this.words.set(text, (this.words.get(text) ?? 0) | topics);
  }

  private addRun([first = '', ...rest]: readonly string[], isOpen: boolean, topics: number): void {
    add(this.runs, first, { rest, isOpen, topics });
    this.words.set(first, (this.words.get(first) ?? 0) | BEGINS_RUN);
  }
}
