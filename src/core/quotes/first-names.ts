import firstNames from './grammar/first-names.json';

const GENDER_OF_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(firstNames).flatMap(([gender, names]) =>
    names.split(' ').map(name => [name, gender] as const),
  ),
);

/** "m" or "f" for a first name in lower case; empty for a word that is none we know. */
export function genderOfFirstName(word: string): string {
  return GENDER_OF_NAME.get(word) ?? '';
}
