/** Collects the bytes of a binary file. The counterpart of `ByteReader`. */
export class ByteWriter {
  #bytes: Uint8Array = new Uint8Array(1024);
  #length = 0;

  /** One byte, 0 to 255. */
  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** A whole number from 0 to 2^31 - 1, seven bits a byte, lowest first (LEB128). */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Bytes as they are, without their length. */
  raw(bytes: Uint8Array): void {
    for (const value of bytes) this.byte(value);
  }

  /** A string in UTF-8, after its length in bytes. */
  string(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    this.raw(bytes);
  }

  /** Rising numbers as their count and the gaps between them: small gaps take one byte. */
  rising(values: readonly number[] | Int32Array): void {
    this.number(values.length);
    let last = 0;
    for (const value of values) {
      this.number(value - last);
      last = value;
    }
  }

  /** Everything written so far. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
