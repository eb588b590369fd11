import wellKnown from '../words/well-known.json';
import { nameKey } from './name-key';

type Table = ReadonlyMap<string, string>;

interface WellKnown {
  /** Shown under the written-out name wherever they stand. */
  readonly writtenOut: Table;
  /** Only known to be the same. */
  readonly linked: Table;
}

function tableOf(entries: Readonly<Record<string, readonly string[]>>): Table {
  return new Map(
    Object.entries(entries).flatMap(([name, forms]) =>
      [name, ...forms].map(form => [nameKey(form), name] as const),
    ),
  );
}

/** By language: a name is written out in the language of the article and in no other. */
const TABLES = new Map<string, WellKnown>(
  Object.entries(wellKnown).map(([language, { writtenOut, linked }]) => [
    language,
    { writtenOut: tableOf(writtenOut), linked: tableOf(linked) },
  ]),
);

const SHORT_FORMS = /^(?:us|un|eu|au|who|uk|ap|cia|sec|fed)$/;

/** "us" and "who" are words, "US" and "WHO" are names. */
const isWord = (form: string): boolean => SHORT_FORMS.test(form);

/** The written-out name of a country or party that is named by an abbreviation or another name; `null` for all others. */
export function writtenOutName(form: string, language: string): string | null {
  return isWord(form) ? null : (TABLES.get(language)?.writtenOut.get(nameKey(form)) ?? null);
}

/** The key that all well-known names of one thing share; `null` for other names. */
export function wellKnownKey(form: string, language: string): string | null {
  const tables = TABLES.get(language);
  const key = nameKey(form);
  const name = isWord(form) ? undefined : (tables?.writtenOut.get(key) ?? tables?.linked.get(key));
  return name === undefined ? null : nameKey(name);
}
