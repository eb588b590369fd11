import ja from './ja.json';
import ko from './ko.json';

/** The word lists of a language whose words are not found by their spaces. */
export interface CharacterLists {
  /** After a name: "대통령", "首相", "氏". */
  readonly titles: readonly string[];
  /** Endings that make a name an organisation's: "위원회", "省". */
  readonly organisationEndings: readonly string[];
  /** Endings that make a name a place's: "시", "県". */
  readonly placeEndings: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** Particles that follow a name. */
  readonly particles: readonly string[];
  /** Family names of more than one sign, where one is usual. */
  readonly compoundSurnames: readonly string[];
  /** Family names of one sign, where those are few. */
  readonly surnames: readonly string[];
  /** Well-known products, events and prizes, without blanks. */
  readonly otherNames: readonly string[];
  /** Words that look like names and are none, alone or put together: "デジタル", "관리팀". */
  readonly commonWords: readonly string[];
}

const LISTS: Readonly<Record<string, CharacterLists>> = { ja, ko };

/** The lists of a language; `null` when there are none. */
export function characterListsOf(language: string): CharacterLists | null {
  return LISTS[language] ?? null;
}
