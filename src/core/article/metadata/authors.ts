import type { Block } from '../box';
import type { PageHead } from '../page-facts';
import { lettersOf } from './letters-of';
import { Papers } from './papers';
import { isNobody, isPersonName, namesIn } from './person-names';
import { housesPrinted, namesAlone, namesHinted, namesPrinted } from './printed-authors';
import type { BylineSources } from './printed-authors';
import { AUTHOR_FIELDS, authorsStated, housesAround, namesInPreview, papersOf } from './stated-authors';
import type { StatedAuthor } from './stated-authors';

const MAX_AUTHORS = 12;
const MAX_NAME = 60;
/** An address, an account, a number, or what begins with a gap where a name was to be put in. */
const NO_NAME = /:\/\/|^@|^[\s,]|^\d+$/;

/** Where authors are looked for. */
export interface AuthorSources extends BylineSources {
  readonly head: PageHead;
  readonly paper: string;
  readonly url: string;
  /** Those between the heading and the body of the text. */
  readonly lead: readonly Block[];
}

/** Names as a field has them: several in one string are taken apart, addresses and the paper are left out. */
function clean(values: readonly string[], papers: Papers): string[] {
  const names = values
    .filter(value => !NO_NAME.test(value) && !papers.has(value))
    .flatMap(value => {
      const people = namesIn(papers.cut(value)).filter(name => !papers.has(name));
      return people.length > 0 ? people : value.length > MAX_NAME ? [] : [value.trim()];
    })
    .filter(name => name !== '' && !papers.has(name) && !isNobody(name));
  return [...new Set(names)].slice(0, MAX_AUTHORS);
}

/** Names that stood in a line, without those that are half of the paper's. */
function cleanPrinted(names: readonly string[], papers: Papers): string[] {
  const people = clean(names, papers);
  const others = people.filter(name => !papers.hasBeginning(name));
  return others.length > 0 ? others : people;
}

const nameOf = ({ name }: StatedAuthor): string => name;

const namesOf = (authors: readonly StatedAuthor[], wantsHouses: boolean): string[] =>
  authors.filter(({ isHouse }) => isHouse === wantsHouses).map(nameOf);

function hasAll(names: readonly string[], wanted: readonly string[]): boolean {
  const all = lettersOf(names.join(' '));
  return wanted.every(name => all.includes(lettersOf(name)));
}

/**
 * Who wrote the article, in the order the page names them: people, and the agency or desk that is named with them or
 * alone. Never the paper itself; empty when the page names nobody else.
 */
export function readAuthors(sources: AuthorSources): string[] {
  const { head, paper, url, nearby, lead } = sources;
  const papers = new Papers([paper, ...papersOf(head)], housesAround(head, url));
  const cleanAll = (lists: readonly string[][]): string[][] =>
    lists.map(names => cleanPrinted(names, papers)).filter(names => names.length > 0);
  const printed = cleanAll(namesPrinted(sources));
  const stated = authorsStated(head).filter(({ name, isHouse }) => !isHouse || !papers.isOurs(name));
  const people = clean(namesOf(stated, false), papers);
  if (people.length > 0) {
    // A page may state the first author only; the line that names this one names the others.
    const line = printed.find(names => names.length > people.length && hasAll(names, people));
    const others = namesOf(stated, true);
    return line ? [...line, ...clean(others, papers)] : clean(stated.map(nameOf), papers);
  }
  const fields = AUTHOR_FIELDS.map(name => clean(head.tags.get(name) ?? [], papers));
  const found = [
    ...fields.map(names => names.filter(isPersonName)),
    printed[0] ?? cleanAll(namesHinted(sources))[0] ?? [],
    clean(namesInPreview(head), papers),
    clean(namesAlone(lead), papers),
    clean(housesPrinted(nearby), papers),
    clean(namesOf(authorsStated(head), true), papers),
    ...fields,
  ];
  return found.find(names => names.length > 0) ?? [];
}
