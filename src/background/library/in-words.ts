import { StoreProblem, type StoreProblemKind } from '../../storage/library/store-problem';
import { RefusedPayload } from './check';

type SentenceKey = 'storeFull' | 'storeDamaged' | 'storeNewer' | 'storeFailed' | 'storeRefused';

const KEYS: Record<StoreProblemKind, SentenceKey> = {
  full: 'storeFull',
  damaged: 'storeDamaged',
  newer: 'storeNewer',
  failed: 'storeFailed',
};

/** Gives the sentence of a message key in the reader's language. */
export type Sentence = (key: SentenceKey) => string;

function keyOf(error: unknown): SentenceKey {
  if (error instanceof StoreProblem) return KEYS[error.kind];
  return error instanceof RefusedPayload ? 'storeRefused' : 'storeFailed';
}

/** The same calls, which reject with one sentence for the reader; the console has the rest. */
export function inWords<Calls extends object>(calls: Calls, sentence: Sentence): Calls {
  const methods = Object.entries(calls) as [string, (payload: unknown) => Promise<unknown>][];
  const told = methods.map(([name, call]) => {
    const tell = async (payload: unknown): Promise<unknown> => {
      try {
        return await call(payload);
      } catch (error) {
        console.error(`The library could not do ${name}`, error);
        throw new Error(sentence(keyOf(error)), { cause: error });
      }
    };
    return [name, tell] as const;
  });
  // The same names with the same payloads and answers: only the failures are put into words.
  return Object.fromEntries(told) as Calls;
}
