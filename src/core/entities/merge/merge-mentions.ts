import { linkAcronyms } from './link-acronyms';
import { linkFamilyNames } from './link-family-names';
import { linkGenitives } from './link-genitives';
import { linkHalves } from './link-halves';
import { linkOrganisations } from './link-organisations';
import { linkPlaceEndings } from './link-place-endings';
import { linkPeople } from './link-people';
import { linkWellKnown } from './link-well-known';
import type { NameType } from '../sequence/labels';
import type { NameEvidence } from './name-evidence';
import { groupByName, majorityType, type Links, type NamedMention, type NameGroup } from './name-group';

/** The ways two names can stand for one thing, the surest first: the first that links a name decides. */
const LINKERS: readonly ((groups: readonly NameGroup[], language: string) => Links)[] = [
  linkWellKnown,
  linkHalves,
  linkPlaceEndings,
  linkGenitives,
  linkFamilyNames,
  linkPeople,
  linkAcronyms,
  linkOrganisations,
];

/** Follow the links to the group that stands for the entity. */
function rootOf(group: NameGroup, links: Links): NameGroup {
  let root = group;
  for (let next = links.get(root); next; next = links.get(root)) root = next;
  return root;
}

/** One link for each group at most, and never a circle. */
function collectLinks(groups: readonly NameGroup[], language: string): Links {
  const links = new Map<NameGroup, NameGroup>();
  for (const linker of LINKERS) {
    for (const [short, full] of linker(groups, language)) {
      if (!links.has(short) && rootOf(full, links) !== short) links.set(short, full);
    }
  }
  return links;
}

/** The mentions of one thing. */
export interface MergedName {
  /** All of them, in text order. */
  readonly mentions: readonly NamedMention[];
  /** Those of its fullest form. */
  readonly full: readonly NamedMention[];
  /** A full name that is a person's decides; else the majority, with a say for the fullest form. */
  readonly type: NameType;
}

function mergeGroups(root: NameGroup, members: readonly NameGroup[]): MergedName {
  const mentions = members.flatMap(group => group.mentions).sort((a, b) => a.start - b.start);
  const sure = members.map(({ evidence }) => evidence).find(evidence => evidence?.isSure);
  const hint = { type: root.type, isSure: root.type === 'PER' };
  return { mentions, full: root.mentions, type: majorityType(mentions, sure ?? hint) };
}

/** Put the mentions of each person, organisation, place or other thing together, in order of first mention. */
export function mergeMentions(
  mentions: readonly NamedMention[],
  evidenceOf: NameEvidence,
  language: string,
): MergedName[] {
  const groups = groupByName(mentions, evidenceOf);
  const links = collectLinks(groups, language);
  const merged = new Map<NameGroup, NameGroup[]>();
  for (const group of groups) {
    const root = rootOf(group, links);
    const known = merged.get(root);
    if (known) known.push(group);
    else merged.set(root, [group]);
  }
  return [...merged].map(([root, members]) => mergeGroups(root, members));
}
