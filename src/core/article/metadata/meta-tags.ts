import { attributeOf, elementsByTag } from '../safe-dom';

/** The page's `<meta>` values by name, property or itemprop, lower case, in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Read every `<meta>` that has a name and a value. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of Array.from(elementsByTag(document, 'meta'))) {
    const value = attributeOf(element, 'content').trim();
    if (value === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = attributeOf(element, attribute).trim().toLowerCase();
      if (name !== '') tags.set(name, [...(tags.get(name) ?? []), value]);
    }
  }
  return tags;
}

/** The first value of the first of these names that the page has; an empty string when it has none. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return '';
}
