/** A document as the store keeps it; `_rev` is the database's own. */
export interface StoredDocument {
  readonly _id: string;
  readonly _rev?: string;
  readonly _deleted?: boolean;
  /** Version of the shape of this document; see `schema.ts`. */
  readonly schema: number;
}

/** Where to read: either ids, or a range of ids (both ends inclusive). */
export type DocumentQuery =
  | { readonly keys: readonly string[]; readonly include_docs?: boolean }
  | {
      readonly startkey: string;
      readonly endkey: string;
      readonly limit?: number;
      readonly include_docs?: boolean;
    };

/** One line of an answer; `value` is missing when there is no such document. */
export interface DocumentRow {
  readonly id: string;
  readonly value?: { readonly rev: string; readonly deleted?: boolean };
  readonly doc?: StoredDocument | null;
}

/** The part of a PouchDB database that the store uses; on disk in the background, in memory in tests. */
export interface Database {
  allDocs(query: DocumentQuery): Promise<{ readonly rows: readonly DocumentRow[] }>;
  /** All documents in one transaction; the answer has one line per document. */
  bulkDocs(
    documents: readonly StoredDocument[],
  ): Promise<readonly { readonly ok?: boolean; readonly error?: unknown; readonly message?: string }[]>;
  /** Rejects with `status` 404 when there is none. */
  get(id: string): Promise<StoredDocument>;
  info(): Promise<{ readonly doc_count: number }>;
}
