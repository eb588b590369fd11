import type { ExportArticle } from '../export/export-record';

export interface ReadContext {
  /** ISO 8601: stands in for dates that a file does not give. */
  readonly now: string;
}

export type ImportFormatId = 'json' | 'csv' | 'jsonld' | 'hypothesis' | 'obsidian-clipper' | 'readwise';

/** One kind of file that can be imported. */
export interface ImportReader {
  readonly id: ImportFormatId;
  /** Whether the file says it is of this kind; cheap, and never wrong about the others. */
  readonly recognises: (file: ImportFile) => boolean;
  /**
   * Everything in the file. Yields now and then how much of it is read, 0 to 1, so that a caller can pause or stop.
   * Throws an `ImportError` at the first thing that is wrong.
   */
  readonly read: (file: ImportFile, context: ReadContext) => Generator<number, ExportArticle[]>;
}

/** The text of a file, and what it is as JSON, worked out at most once. */
export class ImportFile {
  readonly text: string;
  #json: { value: unknown; error: unknown } | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** `undefined` when it is no JSON; `jsonError` then says why. */
  get json(): unknown {
    return this.#parse().value;
  }

  get jsonError(): unknown {
    return this.#parse().error;
  }

  get looksLikeJson(): boolean {
    return /^\uFEFF?\s*[[{]/.test(this.text);
  }

  #parse(): { value: unknown; error: unknown } {
    if (!this.#json) {
      try {
        this.#json = { value: JSON.parse(this.text.replace(/^\uFEFF/, '')), error: undefined };
      } catch (error) {
        this.#json = { value: undefined, error };
      }
    }
    return this.#json;
  }
}
