import { fingerprintOf } from '../library/fingerprint';

/**
 * An id in the form of a UUID (version 8, RFC 9562) worked out from words: the same words give the same id, so that a
 * file imported twice brings nothing twice.
 */
export function derivedId(...words: readonly string[]): string {
  const text = JSON.stringify(words);
  const digits = fingerprintOf(text) + fingerprintOf(`second half of ${text}`);
  const part = (start: number, end: number): string => digits.slice(start, end);
  return [part(0, 8), part(8, 12), `8${part(13, 16)}`, `8${part(17, 20)}`, part(20, 32)].join('-');
}
