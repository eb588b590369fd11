import type { NameGroup } from './name-group';

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'du',
  'des',
  'et',
  'y',
  'del',
  'für',
  'und',
  'der',
  'in',
]);

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}.&]{1,7}$/u.test(name);

function initials(words: readonly string[]): { all: string; main: string } {
  const first = (list: readonly string[]): string => list.map(word => word[0] ?? '').join('');
  return { all: first(words), main: first(words.filter(word => !SMALL_WORDS.has(word))) };
}

/** Link acronyms to the full names whose initials they are: acronym -> full name. */
export function linkAcronyms(groups: readonly NameGroup[]): Map<NameGroup, NameGroup> {
  const links = new Map<NameGroup, NameGroup>();
  const full = groups.filter(({ words, type }) => words.length > 1 && type !== 'PER');
  for (const group of groups) {
    const name = group.mentions[0]?.name ?? '';
    if (group.words.length !== 1 || !isAcronym(name)) continue;
    const target = full.find(({ words }) => {
      const { all, main } = initials(words);
      return group.key === all || group.key === main;
    });
    if (target) links.set(group, target);
  }
  return links;
}
