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

/** The long parts of one article, as JSON: the database looks at every field of every object it writes. */
export interface BodyDocument extends StoredDocument {
  readonly body: string;
}

/** Behind every id that starts with the prefix it is added to. */
const LAST = '\uffff';
const KEY_BYTES = 16;
const MOST_KNOWN_KEYS = 5_000;
/** Larger than every time the order knows (the year 2286), so that newer articles get smaller numbers. */
const END_OF_TIME = 9_999_999_999_999;

async function hashSource(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  const bytes = [...new Uint8Array(digest, 0, KEY_BYTES)];
  return bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Only a cache: an import asks for the same few addresses thousands of times. */
const knownKeys = new Map<string, Promise<string>>();

/**
 * The part of an id that stands for an article: 128 bits of the SHA-256 of its address, as hex digits. Equal addresses
 * give equal ids on every device, so imports and replication meet their own documents again.
 */
export function sourceKeyOf(source: string): Promise<string> {
  const known = knownKeys.get(source);
  if (known) return known;
  if (knownKeys.size >= MOST_KNOWN_KEYS) knownKeys.clear();
  const key = hashSource(source);
  knownKeys.set(source, key);
  return key;
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

/** The part of an id that stands for an article, whatever kind of document it names. */
export function sourceKeyOfId(id: string): string {
  const [kind, first = '', second = ''] = id.split(':', 3);
  return kind === 'order' ? second : first;
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
