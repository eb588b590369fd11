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
  /** Pronouns that may speak, with m(asculine), f(eminine), n(euter), p(lural), s(peaker), r(elative), e(xpletive). */
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
  /** Whether nouns are written with a capital. */
  readonly capitalNouns: boolean;
  /** Verb forms that carry on a report without naming its source again (German Konjunktiv). */
  readonly reported: readonly string[];
  /** Endings of nouns that are no person, and where nouns have capitals those of nouns that are. */
  readonly thingEndings: readonly string[];
  readonly personEndings: readonly string[];
  /** What follows a pronoun that stands for nobody ("il *y a*", "il *faut*"). */
  readonly impersonals: readonly string[];
  /** Verbs beside which an expletive reports ("*heißt* es"). */
  readonly expletiveVerbs: readonly string[];
  /** Determiners that say whose something is, and the nouns with which they stand for who speaks ("à *ses yeux*"). */
  readonly possessives: readonly string[];
  readonly voices: readonly string[];
  /** Whether an article and a capital make the name of a body ("la Drees"). */
  readonly hasArticleNames: boolean;
  /** Words that join names ("Hale *and* Oh"). */
  readonly coordinators: readonly string[];
  readonly prepositions: readonly string[];
  /** Determiners that no subject has, by their case or because they hold a preposition. */
  readonly obliques: readonly string[];
  /** Determiners that mark a genitive right after a noun. */
  readonly genitives: readonly string[];
  /** Words that stand after a source ("zufolge"). */
  readonly postpositions: readonly string[];
  /** Words that begin a clause about its source ("*wie* X sagte"). */
  readonly comparisons: readonly string[];
  /** Prepositions that tie the parts of a post together ("maire *de* Lyon"). */
  readonly linkers: readonly string[];
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
  readonly capitalNouns: boolean;
  readonly reported: ReadonlySet<string>;
  readonly thingEndings: readonly string[];
  readonly personEndings: readonly string[];
  readonly impersonals: ReadonlySet<string>;
  readonly expletiveVerbs: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  readonly hasArticleNames: boolean;
  readonly coordinators: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly obliques: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly postpositions: ReadonlySet<string>;
  readonly comparisons: ReadonlySet<string>;
  readonly linkers: ReadonlySet<string>;
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
    capitalNouns: grammar.capitalNouns,
    reported: new Set(grammar.reported),
    thingEndings: grammar.thingEndings,
    personEndings: grammar.personEndings,
    impersonals: new Set(grammar.impersonals),
    expletiveVerbs: new Set(grammar.expletiveVerbs),
    possessives: new Set(grammar.possessives),
    voices: new Set(grammar.voices),
    hasArticleNames: grammar.hasArticleNames,
    coordinators: new Set(grammar.coordinators),
    prepositions: new Set(grammar.prepositions),
    obliques: new Set(grammar.obliques),
    genitives: new Set(grammar.genitives),
    postpositions: new Set(grammar.postpositions),
    comparisons: new Set(grammar.comparisons),
    linkers: new Set(grammar.linkers),
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

/** Shorter words end many others by chance. */
const MIN_TITLE = 4;

/** The gender a title tells ("m", "f", "u" for unknown), in German also as the end of a compound ("Finanzministerin"); `undefined` for other words. */
export function titleGender(data: LanguageData, word: string): string | undefined {
  const known = data.titles.get(word);
  if (known !== undefined || !data.capitalNouns) return known;
  for (let at = 2; at <= word.length - MIN_TITLE; at += 1) {
    const gender = data.titles.get(word.slice(at));
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** Whether a noun means a person: a title, or by its ending; other words of languages with small nouns may ("el holandés"). */
export function isPersonNoun(data: LanguageData, word: string): boolean {
  if (titleGender(data, word) !== undefined) return true;
  if (data.institutions.has(word) || data.thingEndings.some(ending => word.endsWith(ending))) return false;
  return !data.capitalNouns || data.personEndings.some(ending => word.endsWith(ending));
}
