/** What a file may hold at most; UTF-16 units where nothing else is said. */
export const LIMITS = {
  file: 256 * 1024 * 1024,
  annotations: 200_000,
  articles: 50_000,
  /** A note, an article text, highlighted words. */
  text: 4 * 1024 * 1024,
  /** A title, a name, a tag, an address. */
  line: 16 * 1024,
  /** Items of one list inside an article. */
  list: 20_000,
} as const;
