import type { NameGroup } from './name-group';

const firstStart = (group: NameGroup): number => group.mentions[0]?.start ?? 0;

/** How well a short name fits a full one: 0 is not at all. */
function fit(short: readonly string[], full: readonly string[]): number {
  if (short.length >= full.length) return 0;
  const joined = ` ${full.join(' ')} `;
  const wanted = ` ${short.join(' ')} `;
  if (joined.endsWith(wanted)) return 3;
  if (joined.startsWith(wanted)) return 2;
  return joined.includes(wanted) ? 1 : 0;
}

/** The full name a short one stands for; `null` when none fits. */
function findFullName(group: NameGroup, people: readonly NameGroup[]): NameGroup | null {
  let best: NameGroup | null = null;
  let bestRank = 0;
  for (const other of people) {
    if (other === group) continue;
    const quality = fit(group.words, other.words);
    if (quality === 0) continue;
    // Among equals the person the article speaks of most, then the one named first.
    const isBefore = firstStart(other) <= firstStart(group) ? 1 : 0;
    const rank = quality * 10_000 + isBefore * 1_000 + Math.min(999, other.mentions.length);
    if (rank > bestRank) {
      best = other;
      bestRank = rank;
    }
  }
  return best;
}

/** Link surnames and first names to the full names of the text: short form -> full form. */
export function linkPeople(groups: readonly NameGroup[]): Map<NameGroup, NameGroup> {
  const links = new Map<NameGroup, NameGroup>();
  const people = groups.filter(({ type }) => type === 'PER');
  for (const group of people) {
    const full = findFullName(group, people);
    if (full) links.set(group, full);
  }
  return links;
}
