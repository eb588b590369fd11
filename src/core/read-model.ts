/** Reads one file of `src/models` by its name. Rejects when it is missing. */
export type ReadModel = (name: string) => Promise<Uint8Array>;
