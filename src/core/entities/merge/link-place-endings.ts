import type { Links, NameGroup } from './name-group';

/** What kind of place it is may be left out: "宮崎" is "宮崎県", "용인" is "용인시". */
const ENDINGS = ['県', '都', '府', '州', '市', '시', '도', '군', '주', '현'];

/** Link Korean and Japanese places to the form that says what kind of place they are. A prefecture goes before a city of its name. */
export function linkPlaceEndings(groups: readonly NameGroup[]): Links {
  const links = new Map<NameGroup, NameGroup>();
  const places = new Map(groups.filter(({ type }) => type === 'LOC').map(group => [group.key, group]));
  for (const [key, group] of places) {
    const full = ENDINGS.map(ending => places.get(key + ending)).find(other => other !== undefined);
    if (full && key.length > 1) links.set(group, full);
  }
  return links;
}
