import type { Block, Box } from '../box';
import type { PageHead } from '../page-facts';
import { attributeOf } from '../safe-dom';
import { BYLINE_NAMES, BYLINE_TRAPS } from './author-words';
import { objectsIn, textsIn, typesOf } from './json-ld';
import type { LinkedData } from './json-ld';
import { beginsWithBy, isPersonName, namesBesideDate, namesIn } from './person-names';

const META_NAMES = [
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
const REACH = 3;
const MAX_LINE = 160;
const MAX_AUTHORS = 8;

/** Where authors are looked for. */
export interface AuthorSources {
  readonly head: PageHead;
  readonly paper: string;
  /** The blocks around the heading and the beginning of the text, nearest first. */
  readonly nearby: readonly Block[];
  /** Those between the heading and the text. */
  readonly between: readonly Block[];
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

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

function namesStated({ data, objects }: PageHead): string[] {
  const fields = [data['author'], data['creator']];
  const people = fields.flatMap(objectsIn).filter(author => !typesOf(author).includes('Organization'));
  return [...people.flatMap(author => namesOf(author, objects)), ...fields.flatMap(textsIn)];
}

/** Some pages state who wrote it in the tags meant for link previews: a label and a value. */
function namesInPreview({ tags }: PageHead): string[] {
  return ['1', '2'].flatMap(place => {
    const label = tags.get(`twitter:label${place}`)?.[0] ?? '';
    return AUTHOR_LABEL.test(label) ? (tags.get(`twitter:data${place}`) ?? []) : [];
  });
}

/** Names as a field has them: several in one string are taken apart, addresses and the paper are left out. */
function clean(values: readonly string[], papers: readonly string[]): string[] {
  const names = values
    .filter(value => !/:\/\/|^@|^[\s,]/.test(value) && !/^\d+$/.test(value))
    .flatMap(value => {
      const people = namesIn(value);
      return people.length > 0 ? people : isPersonName(value) || value.length > 60 ? [] : [value.trim()];
    })
    .filter(name => name !== '' && !papers.some(own => own !== '' && squash(name).startsWith(own)));
  return [...new Set(names)].slice(0, MAX_AUTHORS);
}

function isByline(box: Box): boolean {
  let at: Box | null = box;
  let isNamed = false;
  for (let step = 0; at && step < REACH; step += 1) {
    const words = at.names.split(' ');
    if (
      words.some(word => BYLINE_TRAPS.has(word)) &&
      step === 0 &&
      !words.some(word => BYLINE_NAMES.has(word))
    )
      return false;
    isNamed ||= words.some(word => BYLINE_NAMES.has(word)) || attributeOf(at.element, 'rel') === 'author';
    at = at.parent;
  }
  return isNamed;
}

/** Names in a line, or else in one of the pieces it is put together from ("<b>Ann Lee</b> Coast Courier"). */
function namesInBlock({ text, nodes }: Block): string[] {
  const names = namesIn(text);
  if (names.length > 0) return names;
  return nodes.flatMap(node => (node.nodeType === 3 ? namesIn((node as Text).data) : []));
}

function firstNames(lines: readonly Block[], namesFound: (line: Block) => string[]): string[] {
  for (const line of lines) {
    const names = namesFound(line);
    if (names.length > 0) return names;
  }
  return [];
}

/** Names by what the page prints, from the surest sign to the least: "By", a byline's element, a date beside it. */
function namesPrinted(nearby: readonly Block[]): string[] {
  const lines = nearby.filter(({ text }) => text.length <= MAX_LINE);
  const begun = firstNames(
    lines.filter(({ text }) => beginsWithBy(text)),
    namesInBlock,
  );
  if (begun.length > 0) return begun;
  const named = lines.filter(({ box }) => isByline(box)).flatMap(namesInBlock);
  if (named.length > 0) return [...new Set(named)].slice(0, MAX_AUTHORS);
  return firstNames(lines, ({ text }) => namesBesideDate(text));
}

/** A line that is nothing but a name, between the heading and the text. */
function namesAlone(nearby: readonly Block[]): string[] {
  return firstNames(nearby, ({ text, box }) =>
    /^\p{Lu}/u.test(text) && isPersonName(text) && !/^(?:H\d|BUTTON|FIGCAPTION)$/.test(box.tag) ? [text] : [],
  );
}

function hasAll(names: readonly string[], wanted: readonly string[]): boolean {
  const all = squash(names.join(' '));
  return wanted.every(name => all.includes(squash(name)));
}

/** Agencies, universities and the like that the page names as the author; never the paper itself. */
function organisationsStated({ data }: PageHead, papers: readonly string[]): string[] {
  return objectsIn(data['author'])
    .flatMap(author => textsIn(author['name']))
    .filter(
      name =>
        name !== '' &&
        !papers.some(own => own.includes(squash(name)) || (own !== '' && squash(name).includes(own))),
    );
}

/** The people who wrote the article, in the order the page names them; empty when it names none. */
export function readAuthors({ head, paper, nearby, between }: AuthorSources): string[] {
  const papers = [paper, ...(head.tags.get('og:site_name') ?? [])].map(squash);
  const printed = clean(namesPrinted(nearby), papers);
  const stated = clean(namesStated(head), papers);
  if (stated.length > 0) return printed.length > stated.length && hasAll(printed, stated) ? printed : stated;
  const fields = META_NAMES.map(name => clean(head.tags.get(name) ?? [], papers));
  const sources = [
    ...fields.map(names => names.filter(isPersonName)),
    printed,
    clean(namesInPreview(head), papers),
    namesAlone(between),
    ...fields,
    organisationsStated(head, papers),
  ];
  return sources.find(names => names.length > 0) ?? [];
}
