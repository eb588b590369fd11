import type { ByteReader } from '../../learning/byte-reader';
import type { ByteWriter } from '../../learning/byte-writer';
import { IdIndex, writeIds } from '../../learning/id-index';
import { featureId, hashText, mixHash } from '../../learning/hash';

const PHRASE_TEMPLATE = 0x67;

/** What the lists know about a name, one bit each: "other" are peoples, events, products, works. */
export const NAME_KINDS = [
  'given',
  'family',
  'person',
  'city',
  'country',
  'region',
  'organisation',
  'other',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** No listed name has more words. */
export const MAX_WORDS = 5;

/** The bit of one kind of name. */
export function kindBit(kind: NameKind): number {
  return 1 << NAME_KINDS.indexOf(kind);
}

/** The id of a phrase from the hashes of its words in lower case. */
export function phraseId(wordHashes: Int32Array): number {
  let hash = wordHashes.length;
  for (const word of wordHashes) hash = mixHash(hash, word);
  return featureId(PHRASE_TEMPLATE, hash);
}

/** Lists of names, kept as hashes: which kinds of name a phrase is. */
export class Gazetteer {
  readonly #index: IdIndex;
  readonly #kinds: Uint8Array;

  /** Read what `writeGazetteer` wrote. */
  constructor(reader: ByteReader) {
    this.#index = new IdIndex(reader);
    this.#kinds = reader.raw(this.#index.size);
  }

  /** The kinds of a phrase as bits, 0 when it is not listed. */
  get(id: number): number {
    return this.#kinds[this.#index.placeOf(id)] ?? 0;
  }
}

/** Write lists of names, each name as its words in lower case. */
export function writeGazetteer(
  writer: ByteWriter,
  names: Readonly<Record<NameKind, readonly (readonly string[])[]>>,
): void {
  const kinds = new Map<number, number>();
  for (const kind of NAME_KINDS) {
    for (const words of names[kind]) {
      const id = phraseId(Int32Array.from(words, word => hashText(word)));
      kinds.set(id, (kinds.get(id) ?? 0) | kindBit(kind));
    }
  }
  const rows = [...kinds].sort(([a], [b]) => a - b);
  writeIds(
    writer,
    rows.map(([id]) => id),
  );
  for (const [, bits] of rows) writer.byte(bits);
}
