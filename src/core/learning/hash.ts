/** Feature ids are this many bits wide: wide enough that an unseen feature seldom meets a kept one. */
export const FEATURE_BITS = 24;

const FEATURE_MASK = 2 ** FEATURE_BITS - 1;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * 32-bit hash of `text` between `start` and `end` (UTF-16 offsets): FNV-1a over the code units. The same number in
 * every engine. The hash of an empty stretch is a constant.
 */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash;
}

/** Combine two 32-bit hashes; the order matters. */
export function mixHash(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x85ebca6b) + Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 14;
  return Math.imul(hash, 0x27d4eb2f);
}

/** The id (0 to 2^24 - 1) of the feature "`template` has the value `value`", both 32-bit hashes or small numbers. */
export function featureId(template: number, value: number): number {
  const hash = mixHash(template, value);
  return (hash ^ (hash >>> 16)) & FEATURE_MASK;
}
