import type { QuoteEntry } from './entries';
import { foldWords } from './fold';

/** Everyone of one name whom saved articles quote. Two people of the same name are one entry: the articles tell them apart. */
export interface Person {
  readonly kind: 'person';
  /** The folded name. */
  readonly id: string;
  /** The name as the newest article writes it. */
  readonly name: string;
  /** What the articles say about them, most frequent first, without repeats. */
  readonly roles: readonly string[];
  /** Newest first. */
  readonly quotes: readonly QuoteEntry[];
  /** How many articles quote them. */
  readonly articleCount: number;
  readonly words: string;
}

/** Somebody quoted in the same articles. */
export interface Companion {
  readonly id: string;
  readonly name: string;
  /** In how many articles both are quoted. */
  readonly articleCount: number;
}

const folds = new Map<string, string>();

/** What names are compared by: "Oh Dae-sung" and "OH Dae Sung" are one. Empty for a name without letters. */
export function personKey(name: string): string {
  const key = folds.get(name) ?? foldWords(name).trim();
  folds.set(name, key);
  return key;
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function createPerson(id: string, quotes: readonly QuoteEntry[]): Person {
  const roles = byFrequency(quotes.map(({ quote }) => quote.role));
  return {
    kind: 'person',
    id,
    name: quotes[0]?.quote.speaker ?? '',
    roles,
    quotes,
    articleCount: new Set(quotes.map(({ article }) => article.id)).size,
    words: [id, ...roles.map(foldWords)].map(words => ` ${words.trim()}`).join('\u0001'),
  };
}

/** The named speakers of all quotes (newest first), the most quoted first. */
export function findPeople(quotes: readonly QuoteEntry[]): readonly Person[] {
  const groups = new Map<string, QuoteEntry[]>();
  for (const entry of quotes) {
    const key = entry.quote.isNamed ? personKey(entry.quote.speaker) : '';
    const group = groups.get(key);
    if (key === '') continue;
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return Array.from(groups, ([id, group]) => createPerson(id, group)).sort(
    (a, b) => b.quotes.length - a.quotes.length || (a.id < b.id ? -1 : 1),
  );
}

/** Who else is quoted in the articles that quote a person, the most frequent first. */
export function findCompanions({ id, quotes }: Person): readonly Companion[] {
  const articles = new Set(quotes.map(({ article }) => article));
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const article of articles) {
    const speakers = article.quotes.filter(({ isNamed }) => isNamed).map(({ speaker }) => speaker);
    const keys = new Map(speakers.map(name => [personKey(name), name]));
    keys.delete(id);
    keys.delete('');
    for (const [key, name] of keys) {
      if (!names.has(key)) names.set(key, name);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([key, articleCount]) => ({
    id: key,
    name: names.get(key) ?? key,
    articleCount,
  })).sort((a, b) => b.articleCount - a.articleCount || (a.name < b.name ? -1 : 1));
}
