import { ByteReader } from '../learning/byte-reader';
import { SparseWeights } from '../learning/sparse-weights';
import type { ReadModel } from '../read-model';

/** The jobs of the model; each is a label of its weights. */
export const Job = { speaker: 0, referent: 1 } as const;

/** Sum of the weights of a candidate's features, a whole number. */
export type ScoreFeatures = (ids: readonly number[], job: number) => number;

/** What `findAttributions` has learned. */
export interface QuoteModel {
  readonly score: ScoreFeatures;
}

/** A model from the bytes that training wrote. */
export function readQuoteModel(bytes: Uint8Array): QuoteModel {
  const weights = new SparseWeights(new ByteReader(bytes));
  return { score: (ids, job) => ids.reduce((sum, id) => sum + weights.get(id, job), 0) };
}

/** Load the quote model of the package. Rejects when the file is missing. */
export async function loadQuoteModel(read: ReadModel): Promise<QuoteModel> {
  return readQuoteModel(await read('quotes.bin'));
}
