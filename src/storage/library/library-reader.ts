import type { ArticleHead } from '../../core/library/digest';
import type { SavedAnnotation, SavedArticle } from '../../core/library/model';
import type { Database, DocumentQuery, StoredDocument } from './database';
import {
  annotationRange,
  bodyIdOf,
  headIdOf,
  orderRange,
  sourceKeyOf,
  sourceKeyOfId,
  type AnnotationDocument,
  type ArticleBody,
  type BodyDocument,
  type HeadDocument,
} from './documents';
import { upgradeDocument, type Schema } from './schema';

/** Articles in the order of the library, with all annotations of these articles. */
export interface Stretch {
  readonly heads: readonly ArticleHead[];
  readonly annotations: readonly SavedAnnotation[];
  /** Where the next stretch begins; `null` behind the last article. */
  readonly next: string | null;
}

/** Reads documents and gives back what they hold. Rejects with a `StoreProblem` where a document is not ours. */
export class LibraryReader {
  readonly #database: Database;
  readonly #schema: Schema;

  readonly #onRead: (annotations: readonly SavedAnnotation[]) => void;

  /** @param onRead is told every annotation that is read */
  constructor(
    database: Database,
    schema: Schema,
    onRead: (annotations: readonly SavedAnnotation[]) => void = () => undefined,
  ) {
    this.#database = database;
    this.#schema = schema;
    this.#onRead = onRead;
  }

  /** The annotations of one page, in no order; empty when there are none. */
  async annotationsOf(source: string): Promise<SavedAnnotation[]> {
    return this.#annotationsOfKey(await sourceKeyOf(source));
  }

  /** Every annotation there is. */
  async allAnnotations(): Promise<SavedAnnotation[]> {
    return this.#annotations(annotationRange());
  }

  /** The short parts of the articles with these addresses; those that are not there are left out. */
  async heads(sources: readonly string[]): Promise<ArticleHead[]> {
    return this.#heads(await Promise.all(sources.map(sourceKeyOf)));
  }

  /** The articles with these addresses in full; those that are not there are left out. */
  async articles(sources: readonly string[]): Promise<SavedArticle[]> {
    const heads = await this.heads(sources);
    const ids = await Promise.all(heads.map(async ({ id }) => bodyIdOf(await sourceKeyOf(id))));
    const bodies = await this.#documents<BodyDocument>({ keys: ids });
    const bodyOf = new Map(bodies.map(({ _id, body }) => [_id, body]));
    return heads.flatMap((head, index) => {
      const body = bodyOf.get(ids[index] ?? '');
      return body === undefined ? [] : [withBody(head, body)];
    });
  }

  /** The next articles, newest first. A place in the order that leads to no article is passed over. */
  async stretch(after: string | null, limit: number): Promise<Stretch> {
    const { rows } = await this.#database.allDocs({ ...orderRange(after), limit });
    const keys = [...new Set(rows.map(({ id }) => sourceKeyOfId(id)))];
    const [heads, annotations] = await Promise.all([
      this.#heads(keys),
      Promise.all(keys.map(key => this.#annotationsOfKey(key))),
    ]);
    const last = rows.length < limit ? undefined : rows.at(-1);
    return { heads, annotations: annotations.flat(), next: last?.id ?? null };
  }

  /** How many there are, without reading them. */
  async count(): Promise<{ articles: number; annotations: number }> {
    const { rows } = await this.#database.allDocs(orderRange(null));
    const { doc_count: documents } = await this.#database.info();
    // Every article is three documents: its head, its body and its place in the order.
    return { articles: rows.length, annotations: Math.max(0, documents - 3 * rows.length) };
  }

  async #annotationsOfKey(sourceKey: string): Promise<SavedAnnotation[]> {
    return this.#annotations(annotationRange(sourceKey));
  }

  async #annotations(range: { startkey: string; endkey: string }): Promise<SavedAnnotation[]> {
    const documents = await this.#documents<AnnotationDocument>(range);
    const annotations = documents.map(({ annotation }) => annotation);
    this.#onRead(annotations);
    return annotations;
  }

  async #heads(sourceKeys: readonly string[]): Promise<ArticleHead[]> {
    const documents = await this.#documents<HeadDocument>({ keys: sourceKeys.map(headIdOf) });
    return documents.map(({ head }) => head);
  }

  async #documents<Kind extends StoredDocument>(query: DocumentQuery): Promise<Kind[]> {
    const { rows } = await this.#database.allDocs({ ...query, include_docs: true });
    // Where documents enter the program: an id of this form was written by this store, in the shape its version says.
    return rows.flatMap(({ doc }) => (doc ? [upgradeDocument(doc, this.#schema) as Kind] : []));
  }
}

function withBody(head: ArticleHead, body: string): SavedArticle {
  const { id, article, fingerprint, lastFingerprint, saved, visited, tags } = head;
  // What `planArticle` wrote.
  const parts = JSON.parse(body) as ArticleBody;
  return { id, article, ...parts, fingerprint, lastFingerprint, saved, visited, tags };
}
