/** Weights of words: 0 for every word that is not in the table. */
export type WordTable = ReadonlyMap<string, number>;
