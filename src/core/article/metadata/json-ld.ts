import { attributeOf, elementsByTag } from '../safe-dom';

/** An object out of a page's JSON-LD: nothing about its fields can be trusted. */
export type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog|Review|VideoObject)$/;
const PREFERRED_TYPE = /(?:NewsArticle|Article|BlogPosting|Report)$/;
const CONTROL_CHARACTERS = /\p{Cc}+/gu;
const WRAPPING =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?[\s;]*$/g;
const MAX_OBJECTS = 500;

function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null;
}

function parseOrNull(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null; // A page's broken JSON-LD is as good as none.
  }
}

/** Most pages' JSON-LD is right as it stands; mending it costs more than reading it. */
function parseJson(source: string): unknown {
  return parseOrNull(source) ?? parseOrNull(source.replace(CONTROL_CHARACTERS, ' ').replace(WRAPPING, ''));
}

/** The texts in a field that may hold one value or a list. */
export function textsIn(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(item => typeof item === 'string').map(text => text.trim());
}

/** The objects in a field that may hold one value or a list. */
export function objectsIn(value: unknown): LinkedData[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject);
}

/** The schema.org types an object claims, without the vocabulary's address. */
export function typesOf(data: LinkedData): string[] {
  return textsIn(data['@type']).map(type => type.replace(/^.*[/#:]/, ''));
}

function collect(value: unknown): LinkedData[] {
  const found: LinkedData[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && found.length < MAX_OBJECTS) {
    const item = open.shift();
    if (Array.isArray(item)) open.push(...(item as unknown[]).slice(0, MAX_OBJECTS));
    else if (isObject(item)) {
      found.push(item);
      open.push(item['@graph'], item['mainEntity'], item['mainEntityOfPage']);
    }
  }
  return found;
}

/** Every top-level object of the page's JSON-LD, in order; broken scripts are left out. */
export function readLinkedData(document: Document): LinkedData[] {
  return Array.from(elementsByTag(document, 'script'))
    .filter(script => attributeOf(script, 'type').toLowerCase().includes('ld+json'))
    .flatMap(script => collect(parseJson(script.textContent)));
}

/** The object that describes the article; `undefined` when there is none. */
export function findArticleData(objects: readonly LinkedData[]): LinkedData | undefined {
  const named = objects.filter(data => data['headline'] !== undefined || data['datePublished'] !== undefined);
  return (
    named.find(data => typesOf(data).some(type => PREFERRED_TYPE.test(type))) ??
    named.find(data => typesOf(data).some(type => ARTICLE_TYPE.test(type)))
  );
}
