import wellKnown from '../words/well-known.json';
import { nameKey } from './name-key';

function tableOf(entries: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(
    Object.entries(entries).flatMap(([name, forms]) =>
      [name, ...forms].map(form => [nameKey(form), name] as const),
    ),
  );
}

const WRITTEN_OUT = tableOf(wellKnown.writtenOut);
const LINKED = tableOf(wellKnown.linked);
const SHORT_FORMS = /^(?:us|un|eu|au|who|uk|ap|cia|sec|fed)$/;

/** "us" and "who" are words, "US" and "WHO" are names. */
const isWord = (form: string): boolean => SHORT_FORMS.test(form);

/** The written-out name of a country or party that is named by an abbreviation or another name; `null` for all others. */
export function writtenOutName(form: string): string | null {
  return isWord(form) ? null : (WRITTEN_OUT.get(nameKey(form)) ?? null);
}

/** The key that all well-known names of one thing share; `null` for other names. */
export function wellKnownKey(form: string): string | null {
  const name = isWord(form) ? undefined : (WRITTEN_OUT.get(nameKey(form)) ?? LINKED.get(nameKey(form)));
  return name === undefined ? null : nameKey(name);
}
