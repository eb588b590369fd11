/** How many parts the sites are dealt into: each is judged by what was learned from the others. */
export const FOLDS = 5;

/** A number that depends on the name only, so that the same site always falls into the same part (FNV-1a). */
export function hashSite(site: string): number {
  let hash = 0x811c9dc5;
  for (const unit of site) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The part that a site is held out with: bbc.com and bbc.co.uk stay together. */
export function heldOutFold(site: string): number {
  return hashSite(`held out ${site.split('.')[0] ?? ''}`) % FOLDS;
}
