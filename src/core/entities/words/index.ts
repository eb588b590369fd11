import de from './de.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';

/** The word lists of one language, in lower case. */
export interface WordLists {
  /** Before a person's name and no post: "Mr", "Lady". */
  readonly honorifics: readonly string[];
  /** What somebody is: "president", "former", "spokesman". */
  readonly posts: readonly string[];
  /** Verbs of saying in the forms that news uses. */
  readonly speech: readonly string[];
  /** Words that stand before a place. */
  readonly placeBefore: readonly string[];
  /** Nouns that make a name an organisation's: "ministry", "university". */
  readonly organisationHeads: readonly string[];
  /** Legal forms: "Inc", "GmbH". */
  readonly organisationSuffixes: readonly string[];
  /** Nouns that make a name a place's: "river", "street". */
  readonly placeHeads: readonly string[];
  /** Words that begin a sentence and are no name: "Meanwhile". */
  readonly sentenceWords: readonly string[];
  /** Words that stand before a name at the start of a sentence: "In", "According". */
  readonly leadingWords: readonly string[];
  /** What an office is for, in languages that write it small: "Cour de cassation"; empty for the others. */
  readonly officeComplements: readonly string[];
}

const LISTS: Readonly<Record<string, WordLists>> = { de, en, es, fr };

/** The word lists of a language ("en"); the English ones for a language without its own. */
export function wordListsOf(language: string): WordLists {
  return LISTS[language] ?? en;
}
