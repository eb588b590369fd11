import type { Links, NameGroup } from './name-group';

/**
 * German names take an s without an apostrophe: "Lindens" is Linden where the text has both. Short names are left alone: an s at the end is
 * mostly part of them.
 */
export function linkGenitives(groups: readonly NameGroup[], language: string): Links {
  const links = new Map<NameGroup, NameGroup>();
  if (language !== 'de') return links;
  const byKey = new Map(groups.map(group => [group.key, group]));
  for (const group of groups) {
    const base = /^.{3,}s$/u.test(group.key) ? byKey.get(group.key.slice(0, -1)) : undefined;
    if (base) links.set(group, base);
  }
  return links;
}
