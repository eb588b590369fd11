import type { ArticleHead } from '../../core/library/digest';
import type { SavedAnnotation, SavedArticle } from '../../core/library/model';
import type { StoredDocument } from './database';

/** One annotation. */
export interface AnnotationDocument extends StoredDocument {
  readonly annotation: SavedAnnotation;
}

/** One article without its long parts. */
export interface HeadDocument extends StoredDocument {
  readonly head: ArticleHead;
}

/** The long parts of an article: read only when the article is opened or exported. */
export type ArticleBody = Pick<SavedArticle, 'text' | 'attributions' | 'entities'>;

/** The long parts of one article. */
export interface BodyDocument extends StoredDocument {
  readonly body: ArticleBody;
}

/** Behind every id that starts with the prefix it is added to. */
const LAST = '\uffff';
const KEY_BYTES = 16;
/** Larger than every time the order knows (the year 2286), so that newer articles get smaller numbers. */
const END_OF_TIME = 9_999_999_999_999;

/**
 * The part of an id that stands for an article: 128 bits of the SHA-256 of its address, as hex digits. Equal addresses
 * give equal ids on every device, so imports and replication meet their own documents again.
 */
export async function sourceKeyOf(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  const bytes = [...new Uint8Array(digest, 0, KEY_BYTES)];
  return bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Id of the document of an annotation. */
export function annotationIdOf(sourceKey: string, id: string): string {
  return `annotation:${sourceKey}:${id}`;
}

/** Id of the document with an article's short parts. */
export function headIdOf(sourceKey: string): string {
  return `article:${sourceKey}`;
}

/** Id of the document with an article's long parts. */
export function bodyIdOf(sourceKey: string): string {
  return `text:${sourceKey}`;
}

/**
 * Id of the empty document that gives an article its place in the library: reading these ids in order gives the newest
 * article first.
 *
 * @param saved ISO 8601; what is no date counts as the oldest
 */
export function orderIdOf(sourceKey: string, saved: string): string {
  const time = Math.min(Math.max(Date.parse(saved) || 0, 0), END_OF_TIME);
  return `order:${String(END_OF_TIME - time).padStart(13, '0')}:${sourceKey}`;
}

/** The article that an order id stands for. */
export function sourceKeyOfOrder(orderId: string): string {
  return orderId.slice(orderId.lastIndexOf(':') + 1);
}

/** The ids of all annotations, or of those of one article. */
export function annotationRange(sourceKey?: string): { startkey: string; endkey: string } {
  const prefix = sourceKey === undefined ? 'annotation:' : `annotation:${sourceKey}:`;
  return { startkey: prefix, endkey: prefix + LAST };
}

/** The ids that put the articles in order, or those behind the one given. */
export function orderRange(after: string | null): { startkey: string; endkey: string } {
  return { startkey: after === null ? 'order:' : `${after}\u0000`, endkey: `order:${LAST}` };
}
