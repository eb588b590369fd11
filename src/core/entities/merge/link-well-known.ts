import type { Links, NameGroup } from './name-group';
import { wellKnownKey } from './well-known';

/** Link well-known abbreviations and second names (U.S., America) to the group of the same thing that is named first. */
export function linkWellKnown(groups: readonly NameGroup[], language: string): Links {
  const links = new Map<NameGroup, NameGroup>();
  const first = new Map<string, NameGroup>();
  for (const group of groups) {
    const key = group.type === 'PER' ? null : wellKnownKey(group.mentions[0]?.name ?? '', language);
    if (key === null) continue;
    const known = first.get(key);
    if (known) links.set(group, known);
    else first.set(key, group);
  }
  return links;
}
