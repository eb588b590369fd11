import type { Span, TextSpan } from '../text/span';

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC' | 'DATE';

/** One occurrence of a name in the text, before merging. */
export interface Mention extends Span {
  readonly type: EntityType;
}

/** What a name refers to, however often and in whatever form it is named. */
export interface Entity {
  /** Stable within one analysis of one text. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in the text, without title ("Moon Jae-in"). */
  readonly name: string;
  /** The other forms, in order of first appearance ("Moon"). */
  readonly aliases: readonly string[];
  /** Titles and posts the text gives ("presidential spokesman"); may be empty. */
  readonly role: string;
  /** In text order, never empty. */
  readonly mentions: readonly TextSpan[];
  /** Dates only: ISO 8601 value worked out from the article's date ("2021-03-18", "2021-03"). */
  readonly iso?: string;
}

/** The entities of one text. */
export interface EntityList {
  readonly entities: readonly Entity[];
  /** True where the language has no model and the list comes from patterns and lists only. */
  readonly isRough: boolean;
  /** True where the text is too long and only its beginning was read. */
  readonly isPartial: boolean;
}
