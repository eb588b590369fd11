import type { MessageKey, Translate } from '../ui/localisation';

/** The sentences in which the background says why the library could not be read or written. */
const TOLD: readonly MessageKey[] = [
  'storeFull',
  'storeDamaged',
  'storeNewer',
  'storeFailed',
  'storeRefused',
];

/** The sentence for the reader that an error of the background carries; `null` for an error of another kind. */
export function toldProblem(error: unknown, t: Translate): string | null {
  const message = error instanceof Error ? error.message : '';
  return TOLD.map(key => t(key)).find(sentence => message.includes(sentence)) ?? null;
}
