/**
 * Reads what a `ByteWriter` wrote, in the same order. Throws a `RangeError` when the file ends too early: a model file
 * comes from our own package, so that is a bug and not an input error.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** One byte. */
  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new RangeError('The model file ends too early');
    this.#at += 1;
    return value;
  }

  /** A number in LEB128. */
  number(): number {
    let value = 0;
    let shift = 0;
    let byte = this.byte();
    while (byte > 0x7f) {
      value |= (byte & 0x7f) << shift;
      shift += 7;
      byte = this.byte();
    }
    return value | (byte << shift);
  }

  /** The next `length` bytes, as a view and not a copy. */
  raw(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('The model file ends too early');
    const view = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return view;
  }

  /** A string in UTF-8 after its length. */
  string(): string {
    return new TextDecoder().decode(this.raw(this.number()));
  }

  /** Rising numbers, back from their gaps. */
  rising(): Int32Array {
    const values = new Int32Array(this.number());
    let last = 0;
    for (let index = 0; index < values.length; index += 1) {
      last += this.number();
      values[index] = last;
    }
    return values;
  }
}
