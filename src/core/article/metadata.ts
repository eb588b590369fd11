import { guessLanguage } from '../text/language';
import { parseDate } from './metadata/dates';
import { findArticleData, objectsIn, readLinkedData, textsIn } from './metadata/json-ld';
import type { LinkedData } from './metadata/json-ld';
import { firstMeta, readMetaTags } from './metadata/meta-tags';
import type { MetaTags } from './metadata/meta-tags';
import type { ArticleMetadata } from './model';
import { normaliseText } from './read-boxes';
import { attributeOf, elementsByTag, findElement, rootOf } from './safe-dom';

const PUBLISHED_NAMES = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'dc.date',
  'dc.date.issued',
];
const MODIFIED_NAMES = ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified'];

/** What the parts of the metadata are read from. */
interface MetadataSources {
  readonly document: Document;
  readonly tags: MetaTags;
  readonly data: LinkedData;
}

function readTitle({ document, tags, data }: MetadataSources): string {
  const headings = Array.from(elementsByTag(document, 'h1'), ({ textContent }) => normaliseText(textContent));
  const stated = firstMeta(tags, ['og:title', 'twitter:title']) || (textsIn(data['headline'])[0] ?? '');
  const heading = headings.find(text => text !== '' && stated.includes(text));
  return heading ?? (stated || (headings.find(text => text !== '') ?? ''));
}

function readAuthors({ tags, data }: MetadataSources): string[] {
  const named = objectsIn(data['author'])
    .filter(author => author['@type'] !== 'Organization')
    .flatMap(author => textsIn(author['name']));
  const found = named.length > 0 ? named : textsIn(data['author']);
  if (found.length > 0) return found.filter(Boolean);
  return (tags.get('author') ?? tags.get('article:author') ?? []).filter(name => !name.includes('://'));
}

function readDate(sources: MetadataSources, field: string, names: readonly string[]): string | null {
  const stated = textsIn(sources.data[field])[0] ?? firstMeta(sources.tags, names);
  const printed = findElement(sources.document, 'time[datetime]');
  return parseDate(stated) ?? (printed ? parseDate(attributeOf(printed, 'datetime')) : null);
}

function readPublication({ tags, data }: MetadataSources): string {
  return (
    firstMeta(tags, ['og:site_name', 'application-name']) ||
    (objectsIn(data['publisher']).flatMap(item => textsIn(item['name']))[0] ?? '')
  );
}

function readUrl({ document }: MetadataSources, url: string): string {
  const canonical = findElement(document, 'link[rel="canonical"]');
  const stated = canonical ? attributeOf(canonical, 'href') : '';
  const address = URL.canParse(stated, url) ? new URL(stated, url) : URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return url;
  address.hash = '';
  return address.href;
}

/** What the page says about its article. Nothing is guessed: what it does not say stays empty. */
export function readMetadata(document: Document, url: string, text: string): ArticleMetadata {
  const sources = {
    document,
    tags: readMetaTags(document),
    data: findArticleData(readLinkedData(document)) ?? {},
  };
  const root = rootOf(document);
  return {
    title: readTitle(sources),
    authors: readAuthors(sources),
    publication: readPublication(sources),
    published: readDate(sources, 'datePublished', PUBLISHED_NAMES),
    modified: readDate(sources, 'dateModified', MODIFIED_NAMES),
    language: guessLanguage(text, root ? attributeOf(root, 'lang') : ''),
    url: readUrl(sources, url),
  };
}
