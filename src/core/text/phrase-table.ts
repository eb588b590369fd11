/**
 * The table that `PhraseIndex` looks phrases up in. It is made from the lists of phrases when they change
 * (`npm run train -- phrases`), not on every page: making it takes longer than all of a page's look-ups.
 */

/** The phrases of one topic, separated by bars, lower case; a star at the end of one leaves its last word open. */
export type TopicPhrases<Topic extends string> = Readonly<Record<Topic, string>>;

/** Phrases by how they are found; sets of topics are numbers with one bit for each. */
export interface PhraseTable<Topic extends string> {
  /** The bit of each topic. */
  readonly topics: Readonly<Record<Topic, number>>;
  /** Topics of single words; `BEGINS_RUN` is set for words with which longer phrases begin. */
  readonly words: Readonly<Record<string, number>>;
  /** For the first word of longer phrases the rest of each and its topics: "bar:2|button*:2". */
  readonly runs: Readonly<Record<string, string>>;
  /** For the code of a first character the beginnings of words: "relat:64|recommend:64". */
  readonly stems: Readonly<Record<string, string>>;
  /** Topics of phrases in scripts that write words without blanks. */
  readonly unspaced: Readonly<Record<string, number>>;
}

/** The bit beside those of topics. */
export const BEGINS_RUN = 1 << 30;
const MAX_TOPICS = 30;
/** From here on scripts may write words without blanks: their phrases are found anywhere. */
const UNSPACED = /[\u0e00-\uffff]/;

type Draft = Record<'words' | 'runs' | 'stems' | 'unspaced', Map<string, number>>;

function addBits(index: Map<string, number>, key: string, bits: number): void {
  index.set(key, (index.get(key) ?? 0) | bits);
}

function addPhrase({ words, runs, stems, unspaced }: Draft, phrase: string, bits: number): void {
  const text = phrase.replace(/\*$/, '');
  const [first = ''] = text.split(' ');
  if (UNSPACED.test(text)) addBits(unspaced, text, bits);
  else if (first !== text) {
    addBits(runs, phrase, bits);
    addBits(words, first, BEGINS_RUN);
  } else addBits(phrase === text ? words : stems, text, bits);
}

/** Phrases under a key each, in one string for each key. */
function grouped(
  phrases: ReadonlyMap<string, number>,
  split: (phrase: string) => readonly [string, string],
): Record<string, string> {
  const groups = new Map<string, string[]>();
  for (const [phrase, bits] of phrases) {
    const [key, rest] = split(phrase);
    groups.set(key, [...(groups.get(key) ?? []), `${rest}:${bits}`]);
  }
  return Object.fromEntries([...groups].map(([key, parts]) => [key, parts.join('|')]));
}

/** Make the table of some topics' phrases; throws when there are more than 30 topics. */
export function buildPhraseTable<Topic extends string>(phrases: TopicPhrases<Topic>): PhraseTable<Topic> {
  const topics = Object.keys(phrases) as Topic[];
  if (topics.length > MAX_TOPICS) throw new Error('A set of topics is one 32-bit number.');
  const draft: Draft = { words: new Map(), runs: new Map(), stems: new Map(), unspaced: new Map() };
  topics.forEach((topic, place) => {
    for (const phrase of phrases[topic].split('|')) addPhrase(draft, phrase, 1 << place);
  });
  return {
    topics: Object.fromEntries(topics.map((topic, place) => [topic, 1 << place])) as Record<Topic, number>,
    words: Object.fromEntries(draft.words),
    runs: grouped(draft.runs, phrase => {
      const blank = phrase.indexOf(' ');
      return [phrase.slice(0, blank), phrase.slice(blank + 1)];
    }),
    stems: grouped(draft.stems, stem => [String(stem.charCodeAt(0)), stem]),
    unspaced: Object.fromEntries(draft.unspaced),
  };
}
