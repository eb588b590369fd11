import deCues from './cues/de.json';
import enCues from './cues/en.json';
import esCues from './cues/es.json';
import frCues from './cues/fr.json';
import deGrammar from './grammar/de.json';
import enGrammar from './grammar/en.json';
import esGrammar from './grammar/es.json';
import frGrammar from './grammar/fr.json';

/** The words that report speech in one language, as its file in `cues/` lists them. */
interface CueFile {
  /** Endings of a class of verbs; every stem of the class takes all of them. */
  readonly endings: Readonly<Record<string, readonly string[]>>;
  readonly stems: Readonly<Record<string, readonly string[]>>;
  /** Forms of the plain verbs of saying. */
  readonly core: readonly string[];
  readonly forms: readonly string[];
  /** Phrases that stand right before a source ("according to"). */
  readonly sources: readonly string[];
  /** Nouns that report ("statement", "letter"). */
  readonly nouns: readonly string[];
}

/** The little grammar that finding speakers needs, as the language's file in `grammar/` lists it. */
interface GrammarFile {
  /** Pronouns that may speak, with m(asculine), f(eminine), n(euter), p(lural), s(peaker), r(elative). */
  readonly pronouns: Readonly<Record<string, string>>;
  readonly determiners: readonly string[];
  /** Words that end a description ("the mayor *of*"). */
  readonly stops: readonly string[];
  readonly auxiliaries: readonly string[];
  readonly conjunctions: readonly string[];
  /** Titles and nouns that tell the gender of the name beside them. */
  readonly titles: Readonly<Record<string, string>>;
  /** The full word for a short title, or one word for titles that differ by gender only. */
  readonly titleForms: Readonly<Record<string, string>>;
  readonly abbreviations: readonly string[];
  /** Heads of descriptions that are no person ("el gobierno"). */
  readonly institutions: readonly string[];
  /** Articles that tell the gender of the person they describe ("el holandés"). */
  readonly articles: Readonly<Record<string, string>>;
  /** Whether a verb can stand without its subject. */
  readonly dropsPronouns: boolean;
  /** How adverbs of manner end; empty where they have no ending of their own. */
  readonly adverbEnding: string;
}

/** Everything a language's files say, ready to be looked up. */
export interface LanguageData {
  readonly language: string;
  readonly cues: ReadonlySet<string>;
  readonly coreCues: ReadonlySet<string>;
  readonly cueNouns: ReadonlySet<string>;
  /** Source phrases by their first word, each as its words. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly pronouns: ReadonlyMap<string, string>;
  readonly determiners: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly titleForms: ReadonlyMap<string, string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly articles: ReadonlyMap<string, string>;
  readonly dropsPronouns: boolean;
  readonly adverbEnding: string;
}

const FILES: Readonly<Record<string, readonly [CueFile, GrammarFile]>> = {
  de: [deCues, deGrammar],
  en: [enCues, enGrammar],
  es: [esCues, esGrammar],
  fr: [frCues, frGrammar],
};

function allForms(file: CueFile): Set<string> {
  const forms = new Set([...file.core, ...file.forms]);
  for (const [group, stems] of Object.entries(file.stems)) {
    for (const stem of stems) for (const ending of file.endings[group] ?? []) forms.add(stem + ending);
  }
  return forms;
}

function groupByFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const words of phrases.map(phrase => phrase.split(' '))) {
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}

function build(language: string, [cues, grammar]: readonly [CueFile, GrammarFile]): LanguageData {
  return {
    language,
    cues: allForms(cues),
    coreCues: new Set(cues.core),
    cueNouns: new Set(cues.nouns),
    sources: groupByFirstWord(cues.sources),
    pronouns: new Map(Object.entries(grammar.pronouns)),
    determiners: new Set(grammar.determiners),
    stops: new Set(grammar.stops),
    auxiliaries: new Set(grammar.auxiliaries),
    conjunctions: new Set(grammar.conjunctions),
    titles: new Map(Object.entries(grammar.titles)),
    titleForms: new Map(Object.entries(grammar.titleForms)),
    abbreviations: new Set(grammar.abbreviations),
    institutions: new Set(grammar.institutions),
    articles: new Map(Object.entries(grammar.articles)),
    dropsPronouns: grammar.dropsPronouns,
    adverbEnding: grammar.adverbEnding,
  };
}

const built = new Map<string, LanguageData>();

/** The data of a language by its tag ("en-US" finds "en"); `null` for a language without files. */
export function languageDataOf(tag: string): LanguageData | null {
  const language = tag.slice(0, 2).toLowerCase();
  const known = built.get(language);
  if (known) return known;
  const files = FILES[language];
  if (!files) return null;
  const data = build(language, files);
  built.set(language, data);
  return data;
}
