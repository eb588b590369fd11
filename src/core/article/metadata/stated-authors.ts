import type { PageHead } from '../page-facts';
import { objectsIn, textsIn, typesOf } from './json-ld';
import type { LinkedData } from './json-ld';

/** The fields of a page's head that name its authors, the most reliable first. */
export const AUTHOR_FIELDS = [
  'cxenseparse:author',
  'dcsext.author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'author',
  'article:author',
  'og:article:author',
];
const AUTHOR_LABEL = /written by|author|autor|auteur|écrit par|escrito|verfasst|geschrieben|作者/i;

function namesOf(author: LinkedData, all: readonly LinkedData[]): string[] {
  const names = textsIn(author['name']).filter(Boolean);
  if (names.length > 0) return names;
  const parts = [author['givenName'], author['familyName']].flatMap(textsIn);
  if (parts.length > 0) return [parts.join(' ')];
  const id = textsIn(author['@id'])[0];
  const target = id
    ? all.find(other => other !== author && other['name'] !== undefined && other['@id'] === id)
    : undefined;
  return target ? textsIn(target['name']) : [];
}

const isOrganisation = (author: LinkedData): boolean =>
  typesOf(author).some(type => type.endsWith('Organization'));

/** Somebody whom the page's JSON-LD names as an author. */
export interface StatedAuthor {
  readonly name: string;
  /** An agency, a university, a desk. */
  readonly isHouse: boolean;
}

/** The authors whom the page's JSON-LD names, in its order. */
export function authorsStated({ data, objects }: PageHead): StatedAuthor[] {
  const fields = [data['author'], data['creator']];
  const described = fields
    .flatMap(objectsIn)
    .flatMap(author => namesOf(author, objects).map(name => ({ name, isHouse: isOrganisation(author) })));
  return [...described, ...fields.flatMap(textsIn).map(name => ({ name, isHouse: false }))];
}

/** Some pages state who wrote it in the tags meant for link previews: a label and a value. */
export function namesInPreview({ tags }: PageHead): string[] {
  return ['1', '2'].flatMap(place => {
    const label = tags.get(`twitter:label${place}`)?.[0] ?? '';
    return AUTHOR_LABEL.test(label) ? (tags.get(`twitter:data${place}`) ?? []) : [];
  });
}

/** The names of the paper itself. */
export function papersOf({ tags }: PageHead): string[] {
  return ['og:site_name', 'application-name'].flatMap(name => tags.get(name) ?? []);
}

/** The names of its company, and those that its address is made of. */
export function housesAround({ data }: PageHead, url: string): string[] {
  const publishers = objectsIn(data['publisher']).flatMap(item => textsIn(item['name']));
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') : '';
  return [...publishers, host, ...host.split('.').slice(0, -1)];
}
