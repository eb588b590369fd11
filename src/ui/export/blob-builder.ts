type Piece = string | Uint8Array<ArrayBuffer>;

/** Units or bytes that go into the browser's hands at once: a few milliseconds. */
const PART = 500_000;

/**
 * Puts a file together piece by piece. A blob of many pieces is copied when it is made, and a large one holds the page up;
 * a blob of blobs is not copied.
 */
export class BlobBuilder {
  readonly #parts: Blob[] = [];
  #pieces: Piece[] = [];
  #length = 0;

  add(piece: Piece): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length >= PART) this.#flush();
  }

  build(type: string): Blob {
    this.#flush();
    return new Blob(this.#parts, { type });
  }

  #flush(): void {
    this.#parts.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#length = 0;
  }
}
