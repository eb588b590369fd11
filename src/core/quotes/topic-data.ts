import jaCues from './cues/ja.json';
import koCues from './cues/ko.json';
import jaGrammar from './grammar/ja.json';
import koGrammar from './grammar/ko.json';

/** Words of a language that marks its topics: Korean and Japanese. */
export interface TopicData {
  readonly language: 'ko' | 'ja';
  /** What may follow a quotation and report it, longest first. */
  readonly quotatives: readonly string[];
  /** Those of them that report even without a verb near. */
  readonly strong: ReadonlySet<string>;
  /** Stems of verbs and nouns that report. */
  readonly cues: readonly string[];
  /** Words that show a name or title was quoted. */
  readonly naming: readonly string[];
  /** Marks of a source ("에 따르면", "によると"). */
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  readonly subjects: readonly string[];
  readonly pronouns: ReadonlySet<string>;
  /** Titles and posts that follow a name, longest first. */
  readonly titles: readonly string[];
  /** Heads of a source that stays unnamed. */
  readonly unnamed: readonly string[];
  readonly organisations: readonly string[];
  /** Endings of words that cannot be part of a noun phrase. */
  readonly verbEndings: readonly string[];
  readonly surnames: string;
  /** Surnames of two syllables. */
  readonly longSurnames: readonly string[];
  /** Words between a name and its title ("former"). */
  readonly nameStops: ReadonlySet<string>;
  /** Last syllables of posts, and of places and bodies, which look like names. */
  readonly postEndings: readonly string[];
  readonly bodyEndings: readonly string[];
  /** Words that point from one sentence to the quotation beside it ("이렇게 말했다", "こう語った"). */
  readonly thus: readonly string[];
}

const byLength = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);

type Files = readonly ['ko' | 'ja', typeof koCues, typeof koGrammar];

function build([language, cues, grammar]: Files): TopicData {
  return {
    language,
    quotatives: byLength(cues.quotatives),
    strong: new Set(cues.strong),
    cues: cues.cues,
    naming: cues.naming,
    sources: cues.sources,
    topics: grammar.topics,
    subjects: byLength(grammar.subjects),
    pronouns: new Set(grammar.pronouns),
    titles: byLength(grammar.titles),
    unnamed: byLength(grammar.unnamed),
    organisations: byLength(grammar.organisations),
    verbEndings: grammar.verbEndings,
    surnames: grammar.surnames,
    longSurnames: grammar.longSurnames,
    nameStops: new Set(grammar.nameStops),
    postEndings: grammar.postEndings,
    bodyEndings: grammar.bodyEndings,
    thus: cues.thus,
  };
}

const built = new Map<string, TopicData>();

/** The data of Korean or Japanese by a tag ("ko-KR"); `null` for other languages. */
export function topicDataOf(tag: string): TopicData | null {
  const language = tag.slice(0, 2).toLowerCase();
  const known = built.get(language);
  if (known) return known;
  if (language !== 'ko' && language !== 'ja') return null;
  const data = build(language === 'ko' ? ['ko', koCues, koGrammar] : ['ja', jaCues, jaGrammar]);
  built.set(language, data);
  return data;
}
