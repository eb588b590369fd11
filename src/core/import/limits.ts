/** What a file may hold at most, as the store takes it; UTF-16 units where nothing else is said. */
export const LIMITS = {
  file: 256 * 1024 * 1024,
  annotations: 200_000,
  articles: 50_000,
  /** An article text or a note. */
  text: 1_000_000,
  /** Highlighted words. */
  passage: 200_000,
  /** What stands before or behind them. */
  surroundings: 20_000,
  /** A title or a name. */
  line: 2_000,
  address: 8_000,
  tag: 200,
  /** An ISO 8601 date or time. */
  date: 40,
  /** A BCP 47 tag. */
  language: 35,
  fingerprint: 64,
  /** Items of one list inside an article. */
  list: 20_000,
  /** Authors or tags of one article, bodies of one annotation. */
  names: 200,
  /** Forms of one name, pieces of one statement. */
  forms: 1_000,
  /** Ways to find one annotation. */
  selectors: 10,
} as const;
