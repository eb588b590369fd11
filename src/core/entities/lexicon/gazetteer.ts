import type { ByteReader } from '../../learning/byte-reader';
import type { ByteWriter } from '../../learning/byte-writer';
import { IdTable } from '../../learning/id-table';
import { featureId, hashText, mixHash } from '../../learning/hash';

const PHRASE_TEMPLATE = 0x67;

/** What the lists know about a name, one bit each, in the order of the file. */
export const NAME_KINDS = ['given', 'family', 'person', 'city', 'country', 'region'] as const;
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
  readonly #kinds: IdTable;

  /** Read what `writeGazetteer` wrote. */
  constructor(reader: ByteReader) {
    const lists = NAME_KINDS.map(kind => ({ bit: kindBit(kind), ids: reader.rising() }));
    this.#kinds = new IdTable(lists.reduce((sum, { ids }) => sum + ids.length, 0));
    for (const { bit, ids } of lists) {
      for (const id of ids) this.#kinds.set(id, this.#kinds.get(id) | bit);
    }
  }

  /** The kinds of a phrase as bits, 0 when it is not listed. */
  get(id: number): number {
    return this.#kinds.get(id);
  }
}

/** Write lists of names, each name as its words in lower case. */
export function writeGazetteer(
  writer: ByteWriter,
  names: Readonly<Record<NameKind, readonly (readonly string[])[]>>,
): void {
  for (const kind of NAME_KINDS) {
    const ids = new Set(names[kind].map(words => phraseId(Int32Array.from(words, word => hashText(word)))));
    writer.rising([...ids].sort((a, b) => a - b));
  }
}
