import type { Links, NameGroup } from './name-group';

/** Halves of one divided country that news calls by their direction alone. */
const HALVES: Readonly<Record<string, readonly string[]>> = {
  north: ['north korea', 'n korea'],
  south: ['south korea', 's korea'],
};

/** Link "the North" to North Korea and "the South" to South Korea where the text speaks of them. */
export function linkHalves(groups: readonly NameGroup[]): Links {
  const links = new Map<NameGroup, NameGroup>();
  const byKey = new Map(groups.map(group => [group.key, group]));
  for (const [short, names] of Object.entries(HALVES)) {
    const half = byKey.get(short);
    const full = names.map(name => byKey.get(name)).find(group => group !== undefined);
    if (half && full) links.set(half, full);
  }
  return links;
}
