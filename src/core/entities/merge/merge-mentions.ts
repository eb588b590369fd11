import { linkAcronyms } from './link-acronyms';
import { linkHalves } from './link-halves';
import { linkOrganisations } from './link-organisations';
import { linkPeople } from './link-people';
import { linkWellKnown } from './link-well-known';
import { groupByName, type Links, type NamedMention, type NameGroup } from './name-group';

/** The ways two names can stand for one thing, the surest first: the first that links a name decides. */
const LINKERS: readonly ((groups: readonly NameGroup[]) => Links)[] = [
  linkWellKnown,
  linkHalves,
  linkPeople,
  linkAcronyms,
  linkOrganisations,
];

function collectLinks(groups: readonly NameGroup[]): Links {
  const links = new Map<NameGroup, NameGroup>();
  for (const linker of LINKERS) {
    for (const [short, full] of linker(groups)) if (!links.has(short)) links.set(short, full);
  }
  return links;
}

/** Follow the links to the group that stands for the entity; a circle ends where it began. */
function rootOf(group: NameGroup, links: Links): NameGroup {
  const seen = new Set<NameGroup>();
  let root = group;
  for (let next = links.get(root); next && !seen.has(next); next = links.get(root)) {
    seen.add(root);
    root = next;
  }
  return root;
}

/** Put the mentions of each person, organisation, place or other thing together, in order of first mention. */
export function mergeMentions(mentions: readonly NamedMention[]): NamedMention[][] {
  const groups = groupByName(mentions);
  const links = collectLinks(groups);
  const merged = new Map<NameGroup, NamedMention[]>();
  for (const group of groups) {
    const root = rootOf(group, links);
    const known = merged.get(root);
    if (known) known.push(...group.mentions);
    else merged.set(root, [...group.mentions]);
  }
  return [...merged.values()].map(same => same.sort((a, b) => a.start - b.start));
}
