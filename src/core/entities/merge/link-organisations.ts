import { wordListsOf } from '../words';
import { indexBy, type Links, type NameGroup } from './name-group';

const SUFFIXES = new Set(wordListsOf('en').organisationSuffixes);
const OF = new Set(['of', 'de', 'der', 'des', 'für', 'for', 'del', 'du']);

/** The words of a company without its legal form ("apple" of "Apple Inc."). */
function withoutSuffix(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && SUFFIXES.has(last) ? words.slice(0, -1) : words;
}

const isOrganisation = ({ type }: NameGroup): boolean => type === 'ORG' || type === 'MISC';

/** A plural names the same team as its singular ("a Dodger"). */
function findPlural(group: NameGroup, byKey: ReadonlyMap<string, readonly NameGroup[]>): NameGroup | null {
  return byKey.get(`${group.key}s`)?.[0] ?? null;
}

/** "Ministry of State Security" is what "Merrow Ministry of State Security" ends with; "Gulls" ends "Port Elsa Gulls". */
function endsWith(full: NameGroup, short: NameGroup): boolean {
  const rest = full.words.length - short.words.length;
  if (rest < 1 || rest > 3) return false;
  // "Department of Agriculture" does not end in an organisation called "Agriculture".
  const before = full.words[rest - 1] ?? '';
  return full.key.endsWith(` ${short.key}`) && !OF.has(before) && before !== 'and' && before !== '&';
}

/** "Communist Party" begins "Communist Party of China". */
function beginsWith(full: NameGroup, short: NameGroup): boolean {
  const next = full.words[short.words.length];
  return short.words.length > 1 && full.key.startsWith(`${short.key} `) && next !== undefined && OF.has(next);
}

const MAX_CANDIDATES = 100;

interface Index {
  readonly byBareKey: ReadonlyMap<string, readonly NameGroup[]>;
  readonly byLastWord: ReadonlyMap<string, readonly NameGroup[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly NameGroup[]>;
}

function candidates(groups: readonly NameGroup[] | undefined): readonly NameGroup[] {
  return (groups ?? []).slice(0, MAX_CANDIDATES).filter(({ type }) => type === 'ORG');
}

/** The only longer name that ends or begins with a short one. */
function findLonger(group: NameGroup, { byLastWord, byFirstWord }: Index): NameGroup | null {
  const longer = candidates(byLastWord.get(group.words.at(-1) ?? '')).filter(other => endsWith(other, group));
  const extended = candidates(byFirstWord.get(group.words[0] ?? '')).filter(other =>
    beginsWith(other, group),
  );
  const [only, second] = [...longer, ...extended];
  return only && !second ? only : null;
}

/** Link short names of organisations to the only full name that ends with them, to their plural, or to the name with its legal form. */
export function linkOrganisations(groups: readonly NameGroup[]): Links {
  const links = new Map<NameGroup, NameGroup>();
  const organisations = groups.filter(isOrganisation);
  const index: Index = {
    byBareKey: indexBy(organisations, ({ words }) => withoutSuffix(words).join(' ')),
    byLastWord: indexBy(organisations, ({ words }) => words.at(-1) ?? ''),
    byFirstWord: indexBy(organisations, ({ words }) => words[0] ?? ''),
  };
  for (const group of organisations) {
    const sameCompany = index.byBareKey.get(group.key)?.find(other => other !== group);
    const target = sameCompany ?? findLonger(group, index) ?? findPlural(group, index.byBareKey);
    if (target && links.get(target) !== group) links.set(group, target);
  }
  return links;
}
