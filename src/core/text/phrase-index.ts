/**
 * Finds which topics the words of a short text belong to, by looking up phrases. One look-up table instead of long
 * regular expressions: those cost milliseconds each before they first match, and every page pays that.
 */

/** The phrases of one topic, separated by bars, lower case; a star at the end of one leaves its last word open. */
export type TopicPhrases<Topic extends string> = Readonly<Record<Topic, string>>;

interface Phrase {
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly isOpen: boolean;
  readonly topics: number;
}

const STEM_LENGTH = 3;
/** From here on scripts may write words without blanks: their phrases are found anywhere. */
const UNSPACED = /[\u0e00-\uffff]/;
const WORD_BREAK = /[^a-z0-9\u00aa-\u02af\u0370-\u0dff]+/;
const MAX_TOPICS = 31;

const isUnspaced = (text: string): boolean => UNSPACED.test(text);

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}

/** Whether `words` goes on behind `at` as the phrase does. */
function goesOn(words: readonly string[], at: number, { rest, isOpen }: Phrase): boolean {
  for (let step = 0; step < rest.length; step += 1) {
    const wanted = rest[step] ?? '';
    const word = words[at + 1 + step];
    const isLast = step === rest.length - 1;
    if (word !== wanted && !(isLast && isOpen && word?.startsWith(wanted))) return false;
  }
  return true;
}

/** The words of a text, lower case, for a look-up of phrases. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().split(WORD_BREAK).filter(Boolean);
}

/** A look-up table from phrases to topics. */
export class PhraseIndex<Topic extends string> {
  /** The bit of each topic in a set of topics. */
  readonly bits: Readonly<Record<Topic, number>>;
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly byStem = new Map<string, Phrase[]>();
  private readonly unspaced: { readonly text: string; readonly topics: number }[] = [];

  constructor(phrases: TopicPhrases<Topic>) {
    const topics = Object.keys(phrases) as Topic[];
    if (topics.length > MAX_TOPICS) throw new Error('A set of topics is one 32-bit number.');
    const bits: Partial<Record<Topic, number>> = {};
    topics.forEach((topic, place) => {
      bits[topic] = 1 << place;
      for (const phrase of phrases[topic].split('|')) this.addPhrase(phrase, 1 << place);
    });
    this.bits = bits as Record<Topic, number>;
  }

  /** The topics of all phrases in a run of words, as a set of bits. */
  lookUp(words: readonly string[]): number {
    let found = 0;
    for (let at = 0; at < words.length; at += 1) found |= this.lookUpAt(words, at);
    return found;
  }

  /** The topics of the phrases that begin at one place of a run of words. */
  lookUpAt(words: readonly string[], at: number): number {
    const word = words[at] ?? '';
    let found = 0;
    for (const phrase of this.byWord.get(word) ?? []) if (goesOn(words, at, phrase)) found |= phrase.topics;
    for (const { rest, topics } of this.byStem.get(word.slice(0, STEM_LENGTH)) ?? []) {
      if (word.startsWith(rest[0] ?? '')) found |= topics;
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
    const first = words.findIndex(word => !/^\d+$/.test(word));
    return (first < 0 ? 0 : this.lookUpAt(words, first)) | this.lookUpUnspaced(text, true);
  }

  private lookUpUnspaced(text: string, isStart: boolean): number {
    if (!isUnspaced(text)) return 0;
    let found = 0;
    for (const { text: part, topics } of this.unspaced) {
      if (isStart ? text.startsWith(part) : text.includes(part)) found |= topics;
    }
    return found;
  }

  private addPhrase(phrase: string, topics: number): void {
    const isOpen = phrase.endsWith('*');
    const text = isOpen ? phrase.slice(0, -1) : phrase;
    if (isUnspaced(text)) {
      this.unspaced.push({ text, topics });
      return;
    }
    const [first = '', ...rest] = text.split(' ');
    if (isOpen && rest.length === 0)
      add(this.byStem, first.slice(0, STEM_LENGTH), { rest: [first], isOpen, topics });
    else add(this.byWord, first, { rest, isOpen, topics });
  }
}
