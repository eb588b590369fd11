/**
 * What is known about an article besides its text. What the page does not say stays empty: an empty
 * string, an empty list or `null`, never a guess.
 */
export interface ArticleMetadata {
  readonly title: string;
  /**
   * People, in the order the page names them, without "By", posts and places; and the agency or desk that is named with
   * them or alone. Never the paper itself.
   */
  readonly authors: readonly string[];
  /** The paper's name ("The Coast Courier"), not its company. */
  readonly publication: string;
  /** First publication, ISO 8601 with its zone where the page states one; `null` when the page has none. */
  readonly published: string | null;
  /** Last change, in the same form. */
  readonly modified: string | null;
  /** BCP 47 tag as the page declares or the text shows it ("en", "ko-KR"); empty when unknown. */
  readonly language: string;
  /** The canonical address, absolute `http(s)`, without fragment. */
  readonly url: string;
}

/** What is known of a page of which only the address is known; that may be empty too. */
export function unknownMetadata(url: string): ArticleMetadata {
  return { title: '', authors: [], publication: '', published: null, modified: null, language: '', url };
}
