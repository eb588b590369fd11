import { LABEL_COUNT, OUTSIDE, TYPES, typeIndexOf } from './labels';
import { SCORE_UNIT } from './sequence-model';
import { isCapital, type TokenTable } from './token-table';

/** How much the other places of a word weigh against the place itself, and how sure a single one of them is. */
const TRUST = 0.5;
const DOUBT = 0.5;
/** No part of a name, and the types. */
const KINDS = 1 + TYPES.length;
/** The `place` of words in sentences that are written as usual; headlines and lines in capitals count for nothing. */
const LAST_USUAL_PLACE = 2;

const KIND_OF_LABEL = Int32Array.from({ length: LABEL_COUNT }, (_, label) =>
  label === OUTSIDE ? 0 : 1 + typeIndexOf(label),
);
const kindOf = (label: number | undefined): number => KIND_OF_LABEL[label ?? OUTSIDE] ?? 0;

/** A text after its first reading. */
export interface Labelled {
  readonly table: TokenTable;
  /** The column of that name. */
  readonly place: Int32Array;
  /** One label for each token. */
  readonly labels: Uint8Array;
}

/**
 * What all places of each word in a text were taken for. Names are mostly named in the same sense all over an article, so that a place where
 * that is clear helps one where it is not (document-wide consistency, Krishnan and Manning 2006; here without a second model).
 */
export class WordVotes {
  readonly #text: Labelled;
  /** By word in lower case: how many of its places are of each kind. */
  readonly #counts = new Map<string, Int32Array>();

  constructor(text: Labelled) {
    this.#text = text;
    for (const [index, word] of text.table.lower.entries()) {
      if (!this.#votes(index)) continue;
      const counts = this.#counts.get(word) ?? new Int32Array(KINDS);
      const kind = kindOf(text.labels[index]);
      counts[kind] = (counts[kind] ?? 0) + 1;
      this.#counts.set(word, counts);
    }
  }

  #votes(index: number): boolean {
    const { table, place } = this.#text;
    return isCapital(table.cases[index]) && (place[index] ?? 0) <= LAST_USUAL_PLACE;
  }

  /** How many other places of the word there are of each kind; `null` for words without capitals and for those that stand once. */
  #othersOf(index: number): Int32Array | null {
    const { table, labels } = this.#text;
    if (!isCapital(table.cases[index])) return null;
    const counts = this.#counts.get(table.lower[index] ?? '')?.slice();
    if (!counts) return null;
    const kind = kindOf(labels[index]);
    if (this.#votes(index)) counts[kind] = (counts[kind] ?? 0) - 1;
    return counts.some(count => count > 0) ? counts : null;
  }

  /** Whether other places of the word were taken for something else. */
  isDisputed(index: number): boolean {
    const own = kindOf(this.#text.labels[index]);
    return this.#othersOf(index)?.some((count, kind) => count > 0 && kind !== own) ?? false;
  }

  /** Add what the other places of a word say to the scores of its labels, which begin at `offset`. */
  addTo(scores: Int32Array, offset: number, index: number): void {
    const others = this.#othersOf(index);
    if (!others) return;
    const total = others.reduce((sum, count) => sum + count, 0);
    const votes = others.map(count =>
      Math.round((TRUST / SCORE_UNIT) * Math.log((count + DOUBT) / (total + KINDS * DOUBT))),
    );
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      scores[offset + label] = (scores[offset + label] ?? 0) + (votes[kindOf(label)] ?? 0);
    }
  }
}
