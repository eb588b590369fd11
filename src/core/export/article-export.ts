import type { ArticleMetadata } from '../article/model';
import type { Entity } from '../entities/model';
import type { Attribution } from '../quotes/model';

/** What the exports of one article are made from: all spans refer to `text`. */
export interface ArticleExport {
  readonly article: ArticleMetadata;
  /** The article text. */
  readonly text: string;
  /** Statements in reading order; every format keeps the indirect ones apart from the verbatim ones. */
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
}

/** The statements that stand between quotation marks, wholly or in part. */
export function quotesOf(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter(({ type }) => type !== 'indirect');
}

/** The statements reported without quotation marks. */
export function indirectStatementsOf(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter(({ type }) => type === 'indirect');
}
